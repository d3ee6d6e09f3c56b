import BuiltIn
public import PeerSupport

extension Catalogue {
  /// The name of a weekday, such as "Tuesday".
  public func weekday(_ weekday: Weekday) -> String {
    let key: WordKey =
      switch weekday {
      case .monday: .weekdayMonday
      case .tuesday: .weekdayTuesday
      case .wednesday: .weekdayWednesday
      case .thursday: .weekdayThursday
      case .friday: .weekdayFriday
      case .saturday: .weekdaySaturday
      case .sunday: .weekdaySunday
      }
    return self(key)
  }

  /// The name of a month, 1...12, such as "March".
  public func month(_ number: Int) -> String {
    let months: [WordKey] = [
      .monthJanuary, .monthFebruary, .monthMarch, .monthApril, .monthMay, .monthJune, .monthJuly,
      .monthAugust, .monthSeptember, .monthOctober, .monthNovember, .monthDecember,
    ]
    return months.indices.contains(number - 1) ? self(months[number - 1]) : String(number)
  }

  /// A day in full, such as "3 March 2026".
  public func date(_ day: Day) -> String {
    self(.dateFull, ["day": day.day, "month": month(day.month), "year": day.year])
  }

  /// A day as one says it today: "today", "tomorrow", "yesterday", "Tuesday" within the coming week, "3 March".
  public func day(_ day: Day, today: Day) -> String {
    switch today.days(until: day) {
    case 0: self(.timeDayToday)
    case 1: self(.timeDayTomorrow)
    case -1: self(.timeDayYesterday)
    case 2...6: self(.timeOnDay, ["day": weekday(day.weekday)])
    default: self(.timeOnDay, ["day": distantDay(day, today: today)])
    }
  }

  /// A day outside the coming week: "3 March", and with its year when that is another one.
  func distantDay(_ day: Day, today: Day) -> String {
    guard day.year == today.year else { return date(day) }
    return self(.dateDayMonth, ["day": day.day, "month": month(day.month)])
  }
}
