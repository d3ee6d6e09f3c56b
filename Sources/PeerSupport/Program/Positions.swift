/// Who reports to whom, told by positions and never by names (B5).
public struct Positions: Codable, Hashable, Sendable {
  /// For each position the one that it reports to; nil at the top.
  public var reportsTo: [String: String?]

  /// Positions and whom they report to.
  public init(reportsTo: [String: String?] = [:]) {
    self.reportsTo = reportsTo
  }

  /// Reads positions and checks their lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    reportsTo = try container.decodeIfPresent([String: String?].self, forKey: .reportsTo) ?? [:]
    for name in Array(reportsTo.keys) + reportsTo.values.compactMap(\.self)
    where name.isEmpty || name.unicodeScalars.count > TextLimit.name {
      throw UnexpectedValue(
        "positions of 1 to \(TextLimit.name) characters", at: container.codingPath + [CodingKeys.reportsTo])
    }
  }
}
