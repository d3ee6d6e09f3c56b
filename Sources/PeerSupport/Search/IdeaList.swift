/// Ideas of one language with the words that belong to each (B8).
public struct IdeaList: Document, Hashable {
  /// The form of the document.
  public static let schema = 1

  /// The language of the words, as a BCP 47 tag.
  public let language: String
  /// The words of each idea, by the idea's name, which is the same in every language.
  ///
  /// A word that ends in "-" stands for every word that begins so: "griev-" for "grieving".
  public let ideas: [String: [String]]

  /// Makes a list.
  public init(language: String, ideas: [String: [String]]) {
    self.language = language
    self.ideas = ideas
  }

  /// Reads a list and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    language = try container.text(.language, upTo: TextLimit.tag, orEmpty: false)
    ideas = try container.ideas(.ideas, upTo: 1_000)
  }

  /// What stands among the words and cannot be searched for, because it is none or several.
  public var unusableWords: [String] { ideas.values.joined().filter { IdeaWord($0) == nil }.sorted() }
}

extension KeyedDecodingContainer {
  /// At most so many ideas, each with a list of words.
  func ideas(_ key: Key, upTo limit: Int) throws -> [String: [String]] {
    let ideas = try decode([String: [String]].self, forKey: key)
    let isInBounds =
      ideas.count <= limit
      && ideas.allSatisfy { name, words in
        words.count <= TextLimit.entries
          && ([name] + words).allSatisfy { $0.unicodeScalars.count <= TextLimit.name }
      }
    guard isInBounds else {
      throw UnexpectedValue(
        "at most \(limit) ideas of \(TextLimit.entries) words, each of at most \(TextLimit.name) characters",
        at: codingPath + [key])
    }
    return ideas
  }
}
