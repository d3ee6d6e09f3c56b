/// What someone typed to find a supporter.
///
/// Each word must begin a word of theirs, or of a neighbouring idea (B8).
public struct SearchQuery: Hashable, Sendable {
  /// A word of the query with what it may begin.
  struct Term: Hashable, Sendable {
    let word: [UInt8]
    let neighbours: [[UInt8]]

    var beginnings: [[UInt8]] { [word] + neighbours }
  }

  let terms: [Term]

  /// Takes the text typed so far; case, accents and punctuation never matter.
  public init(_ text: String) {
    terms = Words(text).prefix(SearchQuery.longest).map {
      Term(word: Array($0), neighbours: NeighbouringIdeas.neighbours(of: $0))
    }
  }

  /// More words than anyone types; what follows them is left out.
  private static let longest = 24

  /// Whether nothing is asked, which everyone matches.
  public var isEmpty: Bool { terms.isEmpty }
}
