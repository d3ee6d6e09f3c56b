/// Whether a supporter is there now, by the hours that they gave (B7).
public enum Opening: Hashable, Sendable {
  /// They gave no hours.
  case anyTime
  /// They are there until a time in their own zone; nil when their hours never end.
  case open(until: LocalTime?)
  /// They are there again from a time in their own zone; nil when no period has a day.
  case closed(until: LocalTime?)
  /// The zone that they named is not known here.
  case unknownZone
}

extension WeeklyHours {
  private static let week = 7 * 1_440

  /// Whether a supporter with these hours is there at a moment.
  public func opening(at now: Timestamp, in zones: some TimeZones) -> Opening {
    guard !periods.isEmpty else { return .anyTime }
    guard let here = zones.localTime(of: now, in: zone) else { return .unknownZone }
    if isOpen(at: here) { return .open(until: minutesUntilClosing(at: here).map(here.adding(minutes:))) }
    return .closed(until: minutesUntilOpening(at: here).map(here.adding(minutes:)))
  }

  /// Whether a supporter with these hours is there at a moment; not where their zone is unknown.
  public func isOpen(at now: Timestamp, in zones: some TimeZones) -> Bool {
    periods.isEmpty || zones.localTime(of: now, in: zone).map { isOpen(at: $0) } ?? false
  }

  /// The moment, from now on, when the wall in the hours' own zone shows a time; nil where the zone is unknown.
  public func moment(of time: LocalTime, from now: Timestamp, in zones: some TimeZones) -> Timestamp? {
    guard let moment = zones.timestamp(of: time.day, minute: time.minute, in: zone) else { return nil }
    guard let shown = zones.localTime(of: moment, in: zone), shown == time else {
      // Clocks leap over it, so that it comes with the leap: the first minute whose time is past it.
      return (0...180).lazy.map { moment - $0 * 60 }
        .prefix { moment in zones.localTime(of: moment, in: zone).map { $0 >= time } ?? false }.last ?? moment
    }
    guard moment < now else { return moment }
    // Where clocks are set back the wall shows it once more, a few quarters of an hour later.
    let again = (1...8).lazy.map { moment + $0 * 900 }
      .first { $0 >= now && zones.localTime(of: $0, in: zone) == time }
    return again ?? moment
  }

  /// Whether a period holds at a time in the hours' own zone; always when there are none.
  public func isOpen(at time: LocalTime) -> Bool {
    periods.isEmpty || spans.contains { $0.contains(time.minuteOfWeek) }
  }

  /// The minutes until the last of the adjoining periods ends; nil when closed or when it never ends.
  public func minutesUntilClosing(at time: LocalTime) -> Int? {
    let spans = spans
    var minutes = 0
    while minutes < WeeklyHours.week {
      let minute = (time.minuteOfWeek + minutes) % WeeklyHours.week
      guard let longest = spans.filter({ $0.contains(minute) }).map({ $0.minutesLeft(at: minute) }).max()
      else {
        return minutes > 0 ? minutes : nil
      }
      minutes += longest
    }
    return nil
  }

  /// The minutes until the next period begins; nil when open or when no period has a day.
  public func minutesUntilOpening(at time: LocalTime) -> Int? {
    guard !isOpen(at: time) else { return nil }
    return spans.map { ($0.start - time.minuteOfWeek + WeeklyHours.week) % WeeklyHours.week }.min()
  }

  /// A stretch of the week, which may run over its end.
  private struct Span {
    let start: Int
    let length: Int

    func contains(_ minute: Int) -> Bool { elapsed(at: minute) < length }
    func minutesLeft(at minute: Int) -> Int { length - elapsed(at: minute) }
    private func elapsed(at minute: Int) -> Int { (minute - start + week) % week }
  }

  private var spans: [Span] {
    periods.flatMap { period in
      let length = period.to > period.from ? period.to - period.from : period.to + 1_440 - period.from
      return period.days.map { Span(start: ($0.rawValue - 1) * 1_440 + period.from, length: length) }
    }
  }
}

extension LocalTime {
  /// The minute of the week, counted from Monday 00:00.
  var minuteOfWeek: Int { (weekday.rawValue - 1) * 1_440 + minute }

  /// What the wall shows so many minutes later, clocks not leaping meanwhile.
  public func adding(minutes: Int) -> LocalTime {
    let limited = minutes.brought(into: -10_000_000...10_000_000)
    let total = minute + limited
    let days = CivilCalendar.floorDivide(total, 1_440)
    return LocalTime(day: day.adding(days: days), minute: total - days * 1_440)
  }
}
