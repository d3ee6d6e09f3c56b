import PeerSupport

/// The day and hour of a next contact, chosen by keys alone (D6).
struct NextContact: Equatable, Sendable {
  /// The chosen day.
  private(set) var day = Day.first
  /// The chosen minute of that day, 0..<1440.
  private(set) var minute = 0
  private var now = LocalTime(day: .first, minute: 0)
  /// When the request is gone unless something happens before.
  private var end = LocalTime(day: .first, minute: 0)

  init() {}

  /// Tomorrow at this time of day.
  ///
  /// A time after the retention time cannot be chosen: the request would be gone by then.
  init(now: LocalTime, retentionDays: Int) {
    self.now = now
    end = LocalTime(day: now.day.adding(days: retentionDays), minute: now.minute)
    minute = now.minute - now.minute % 15
    choose(daysAhead: 1)
  }

  /// The chosen time on the wall.
  var time: LocalTime { LocalTime(day: day, minute: minute) }

  /// Chooses the day that many days from today, at the hour chosen before.
  mutating func choose(daysAhead: Int) { move(to: now.day.adding(days: daysAhead), minute) }

  /// Moves by days, within what can be chosen.
  mutating func move(days: Int) { move(to: day.adding(days: days), minute) }

  /// Moves by minutes, into the next day or the one before where they reach over midnight.
  mutating func move(minutes: Int) {
    let total = minute + minutes
    let days = total < 0 ? -1 : total / 1_440
    move(to: day.adding(days: days), total - days * 1_440)
  }

  private mutating func move(to newDay: Day, _ newMinute: Int) {
    let new = LocalTime(day: newDay, minute: newMinute)
    guard new > now, new <= end else { return }
    day = newDay
    minute = new.minute
  }
}
