import PeerSupport
import Testing

/// C4: when someone wants to be reached, read back to them.
@Suite("Wished times (C4)") struct WishedTimeTests {
  private static let workdays: WishedTime.Days = .weekdays([
    .monday, .tuesday, .wednesday, .thursday, .friday,
  ])

  @Test(
    "Words that say it plainly are understood in both languages",
    arguments: [
      ("tonight after 7", WishedTime(days: .today, from: 19 * 60)),
      ("weekdays 12–1", WishedTime(days: workdays, from: 12 * 60, to: 13 * 60)),
      ("entre semana, 12-1", WishedTime(days: workdays, from: 12 * 60, to: 13 * 60)),
      ("Mon-Fri 9 to 5", WishedTime(days: workdays, from: 9 * 60, to: 17 * 60)),
      ("lunes a viernes después de las 19:30", WishedTime(days: workdays, from: 19 * 60 + 30)),
      ("tomorrow at 18:30", WishedTime(days: .tomorrow, from: 18 * 60 + 30)),
      ("mañana por la mañana", WishedTime(days: .tomorrow, from: 6 * 60, to: 12 * 60)),
      ("por la mañana", WishedTime(days: .any, from: 6 * 60, to: 12 * 60)),
      ("esta noche desde las 8", WishedTime(days: .today, from: 20 * 60)),
      ("fin de semana", WishedTime(days: .weekdays([.saturday, .sunday]))),
      (
        "Friday or Saturday, between 7pm and 9",
        WishedTime(days: .weekdays([.friday, .saturday]), from: 19 * 60, to: 21 * 60)
      ),
      ("before 9", WishedTime(days: .any, to: 9 * 60)),
      ("until 4 p.m. today", WishedTime(days: .today, to: 16 * 60)),
      ("Friday to Monday", WishedTime(days: .weekdays([.monday, .friday, .saturday, .sunday]))),
      ("morning, 07:15", WishedTime(days: .any, from: 7 * 60 + 15)),
      ("7 in the evening", WishedTime(days: .any, from: 19 * 60)),
    ])
  func understood(text: String, time: WishedTime) {
    #expect(WishedTime(text) == time)
  }

  @Test(
    "Half understood is not understood",
    arguments: [
      "", "any time", "after my shift", "not before 9 unless it is Tuesday", "25:00", "12:75", "13pm",
      "today or tomorrow",
      "Monday to", "until", "555 1234", "8pm-6", "😀", "7 8 9", "between 7", "99999999999999999999",
    ])
  func notUnderstood(text: String) {
    #expect(WishedTime(text) == nil)
  }
}
