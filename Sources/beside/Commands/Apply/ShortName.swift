import PeerSupport

/// The short name of a supporter's page, made from the name they go by.
enum ShortName {
  private static let longest = 40

  /// Names to try, the plainest first: "kim-reyes", then "kim-reyes-2" and so on.
  static func candidates(for name: String) -> [SupporterID] {
    let letters = Folding.folded(name).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    let words = String(letters).split(separator: " ").joined(separator: "-").prefix(longest)
    let base = words.isEmpty ? "supporter" : String(words)
    return ([base] + (2...99).map { "\(base)-\($0)" }).compactMap { SupporterID(rawValue: $0) }
  }
}
