import PeerSupport
import Testing

@Suite struct CalendarFileTests {
  private let start = Sample.time("2026-12-01T18:30:00Z")

  private func file(_ summary: String = "A talk", id: String = "0123") -> String {
    CalendarFile(
      [CalendarFile.Event(id: id, start: start, minutes: 30, summary: summary)],
      made: Sample.time("2026-11-28T10:15:00Z")
    ).text
  }

  @Test("A file has the lines that RFC 5545 asks for, ended as it asks, with times in UTC")
  func wholeFile() {
    #expect(
      file()
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Beside//Calendar//EN", "BEGIN:VEVENT", "UID:0123",
          "DTSTAMP:20261128T101500Z", "DTSTART:20261201T183000Z", "DTEND:20261201T190000Z", "SUMMARY:A talk",
          "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test("What would break a line out of its place is escaped or left out")
  func escaping() {
    #expect(file("a,b;c\\d\ne\u{7}f").contains("\r\nSUMMARY:a\\,b\\;c\\\\d\\nef\r\n"))
    #expect(file("a\r\nEND:VCALENDAR").contains("\r\nSUMMARY:a\\nEND:VCALENDAR\r\n"))
  }

  @Test("No line has more than 75 bytes, no character is broken, and unfolded it is whole")
  func folding() {
    let long = String(repeating: "grün über Ågesund 안녕 ", count: 20)
    let text = file(long)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:" + long))
  }
}
