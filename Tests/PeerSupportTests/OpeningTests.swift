import PeerSupport
import Testing

/// B7: hours and shifts.
@Suite struct OpeningTests {
  /// Monday is 2026-11-23.
  private func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> LocalTime {
    LocalTime(day: Sample.day("2026-11-23").adding(days: day - 1), minute: hour * 60 + minute)
  }

  private func hours(_ periods: ([Weekday], Int, Int)...) -> WeeklyHours {
    WeeklyHours(periods: periods.map { WeeklyHours.Period(days: $0, from: $1 * 60, to: $2 * 60) })
  }

  @Test func noHoursMeanAnyTime() {
    let hours = WeeklyHours()
    #expect(hours.isOpen(at: at(1, 3)))
    #expect(hours.minutesUntilClosing(at: at(1, 3)) == nil && hours.minutesUntilOpening(at: at(1, 3)) == nil)
    #expect(hours.opening(at: Sample.noon, in: FixedTimeZone()) == .anyTime)
  }

  @Test func aPeriodHoldsFromItsFirstMinuteToBeforeItsLast() {
    let hours = hours(([.monday], 9, 17))
    #expect(!hours.isOpen(at: at(1, 8, 59)))
    #expect(hours.isOpen(at: at(1, 9)))
    #expect(hours.isOpen(at: at(1, 16, 59)))
    #expect(!hours.isOpen(at: at(1, 17)))
    #expect(!hours.isOpen(at: at(2, 12)))
  }

  @Test func aNightRunsIntoTheNextDay() {
    let hours = hours(([.friday], 22, 6))
    #expect(hours.isOpen(at: at(5, 23)) && hours.isOpen(at: at(6, 5, 59)))
    #expect(!hours.isOpen(at: at(5, 5)) && !hours.isOpen(at: at(6, 6)))
    #expect(hours.minutesUntilClosing(at: at(5, 23)) == 7 * 60)
  }

  @Test func aNightRunsOverTheEndOfTheWeek() {
    let hours = hours(([.sunday], 22, 6))
    #expect(hours.isOpen(at: at(7, 23)) && hours.isOpen(at: at(1, 5)))
    #expect(hours.minutesUntilClosing(at: at(1, 5)) == 60)
    #expect(hours.minutesUntilOpening(at: at(1, 6)) == 6 * 1_440 + 16 * 60)
  }

  @Test func adjoiningPeriodsCloseOnlyOnce() {
    let hours = hours(([.monday], 9, 12), ([.monday], 12, 15), ([.monday], 14, 24), ([.tuesday], 0, 1))
    #expect(hours.minutesUntilClosing(at: at(1, 10)) == 15 * 60)
  }

  @Test func hoursThatNeverEndHaveNoClosing() {
    let always = hours((Weekday.allCases, 8, 8))
    #expect(always.isOpen(at: at(3, 2)))
    #expect(always.minutesUntilClosing(at: at(3, 2)) == nil)
    #expect(always.opening(at: Sample.noon, in: FixedTimeZone()) == .open(until: nil))
  }

  @Test func theNextOpeningMayBeNextWeek() {
    let hours = hours(([.monday], 9, 10))
    #expect(hours.minutesUntilOpening(at: at(1, 10)) == 7 * 1_440 - 60)
    #expect(hours.minutesUntilOpening(at: at(1, 9, 30)) == nil)
    #expect(hours.minutesUntilOpening(at: at(7, 23, 59)) == 9 * 60 + 1)
  }

  @Test func aPeriodWithoutDaysNeverOpens() {
    let hours = hours(([], 9, 10))
    #expect(!hours.isOpen(at: at(1, 9)))
    #expect(hours.opening(at: Sample.noon, in: FixedTimeZone()) == .closed(until: nil))
  }

  @Test func openingIsToldInTheSupportersOwnZone() {
    var hours = hours(([.saturday], 7, 9))
    hours.zone = "America/New_York"
    let zone = FixedTimeZone(offsetMinutes: -300)
    let saturday = Sample.today
    #expect(hours.opening(at: Sample.noon, in: zone) == .open(until: LocalTime(day: saturday, minute: 540)))
    #expect(
      hours.opening(at: Sample.noon + 3 * 3_600, in: zone)
        == .closed(until: LocalTime(day: saturday.adding(days: 7), minute: 420)))
  }

  @Test func anUnknownZoneIsSaid() {
    struct NoZone: TimeZones {
      func localTime(of: Timestamp, in: String?) -> LocalTime? { nil }
      func timestamp(of: Day, minute: Int, in: String?) -> Timestamp? { nil }
    }
    #expect(hours(([.monday], 9, 10)).opening(at: Sample.noon, in: NoZone()) == .unknownZone)
  }

  /// Minute by minute through the week, against the plain reading of the periods.
  @Test func everyMinuteOfAWeekAgreesWithThePeriods() {
    let hours = hours(([.monday, .wednesday], 22, 6), ([.tuesday], 5, 7), ([.sunday], 20, 3))
    let openDays: [Weekday: [ClosedRange<Int>]] = [
      .monday: [0...2, 22...23], .tuesday: [0...6], .wednesday: [22...23], .thursday: [0...5],
      .sunday: [20...23],
    ]
    var time = at(1, 0)
    for _ in 0..<10_080 {
      let expected = openDays[time.weekday, default: []].contains { $0.contains(time.hour) }
      #expect(hours.isOpen(at: time) == expected)
      if let minutes = hours.minutesUntilClosing(at: time) {
        #expect(!hours.isOpen(at: time.adding(minutes: minutes)))
        #expect(hours.isOpen(at: time.adding(minutes: minutes - 1)))
      }
      if let minutes = hours.minutesUntilOpening(at: time) {
        #expect(hours.isOpen(at: time.adding(minutes: minutes)))
        #expect(!hours.isOpen(at: time.adding(minutes: minutes - 1)))
      }
      time = time.adding(minutes: 1)
    }
  }
}
