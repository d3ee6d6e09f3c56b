/// Which words stand near each other in people's lives, so that a search never demands the same story (B8).
///
/// An idea has one name in every language, so that a word of one language finds those of the others.
public struct Vocabulary: Hashable, Sendable {
  private struct Idea: Hashable {
    let name: String
    var words: [IdeaWord]
  }

  private var ideas: [Idea] = []

  /// A vocabulary without a word.
  public init() {}

  /// Takes in ideas, as an `IdeaList` or a program writes them; words of an idea that is known join it.
  public mutating func add(_ new: [String: [String]]) {
    var places = Dictionary(
      ideas.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for (name, words) in new.sorted(by: { $0.key < $1.key }) {
      let place = places[name] ?? ideas.count
      if place == ideas.count {
        places[name] = place
        ideas.append(Idea(name: name, words: []))
      }
      for word in words.compactMap({ IdeaWord($0) }) where !ideas[place].words.contains(word) {
        ideas[place].words.append(word)
      }
    }
  }

  /// The words near a folded word, without the word itself; a beginning that it has stands for its other forms too.
  func neighbours(of word: ArraySlice<UInt8>) -> [IdeaWord] {
    words(of: { $0.stands(for: word) }).filter { $0.isBeginning || !$0.stands(for: word) }
  }

  /// The words near those from which one slip leads to a folded word, and these words themselves.
  func neighbours(ofSlip word: ArraySlice<UInt8>) -> [IdeaWord] {
    Slip.isPossible(in: word) ? words(of: { $0.isMeant(bySlip: word) }) : []
  }

  /// The words of all ideas to which a word belongs that is asked for, each once.
  private func words(of isAskedFor: (IdeaWord) -> Bool) -> [IdeaWord] {
    var seen: Set<IdeaWord> = []
    return ideas.filter { $0.words.contains(where: isAskedFor) }.flatMap(\.words)
      .filter { seen.insert($0).inserted }
  }
}

/// A word of an idea, folded: a whole word, or the beginning that several words share.
struct IdeaWord: Hashable, Sendable {
  let bytes: [UInt8]
  let isBeginning: Bool

  /// Takes a word as lists write it, with "-" behind a beginning; nil for what is not one word.
  init?(_ text: String) {
    let words = Words(text)
    guard words.count == 1 else { return nil }
    bytes = Array(words[0])
    isBeginning = text.hasSuffix("-")
  }

  /// Whether a folded word is this one, or begins with it.
  func stands(for word: ArraySlice<UInt8>) -> Bool {
    isBeginning ? word.starts(with: bytes) : word.elementsEqual(bytes)
  }

  /// Whether a folded word that was typed is meant for this one by a slip.
  func isMeant(bySlip typed: ArraySlice<UInt8>) -> Bool {
    isBeginning
      ? Slip.leads(from: typed, toBeginning: bytes[...]) : Slip.leads(from: typed, toWhole: bytes[...])
  }
}
