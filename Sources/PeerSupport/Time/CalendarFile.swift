/// A file that calendar programs open, in the form of RFC 5545.
public struct CalendarFile: Hashable, Sendable {
  /// A time that is kept free.
  public struct Event: Hashable, Sendable {
    /// What tells it from all others; it should tell nothing else.
    public var id: String
    /// When it begins.
    public var start: Timestamp
    /// How long it is, in minutes.
    public var minutes: Int
    /// What the calendar shows.
    public var summary: String

    /// A time that is kept free.
    public init(id: String, start: Timestamp, minutes: Int, summary: String) {
      self.id = id
      self.start = start
      self.minutes = minutes
      self.summary = summary
    }
  }

  /// What is kept free.
  public var events: [Event]
  /// When the file is made.
  public var made: Timestamp

  /// A file with these events.
  public init(_ events: [Event], made: Timestamp) {
    self.events = events
    self.made = made
  }

  /// The file's text.
  ///
  /// Times are in UTC, so that they are the same moment in any zone and on either side of a change of clocks.
  public var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Beside//Calendar//EN"]
      + events.flatMap { event in
        [
          "BEGIN:VEVENT", "UID:" + Self.escaped(event.id), "DTSTAMP:" + Self.moment(made),
          "DTSTART:" + Self.moment(event.start),
          "DTEND:" + Self.moment(event.start + Int64(event.minutes) * 60),
          "SUMMARY:" + Self.escaped(event.summary), "CLASS:PRIVATE", "END:VEVENT",
        ]
      } + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// A moment as "20261121T061500Z".
  private static func moment(_ time: Timestamp) -> String {
    time.description.filter { $0 != "-" && $0 != ":" }
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      default:
        escaped.unicodeScalars.append(
          contentsOf: character.unicodeScalars.filter { $0.properties.generalCategory != .control })
      }
    }
  }

  /// A line of at most 75 bytes, then further ones behind a blank.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var room = 75
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if size > room {
        folded += "\r\n "
        room = 74
      }
      folded.unicodeScalars.append(scalar)
      room -= size
    }
    return folded
  }
}
