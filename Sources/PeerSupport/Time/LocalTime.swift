/// What a clock on the wall shows somewhere: a day and a minute of that day.
public struct LocalTime: Hashable, Comparable, Sendable {
  /// The calendar day there.
  public let day: Day
  /// The minute of the day, 0..<1440.
  public let minute: Int

  /// The time at a minute of a day; the minute is brought into 0..<1440.
  public init(day: Day, minute: Int) {
    self.day = day
    self.minute = min(max(minute, 0), 1_439)
  }

  /// The day of the week there.
  public var weekday: Weekday { day.weekday }

  /// The hour, 0..<24.
  public var hour: Int { minute / 60 }

  /// The minute of the hour, 0..<60.
  public var minuteOfHour: Int { minute % 60 }

  /// Whether one time is earlier than another.
  public static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day, left.minute) < (right.day, right.minute)
  }
}
