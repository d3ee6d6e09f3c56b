import PeerSupport
import TestSupport
import Testing

/// Whatever hours a supporter has, told by looking at every minute.
@Suite struct HoursPropertyTests {
  private struct Case {
    let hours: WeeklyHours
    let time: LocalTime
  }

  private func random(_ choices: inout Choices) -> Case {
    let periods = choices.list(upTo: 3) { choices in
      WeeklyHours.Period(
        days: [choices.one(of: Weekday.allCases)] + choices.list(upTo: 2) { $0.one(of: Weekday.allCases) },
        from: choices.number(below: 48) * 30, to: choices.number(below: 49) * 30)
    }
    let day = Sample.today.adding(days: choices.number(below: 7))
    return Case(
      hours: WeeklyHours(periods: periods), time: LocalTime(day: day, minute: choices.number(below: 48) * 30))
  }

  /// Whether some period holds, by its days and minutes alone.
  private func holds(_ hours: WeeklyHours, at time: LocalTime) -> Bool {
    hours.periods.contains { period in
      let (today, yesterday) = (time.weekday, time.weekday.previous)
      guard period.to <= period.from else {
        return period.days.contains(today) && (period.from..<period.to).contains(time.minute)
      }
      return (period.days.contains(today) && time.minute >= period.from)
        || (period.days.contains(yesterday) && time.minute < period.to)
    }
  }

  private func minutes(from time: LocalTime, until isDone: (LocalTime) -> Bool) -> Int? {
    stride(from: 0, through: 7 * 1_440, by: 30).first { isDone(time.adding(minutes: $0)) }
  }

  @Test("B7: open and closed, until when and from when, are what every minute of the week says")
  func everyMinute() {
    let found = Property.counterexample(among: 1_000, random) { test in
      guard !test.hours.periods.isEmpty else { return test.hours.isOpen(at: test.time) ? nil : "not open" }
      let isOpen = holds(test.hours, at: test.time)
      guard test.hours.isOpen(at: test.time) == isOpen else { return "open: \(!isOpen)" }
      let closing = isOpen ? minutes(from: test.time) { !holds(test.hours, at: $0) } : nil
      guard test.hours.minutesUntilClosing(at: test.time) == closing else {
        return
          "closes in \(String(describing: test.hours.minutesUntilClosing(at: test.time))), not \(String(describing: closing))"
      }
      let opening = isOpen ? nil : minutes(from: test.time) { holds(test.hours, at: $0) }
      return test.hours.minutesUntilOpening(at: test.time) == opening
        ? nil : "opens in \(String(describing: test.hours.minutesUntilOpening(at: test.time)))"
    }
    #expect(found?.description == nil)
  }
}
