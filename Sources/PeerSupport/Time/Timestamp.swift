/// A moment, in whole seconds since 1970-01-01 in UTC.
///
/// Years 1 to 9999; coded as "2026-11-21T06:15:00Z".
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
  public let seconds: Int64

  /// The moment that many seconds after 1970 in UTC; the nearest one when outside years 1 to 9999.
  public init(seconds: Int64) {
    self.seconds = min(max(seconds, Timestamp.bounds.lowerBound), Timestamp.bounds.upperBound)
  }

  /// The moment at a minute of a day in UTC; minutes beyond the day count on.
  public init(_ day: Day, minute: Int = 0) {
    let limited = min(max(minute, -600_000_000), 600_000_000)
    self.init(seconds: Int64(day.number) * 86_400 + Int64(limited) * 60)
  }

  /// Reads a moment written as "2026-11-21T06:15:00Z", and nothing else.
  public init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
      reader.skip("-"), let dayOfMonth = reader.number(digits: 2), reader.skip("T"),
      let hour = reader.number(digits: 2), reader.skip(":"), let minute = reader.number(digits: 2),
      reader.skip(":"), let second = reader.number(digits: 2), reader.skip("Z"), reader.isAtEnd,
      let day = Day(year: year, month: month, day: dayOfMonth), hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: Int64(day.number) * 86_400 + Int64(hour * 3_600 + minute * 60 + second))
  }

  private static let bounds: ClosedRange<Int64> =
    Int64(Day.first.number) * 86_400...Int64(Day.last.number) * 86_400 + 86_399

  /// The day in UTC.
  public var day: Day { Day(number: CivilCalendar.floorDivide(Int(seconds), 86_400)) }

  /// The second of the day in UTC, 0..<86,400.
  var secondOfDay: Int { Int(seconds) - CivilCalendar.floorDivide(Int(seconds), 86_400) * 86_400 }

  /// The first moment not before this one that is a whole multiple of so many minutes; minutes are at least 1.
  public func roundedUp(toMinutes minutes: Int) -> Timestamp {
    let down = roundedDown(toMinutes: minutes)
    return down == self ? self : down + Timestamp.step(minutes)
  }

  /// The last moment not after this one that is a whole multiple of so many minutes; minutes are at least 1.
  public func roundedDown(toMinutes minutes: Int) -> Timestamp {
    let step = Int(Timestamp.step(minutes))
    return Timestamp(seconds: Int64(CivilCalendar.floorDivide(Int(seconds), step) * step))
  }

  private static func step(_ minutes: Int) -> Int64 { Int64(min(max(minutes, 1), 1_440)) * 60 }

  /// The moment so many seconds later; stops at the end of year 9999.
  public static func + (left: Timestamp, seconds: Int64) -> Timestamp {
    let (sum, overflow) = left.seconds.addingReportingOverflow(seconds)
    return Timestamp(seconds: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  /// The moment so many seconds earlier; stops at the start of year 1.
  public static func - (left: Timestamp, seconds: Int64) -> Timestamp {
    let (difference, overflow) = left.seconds.subtractingReportingOverflow(seconds)
    return Timestamp(seconds: overflow ? (seconds < 0 ? .max : .min) : difference)
  }

  /// The seconds from the right moment to the left one; negative when the left is earlier.
  public static func - (left: Timestamp, right: Timestamp) -> Int64 { left.seconds - right.seconds }

  /// Whether one moment is earlier than another.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

extension Timestamp: CustomStringConvertible {
  /// The moment as documents write it, such as "2026-11-21T06:15:00Z".
  public var description: String {
    let second = secondOfDay
    let parts = [second / 3_600, second / 60 % 60, second % 60].map { DigitReader.padded($0, digits: 2) }
    return "\(day)T\(parts.joined(separator: ":"))Z"
  }
}

extension Timestamp: Codable {
  /// Reads a moment such as "2026-11-21T06:15:00Z".
  public init(from decoder: any Decoder) throws {
    guard let moment = Timestamp(try decoder.singleValueContainer().decode(String.self)) else {
      throw UnexpectedValue("a time such as \"2026-11-21T06:15:00Z\"", at: decoder.codingPath)
    }
    self = moment
  }

  /// Writes a moment such as "2026-11-21T06:15:00Z".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
