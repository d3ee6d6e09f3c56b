/// A day of the week; a week begins on Monday.
///
/// Coded as its English name in lower case.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
  /// The first day of the week.
  case monday = 1
  /// The day after Monday.
  case tuesday
  /// The day after Tuesday.
  case wednesday
  /// The day after Wednesday.
  case thursday
  /// The day after Thursday.
  case friday
  /// The day after Friday.
  case saturday
  /// The last day of the week.
  case sunday

  /// The name that stands in documents, such as "monday".
  public var name: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  /// The weekday after this one; Monday follows Sunday.
  public var next: Weekday { Weekday(rawValue: rawValue % 7 + 1) ?? .monday }

  /// The weekday before this one; Sunday precedes Monday.
  public var previous: Weekday { Weekday(rawValue: (rawValue + 5) % 7 + 1) ?? .sunday }

  /// Whether one weekday stands before another in a week that begins on Monday.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension Weekday: Codable {
  /// Reads a weekday from its English name.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let day = Weekday.allCases.first(where: { $0.name == name }) else {
      throw UnexpectedValue("a day of the week such as \"monday\"", at: decoder.codingPath)
    }
    self = day
  }

  /// Writes the English name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
