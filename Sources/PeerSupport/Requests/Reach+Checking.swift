extension Reach {
  /// Whether a number, an address or a place can be meant by the detail (C4).
  ///
  /// Forgiving: extensions and short numbers exist, and where to meet is for two people to understand.
  public var isReadable: Bool {
    switch way {
    case .phone, .text: detail.contains(where: \.isNumber)
    case .email: address != nil
    case .video, .inPerson: detail.hasWords
    }
  }

  /// What may be a slip in the detail, to be asked about once and never to stand in the way (C1).
  public var doubt: Doubt? {
    switch way {
    case .phone, .text:
      let number = PhoneNumber(detail)
      guard number?.branch == nil else { return nil }
      let count = number?.digits.count ?? detail.count(where: \.isNumber)
      return count < Self.shortestUsualNumber ? .short : count > PhoneNumber.longest ? .long : nil
    case .email: return address?.domain.contains(".") == false ? .noDot : nil
    case .video, .inPerson: return nil
    }
  }

  /// What may be a slip.
  public enum Doubt: Hashable, Sendable {
    /// A number of very few digits.
    case short
    /// More digits than any number has.
    case long
    /// An address of one's own network, or one that is not whole.
    case noDot
  }

  private static let shortestUsualNumber = 5

  /// The two halves of an e-mail address; nil where blanks or another "@" stand in it without quotes.
  private var address: (name: Substring, domain: Substring)? {
    let text = detail.drop(while: \.isWhitespace)
    let trimmed = text.prefix(
      text.lastIndex { !$0.isWhitespace }.map { text.distance(from: text.startIndex, to: $0) + 1 } ?? 0)
    guard let at = trimmed.lastIndex(of: "@") else { return nil }
    let (name, domain) = (trimmed[..<at], trimmed[trimmed.index(after: at)...])
    let isQuoted = name.count > 2 && name.first == "\"" && name.last == "\""
    guard !name.isEmpty, !domain.isEmpty, !domain.contains(where: \.isWhitespace),
      isQuoted || !name.contains(where: { $0.isWhitespace || $0 == "@" })
    else { return nil }
    return (name, domain)
  }
}
