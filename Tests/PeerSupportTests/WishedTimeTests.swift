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
      ("a las 7 de la tarde", WishedTime(days: .any, from: 19 * 60)),
      ("mañana a las 18:30", WishedTime(days: .tomorrow, from: 18 * 60 + 30)),
      ("el lunes a las 6", WishedTime(days: .weekdays([.monday]), from: 18 * 60)),
      ("a partir de las 9 de la mañana", WishedTime(days: .any, from: 9 * 60)),
      ("entre las 7 y las 9 de la noche", WishedTime(days: .any, from: 19 * 60, to: 21 * 60)),
      ("esta tarde", WishedTime(days: .today, from: 12 * 60, to: 18 * 60)),
      ("después del mediodía", WishedTime(days: .any, from: 12 * 60)),
      ("las 7 y media", WishedTime(days: .any, from: 7 * 60 + 30)),
      ("a las 8 menos cuarto de la noche", WishedTime(days: .any, from: 19 * 60 + 45)),
      ("no antes de las 10", WishedTime(days: .any, from: 10 * 60)),
      ("de lunes a viernes de 9 a 17h", WishedTime(days: workdays, from: 9 * 60, to: 17 * 60)),
      ("a las 7 p. m.", WishedTime(days: .any, from: 19 * 60)),
      ("3 de la madrugada", WishedTime(days: .any, from: 3 * 60)),
      ("this evening", WishedTime(days: .today, from: 18 * 60, to: 22 * 60)),
      ("tomorrow night after 9", WishedTime(days: .tomorrow, from: 21 * 60)),
      ("after 1900", WishedTime(days: .any, from: 19 * 60)),
      ("0630-0800", WishedTime(days: .any, from: 6 * 60 + 30, to: 8 * 60)),
      ("7-9pm", WishedTime(days: .any, from: 19 * 60, to: 21 * 60)),
      ("9-5pm", WishedTime(days: .any, from: 9 * 60, to: 17 * 60)),
      ("10pm-6am", WishedTime(days: .any, from: 22 * 60, to: 6 * 60)),
      ("de 22:00 a 6:00", WishedTime(days: .any, from: 22 * 60, to: 6 * 60)),
      ("8pm to midnight", WishedTime(days: .any, from: 20 * 60, to: 24 * 60)),
      ("noon to 2", WishedTime(days: .any, from: 12 * 60, to: 14 * 60)),
      ("before noon", WishedTime(days: .any, to: 12 * 60)),
      ("mornings until 12", WishedTime(days: .any, from: nil, to: 12 * 60)),
      ("7 or later", WishedTime(days: .any, from: 19 * 60)),
      ("from Monday to Friday", WishedTime(days: workdays)),
      ("hasta las 7", WishedTime(days: .any, to: 7 * 60)),
      ("mañana hasta las 5 de la tarde", WishedTime(days: .tomorrow, to: 17 * 60)),
      ("desde las 5 hasta las 7 de la tarde", WishedTime(days: .any, from: 17 * 60, to: 19 * 60)),
      ("hasta la una", WishedTime(days: .any, to: 13 * 60)),
      ("hacia las 7 de la tarde", WishedTime(days: .any, from: 19 * 60)),
      ("not until 5pm", WishedTime(days: .any, from: 17 * 60)),
      ("weekdays, not until 7pm", WishedTime(days: workdays, from: 19 * 60)),
      ("a las 19 horas", WishedTime(days: .any, from: 19 * 60)),
      ("Saturday 10", WishedTime(days: .weekdays([.saturday]), from: 10 * 60)),
    ])
  func understood(text: String, time: WishedTime) {
    #expect(WishedTime(text) == time)
  }

  @Test(
    "Half understood is not understood",
    arguments: [
      "", "any time", "after my shift", "not before 9 unless it is Tuesday", "25:00", "12:75", "13pm",
      "today or tomorrow",
      "Monday to", "until", "until tomorrow", "after lunch", "mornings and evenings", "7 or 9",
      "tonight at 1", "tonight after 12", "Monday 7, Tuesday 9", "7pm Eastern", "19:00 CET", "esta semana",
      "pasado mañana", "between Monday and Friday", "not 7", "not Monday, after 5",
      "weekdays not between 12 and 1", "not from 9 to 5", "no entre 12 y 1", "no desde las 9", "in 2 hours",
      "en 2 horas", "2 hours",
      "no el lunes, después de las 5", "555 1234", "8pm-6", "😀", "7 8 9", "between 7",
      "99999999999999999999",
    ])
  func notUnderstood(text: String) {
    #expect(WishedTime(text) == nil)
  }
}
