/// What someone typed to find a supporter.
///
/// Each word must begin a word of theirs, or stand near one (B8).
public struct SearchQuery: Hashable, Sendable {
  /// A word of the query with what it may find instead.
  struct Term: Hashable, Sendable {
    let word: [UInt8]
    /// Words of the ideas that the word belongs to.
    let neighbours: [IdeaWord]
    /// Words of the ideas that it would belong to but for a slip.
    let slipNeighbours: [IdeaWord]
  }

  let terms: [Term]

  /// Takes the text typed so far; case, accents and punctuation never matter.
  ///
  /// The vocabulary is only asked for when there is a word to look up in it.
  public init(_ text: String, in vocabulary: @autoclosure () -> Vocabulary = Vocabulary()) {
    let words = Words(text).prefix(SearchQuery.longest)
    guard !words.isEmpty else {
      terms = []
      return
    }
    let vocabulary = vocabulary()
    terms = words.map { word in
      let neighbours = vocabulary.neighbours(of: word)
      return Term(
        word: Array(word), neighbours: neighbours,
        slipNeighbours: neighbours.isEmpty ? vocabulary.neighbours(ofSlip: word) : [])
    }
  }

  /// More words than anyone types; what follows them is left out.
  private static let longest = 24

  /// Whether nothing is asked, which everyone matches.
  public var isEmpty: Bool { terms.isEmpty }
}
