import BesideApp
import PeerSupport
import Testing

@Suite struct TimeWordsTests {
  private let words = Catalogue()
  /// Saturday 21 November 2026, 20:00.
  private let now: LocalTime

  init() throws {
    now = LocalTime(day: try #require(Day("2026-11-21")), minute: 20 * 60)
  }

  private func time(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> LocalTime {
    LocalTime(day: try #require(Day(day)), minute: hour * 60 + minute)
  }

  @Test(
    "What is left and what is late is said in words (D1)",
    arguments: [
      (2_400, "40 minutes left"), (60, "1 minute left"), (59, "under a minute left"), (0, "due now"),
      (7_199, "119 minutes left"), (7_200, "2 hours left"), (82_800, "23 hours left"),
      (172_799, "47 hours left"), (172_800, "2 days left"), (-7_200, "2 hours late"),
      (-30, "under a minute late"),
      (Int64.min, "106751991167300 days late"),
    ] as [(Int64, String)])
  func timeLeft(seconds: Int64, text: String) {
    #expect(words.timeLeft(seconds: seconds) == text)
  }

  @Test(arguments: [
    ("2026-11-21", "today 19:30"), ("2026-11-22", "tomorrow 19:30"), ("2026-11-20", "yesterday 19:30"),
    ("2026-11-24", "Tuesday 19:30"), ("2026-11-27", "Friday 19:30"), ("2026-11-28", "28 November 19:30"),
    ("2026-11-14", "14 November 19:30"), ("2027-03-03", "3 March 2027 19:30"),
  ])
  func saysAMoment(day: String, text: String) throws {
    #expect(words.moment(try time(day, 19, 30), now: now) == text)
  }

  @Test(arguments: [
    ("2026-11-21", 23, "until 23:00"), ("2026-11-22", 6, "until 06:00"), ("2026-11-22", 20, "until 20:00"),
    ("2026-11-22", 21, "until tomorrow 21:00"), ("2026-11-24", 6, "until Tuesday 06:00"),
  ])
  func saysUntilWhen(day: String, hour: Int, text: String) throws {
    #expect(words.until(try time(day, hour), now: now) == text)
  }

  @Test(arguments: [
    ("2026-11-21", "today"), ("2026-11-22", "tomorrow"), ("2026-11-20", "yesterday"),
    ("2026-11-23", "Monday"),
    ("2026-12-05", "5 December"), ("2025-12-05", "5 December 2025"),
  ])
  func saysADay(day: String, text: String) throws {
    #expect(words.day(try #require(Day(day)), today: now.day) == text)
  }

  @Test func namesEveryMonthAndWeekdayDifferently() {
    #expect(Set((1...12).map(words.month)).count == 12)
    #expect(Set(Weekday.allCases.map(words.weekday)).count == 7)
  }
}
