/// Things side by side, such as advice and an equal's answer, or what fits the role and what does not (H2–H5).
public struct GuidePairs: Codable, Hashable, Sendable {
  /// What stands over the first column.
  public let first: String
  /// What stands over the second column.
  public let second: String
  /// The pairs, in order; at least one.
  public let rows: [GuidePair]

  /// Makes pairs under their two headings.
  public init(first: String, second: String, rows: [GuidePair]) {
    self.first = first
    self.second = second
    self.rows = rows
  }

  /// Reads pairs; there is at least one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    first = try container.text(.first, upTo: TextLimit.name, orEmpty: false)
    second = try container.text(.second, upTo: TextLimit.name, orEmpty: false)
    rows = try container.list(GuidePair.self, .rows, upTo: 100)
    guard !rows.isEmpty else {
      throw UnexpectedValue("a list with at least one pair", at: decoder.codingPath + [CodingKeys.rows])
    }
  }
}

/// Two things side by side.
public struct GuidePair: Codable, Hashable, Sendable {
  /// What both are about; nil where they speak for themselves.
  public let title: String?
  /// What stands in the first column.
  public let first: String
  /// What stands in the second column.
  public let second: String
  /// What is good to know about the two, such as which trap it is (H4).
  public let note: String?

  /// Makes a pair.
  public init(title: String? = nil, first: String, second: String, note: String? = nil) {
    self.title = title
    self.first = first
    self.second = second
    self.note = note
  }

  /// Reads a pair; neither side may be empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    title = try container.textIfPresent(.title, upTo: TextLimit.line)
    first = try container.text(.first, upTo: GuidePair.longest, orEmpty: false)
    second = try container.text(.second, upTo: GuidePair.longest, orEmpty: false)
    note = try container.textIfPresent(.note, upTo: GuidePair.longest)
  }

  private static let longest = 400

  /// All that can be searched for in it.
  public var texts: [String] { [title, first, second, note].compactMap { $0 } }
}
