/// A calendar day, without a time or a time zone.
///
/// Years 1 to 9999; coded as "2026-11-21".
public struct Day: Hashable, Comparable, Sendable {
  /// The year, 1...9999.
  public let year: Int
  /// The month, 1...12.
  public let month: Int
  /// The day of the month, 1...31.
  public let day: Int

  /// Makes a day when there is such a day in the calendar, and nil otherwise.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilCalendar.years.contains(year), (1...12).contains(month), day >= 1,
      day <= CivilCalendar.daysInMonth(month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day written as "2026-11-21", and nothing else.
  public init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), reader.skip("-"), let month = reader.number(digits: 2),
      reader.skip("-"), let day = reader.number(digits: 2), reader.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day with this number, counted from 1970-01-01 as day 0; the nearest day when outside years 1 to 9999.
  init(number: Int) {
    let date = CivilCalendar.date(dayNumber: min(max(number, Day.first.number), Day.last.number))
    year = date.year
    month = date.month
    day = date.day
  }

  private init(knownYear: Int, month: Int, day: Int) {
    year = knownYear
    self.month = month
    self.day = day
  }

  /// The earliest day there is: 0001-01-01.
  public static let first = Day(knownYear: CivilCalendar.years.lowerBound, month: 1, day: 1)

  /// The latest day there is: 9999-12-31.
  public static let last = Day(knownYear: CivilCalendar.years.upperBound, month: 12, day: 31)

  /// The number of days since 1970-01-01; negative before it.
  public var number: Int { CivilCalendar.dayNumber(year: year, month: month, day: day) }

  /// The day of the week.
  public var weekday: Weekday {
    let sinceMonday = number + 3 - CivilCalendar.floorDivide(number + 3, 7) * 7
    return Weekday(rawValue: sinceMonday + 1) ?? .monday
  }

  /// The day that many days later, or earlier when negative; stops at the first and the last day.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return Day(number: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// The same day that many months later; the last day of the month where the month is shorter.
  public func adding(months: Int) -> Day {
    let limited = min(max(months, -120_000), 120_000)
    let total = year * 12 + month - 1 + limited
    let newYear = CivilCalendar.floorDivide(total, 12)
    let newMonth = total - newYear * 12 + 1
    guard newYear >= CivilCalendar.years.lowerBound else { return .first }
    guard newYear <= CivilCalendar.years.upperBound else { return .last }
    return Day(
      knownYear: newYear, month: newMonth, day: min(day, CivilCalendar.daysInMonth(newMonth, of: newYear)))
  }

  /// The number of days from this day until another; negative when the other is earlier.
  public func days(until other: Day) -> Int { other.number - number }

  /// Whether one day is earlier than another.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: CustomStringConvertible {
  /// The day as documents write it, such as "2026-11-21".
  public var description: String {
    DigitReader.padded(year, digits: 4) + "-" + DigitReader.padded(month, digits: 2) + "-"
      + DigitReader.padded(day, digits: 2)
  }
}

extension Day: Codable {
  /// Reads a day such as "2026-11-21".
  public init(from decoder: any Decoder) throws {
    guard let day = Day(try decoder.singleValueContainer().decode(String.self)) else {
      throw UnexpectedValue("a day such as \"2026-11-21\"", at: decoder.codingPath)
    }
    self = day
  }

  /// Writes a day such as "2026-11-21".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
