import PeerSupport
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    ("2026-11-21", Weekday.saturday), ("1970-01-01", .thursday), ("2000-02-29", .tuesday),
    ("0001-01-01", .monday),
    ("9999-12-31", .friday),
  ])
  func daysKnowTheirWeekday(text: String, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-1-1", "2026-11-21 ",
    "-026-11-21",
    "2026/11/21", "", "２０２６-11-21",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func everyDayOfFourHundredYearsFollowsTheOneBefore() {
    var day = Sample.day("1999-12-31")
    for _ in 0..<146_097 {
      let next = day.adding(days: 1)
      #expect(next > day && next.number == day.number + 1 && next.weekday == day.weekday.next)
      day = next
    }
    #expect(day == Sample.day("2399-12-31"))
  }

  @Test func daysStopAtTheEndsOfTheCalendar() {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Sample.today.adding(days: .max) == .last)
    #expect(Sample.today.adding(months: .min) == .first)
    #expect(Sample.today.adding(months: .max) == .last)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2026-11-21", 12, "2027-11-21"), ("2024-02-29", 12, "2025-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
  ])
  func monthsKeepWithinTheMonth(from: String, months: Int, to: String) {
    #expect(Sample.day(from).adding(months: months) == Sample.day(to))
  }

  @Test(arguments: [
    "2026-11-21T06:15:00Z", "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
  ])
  func momentsReadWhatTheyWrite(text: String) throws {
    #expect(try #require(Timestamp(text)).description == text)
  }

  @Test(arguments: [
    "2026-11-21T24:00:00Z", "2026-11-21T06:60:00Z", "2026-11-21T06:15:00", "2026-11-21 06:15:00Z",
    "2026-11-21T06:15:00+01:00", "2026-11-31T06:15:00Z",
  ])
  func refusesWhatIsNoMoment(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func momentsStopAtTheEndsOfTheCalendar() {
    let last = Timestamp(seconds: .max)
    #expect(last.description == "9999-12-31T23:59:59Z")
    #expect(last + .max == last)
    #expect(Timestamp(seconds: .min) - .max == Timestamp(seconds: .min))
    #expect(last - Int64.min == last)
    #expect(last.roundedUp(toMinutes: 15) == last)
    #expect(Timestamp(.last, minute: .max) == last)
  }

  @Test(arguments: [
    ("2026-11-21T06:15:00Z", "2026-11-21T06:15:00Z", "2026-11-21T06:15:00Z"),
    ("2026-11-21T06:15:01Z", "2026-11-21T06:15:00Z", "2026-11-21T06:30:00Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:45:00Z", "1970-01-01T00:00:00Z"),
  ])
  func roundsToQuartersOfAnHour(text: String, down: String, up: String) {
    #expect(Sample.time(text).roundedDown(toMinutes: 15) == Sample.time(down))
    #expect(Sample.time(text).roundedUp(toMinutes: 15) == Sample.time(up))
  }

  @Test func aFixedOffsetTellsWallTimesAndBack() {
    let zone = FixedTimeZone(offsetMinutes: -300)
    let wall = zone.localTime(of: Sample.time("2026-11-21T03:30:00Z"), in: "anything")
    #expect(wall == LocalTime(day: Sample.day("2026-11-20"), minute: 1_350))
    #expect(wall?.weekday == .friday && wall?.hour == 22 && wall?.minuteOfHour == 30)
    #expect(
      zone.timestamp(of: Sample.day("2026-11-20"), minute: 1_350, in: nil)
        == Sample.time("2026-11-21T03:30:00Z"))
  }
}
