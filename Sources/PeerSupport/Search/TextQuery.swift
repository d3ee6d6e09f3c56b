/// What someone typed to find a text: each word must begin a word of it; case, accents and order never matter.
public struct TextQuery: Hashable, Sendable {
  private let wanted: Words

  /// Takes the text typed so far.
  public init(_ text: String) { wanted = Words(text) }

  /// Whether nothing is asked, which every text answers.
  public var isEmpty: Bool { wanted.isEmpty }

  /// Whether every word stands somewhere in some texts that belong together.
  public func matches(_ texts: [String]) -> Bool {
    guard !wanted.isEmpty else { return true }
    let words = texts.map { Words($0) }
    return wanted.allSatisfy { start in words.contains { $0.contains { $0.starts(with: start) } } }
  }
}
