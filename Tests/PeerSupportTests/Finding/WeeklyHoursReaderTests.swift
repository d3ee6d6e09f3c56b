import PeerSupport
import Testing

/// B7: hours as people write them.
@Suite struct WeeklyHoursReaderTests {
  private static let work: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  private static func period(_ days: [Weekday], _ from: Int, _ to: Int) -> WeeklyHours.Period {
    WeeklyHours.Period(days: days, from: from * 60, to: to * 60)
  }

  @Test(
    "B7: hours are read in English and Spanish, on some days, in several parts, and over midnight",
    arguments: [
      ("weekdays 9-17", [period(work, 9, 17)]),
      ("Mon–Fri 9 to 5", [period(work, 9, 17)]),
      ("Monday to Friday 09:00–12:00, 13:00–17:00", [period(work, 9, 12), period(work, 13, 17)]),
      ("Mon, Wed and Sat 10am-2pm", [period([.monday, .wednesday, .saturday], 10, 14)]),
      (
        "weekdays 9-17; weekends between 10 and 14",
        [period(work, 9, 17), period([.saturday, .sunday], 10, 14)]
      ),
      ("Tue 9-12, Thu 14-18", [period([.tuesday], 9, 12), period([.thursday], 14, 18)]),
      ("Friday 22-6", [period([.friday], 22, 6)]),
      ("every day 22:00–06:00", [period(Weekday.allCases, 22, 6)]),
      ("weekdays 10pm-6am", [period(work, 22, 6)]),
      ("daily 13:00–10:00", [period(Weekday.allCases, 13, 10)]),
      ("Sat 12:00-10:00", [period([.saturday], 12, 22)]),
      ("Sat 12:00–10:00 next day", [period([.saturday], 12, 10)]),
      ("sábado de 12 a 12 del día siguiente", [period([.saturday], 12, 12)]),
      ("nights", [period(Weekday.allCases, 22, 6)]),
      ("Fri and Sat nights", [period([.friday, .saturday], 22, 6)]),
      ("night 23-7", [period(Weekday.allCases, 23, 7)]),
      ("Fri-Mon 8-10", [period([.monday, .friday, .saturday, .sunday], 8, 10)]),
      ("weekdays after 18", [period(work, 18, 24)]),
      ("Sunday until 14:00", [period([.sunday], 0, 14)]),
      ("Saturday", [period([.saturday], 0, 24)]),
      ("daily 00:00–24:00", [period(Weekday.allCases, 0, 24)]),
      ("lunes a viernes de 9 a 17", [period(work, 9, 17)]),
      ("lunes, miércoles y viernes 10–14", [period([.monday, .wednesday, .friday], 10, 14)]),
      ("noches entre semana", [period(work, 22, 6)]),
      ("SÁBADOS de 22 a 6; domingo 10-12", [period([.saturday], 22, 6), period([.sunday], 10, 12)]),
    ])
  func reads(text: String, periods: [WeeklyHours.Period]) {
    #expect(WeeklyHours(text, zone: "Europe/Madrid") == WeeklyHours(zone: "Europe/Madrid", periods: periods))
  }

  @Test(
    "B7: nothing, or any time, leaves them there at any hour",
    arguments: ["", "  \n", "Any time", "24/7", "siempre"])
  func anyTime(text: String) {
    #expect(WeeklyHours(text) == WeeklyHours())
  }

  @Test(
    "B7: what is not understood is not guessed",
    arguments: [
      "when I feel like it", "weekdays 9-", "weekdays 9 to", "lunes de 9 a", "Sat 9-12 next day", "25-26",
      "Mon 9:75", "today 9-17", "tomorrow", ";",
      "9-17 or so maybe",
      "weekdays 9-17; sometimes", "24:30-25", "24-26",
    ])
  func refuses(text: String) {
    #expect(WeeklyHours(text) == nil)
  }

  @Test("A wish cannot end before it begins, though hours of every week may")
  func wishesEndTheSameDay() {
    #expect(WishedTime("Friday 22:00-06:00") == nil)
    #expect(WishedTime("today until 24:00") == WishedTime(days: .today, to: 1_440))
    #expect(WishedTime("from 24:00") == nil)
  }
}
