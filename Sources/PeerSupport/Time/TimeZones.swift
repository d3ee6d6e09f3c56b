/// Answers what time it is where someone is; given from outside, so that rules and tests stay exact.
public protocol TimeZones: Sendable {
  /// The time on the wall in a zone such as "Europe/Madrid", nil meaning the machine's own; nil when unknown.
  func localTime(of timestamp: Timestamp, in zone: String?) -> LocalTime?

  /// The moment when the wall shows that minute of that day; nil when the zone is unknown.
  func timestamp(of day: Day, minute: Int, in zone: String?) -> Timestamp?
}

/// One offset from UTC, answered for every zone.
public struct FixedTimeZone: TimeZones {
  /// Minutes ahead of UTC, -1,440...1,440; negative to the west.
  public let offsetMinutes: Int

  /// An offset in minutes ahead of UTC, brought into -1,440...1,440.
  public init(offsetMinutes: Int = 0) {
    self.offsetMinutes = min(max(offsetMinutes, -1_440), 1_440)
  }

  /// The time on the wall at this offset, whatever the zone is called.
  public func localTime(of timestamp: Timestamp, in zone: String?) -> LocalTime? {
    let there = timestamp + Int64(offsetMinutes) * 60
    return LocalTime(day: there.day, minute: there.secondOfDay / 60)
  }

  /// The moment when the wall shows that minute of that day at this offset.
  public func timestamp(of day: Day, minute: Int, in zone: String?) -> Timestamp? {
    Timestamp(day, minute: minute) - Int64(offsetMinutes) * 60
  }
}
