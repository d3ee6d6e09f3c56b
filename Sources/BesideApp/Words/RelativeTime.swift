import BuiltIn
public import PeerSupport

extension Catalogue {
  /// A length of time in its largest fitting unit, cut and never rounded up: "40 minutes", "6 hours", "2 days".
  ///
  /// Minutes up to two hours, hours up to two days; the sign is ignored.
  public func duration(seconds: Int64) -> String {
    let minutes = Int(clamping: seconds.magnitude / 60)
    switch minutes {
    case 0: return self(.timeMoments)
    case 1..<120: return self(.timeMinutes, ["count": minutes])
    case 120..<2_880: return self(.timeHours, ["count": minutes / 60])
    default: return self(.timeDays, ["count": minutes / 1_440])
    }
  }

  /// What is left until a due time: "40 minutes left", "2 hours late" when negative (D1).
  public func timeLeft(seconds: Int64) -> String {
    guard seconds != 0 else { return self(.timeDueNow) }
    return self(seconds > 0 ? .timeLeft : .timeLate, ["duration": duration(seconds: seconds)])
  }

  /// A minute of the day, 0..<1440, on the clock: "06:00".
  public func clock(minute: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return self(.timeOfDay, ["hour": twoDigits(minute / 60), "minute": twoDigits(minute % 60)])
  }

  /// A time as one says it now: "today 19:30", "tomorrow 19:30", "Tuesday 19:30", "3 March 19:30".
  public func moment(_ time: LocalTime, now: LocalTime) -> String {
    let clock = clock(minute: time.minute)
    return switch now.day.days(until: time.day) {
    case 0: self(.timeToday, ["time": clock])
    case 1: self(.timeTomorrow, ["time": clock])
    case -1: self(.timeYesterday, ["time": clock])
    case 2...6: self(.timeOnWeekday, ["weekday": weekday(time.weekday), "time": clock])
    default: self(.timeOnDate, ["date": distantDay(time.day, today: now.day), "time": clock])
    }
  }

  /// The end of something: "until 06:00" when it comes within a day, else "until Tuesday 06:00".
  public func until(_ time: LocalTime, now: LocalTime) -> String {
    let daysAway = now.day.days(until: time.day)
    let isNear = daysAway == 0 || (daysAway == 1 && time.minute <= now.minute)
    return self(.timeUntil, ["time": isNear ? clock(minute: time.minute) : moment(time, now: now)])
  }
}
