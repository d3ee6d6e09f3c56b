import BuiltIn
public import PeerSupport

extension Catalogue {
  /// A length of time in its largest fitting unit, cut and never rounded up: "40 minutes", "6 hours", "2 days".
  ///
  /// Minutes up to two hours, hours up to two days; the sign is ignored.
  public func duration(seconds: Int64) -> String {
    length(seconds, .timeMoments, .timeMinutes, .timeHours, .timeDays)
  }

  private func length(
    _ seconds: Int64, _ moments: WordKey, _ minutes: WordKey, _ hours: WordKey, _ days: WordKey
  ) -> String {
    let count = Int(clamping: seconds.magnitude / 60)
    return switch count {
    case 0: self(moments)
    case 1..<120: self(minutes, ["count": count])
    case 120..<2_880: self(hours, ["count": count / 60])
    default: self(days, ["count": count / 1_440])
    }
  }

  /// What is left until a due time: "40 minutes left", "2 hours late" when negative (D1).
  public func timeLeft(seconds: Int64) -> String {
    guard seconds != 0 else { return self(.timeDueNow) }
    guard seconds > 0 else { return self(.timeLate, ["duration": duration(seconds: seconds)]) }
    return length(seconds, .timeMomentsLeft, .timeMinutesLeft, .timeHoursLeft, .timeDaysLeft)
  }

  /// A minute of the day, 0..<1440, on the clock: "06:00".
  public func clock(minute: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return self(.timeOfDay, ["hour": twoDigits(minute / 60), "minute": twoDigits(minute % 60)])
  }

  /// A time on the clock as it stands in a sentence: "06:00", which Spanish gives an article.
  public func hour(minute: Int) -> String {
    self(minute / 60 == 1 ? .timeClockAtOne : .timeClock, ["time": clock(minute: minute)])
  }

  /// A time as one says it now: "today 19:30", "tomorrow 19:30", "Tuesday 19:30", "3 March 19:30".
  public func moment(_ time: LocalTime, now: LocalTime) -> String {
    let hour = hour(minute: time.minute)
    return switch now.day.days(until: time.day) {
    case 0: self(.timeToday, ["time": hour])
    case 1: self(.timeTomorrow, ["time": hour])
    case -1: self(.timeYesterday, ["time": hour])
    case 2...6: self(.timeOnWeekday, ["weekday": weekday(time.weekday), "time": hour])
    default: self(.timeOnDate, ["date": distantDay(time.day, today: now.day), "time": hour])
    }
  }

  /// The end of something: "until 06:00" when it comes within a day, else "until Tuesday 06:00".
  public func until(_ time: LocalTime, now: LocalTime) -> String {
    let daysAway = now.day.days(until: time.day)
    let isNear = daysAway == 0 || (daysAway == 1 && time.minute <= now.minute)
    return self(.timeUntil, ["time": isNear ? hour(minute: time.minute) : moment(time, now: now)])
  }
}
