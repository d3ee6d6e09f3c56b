import BuiltIn
import PeerSupport

extension Vocabulary {
  /// What the program brings along in every language, read when someone searches for the first time.
  fileprivate static let builtIn: Vocabulary = {
    var vocabulary = Vocabulary()
    for file in BuiltIn.ideas {
      let list = try? DocumentCoder.decode(IdeaList.self, from: file.bytes, file: file.path)
      vocabulary.add(list?.ideas ?? [:])
    }
    return vocabulary
  }()
}

extension Surroundings {
  /// The words that stand near each other, with those that the open program adds (B8).
  var vocabulary: Vocabulary {
    guard let ideas else { return .builtIn }
    var vocabulary = Vocabulary.builtIn
    vocabulary.add(ideas)
    return vocabulary
  }
}
