import BesideApp
import BuiltIn
import Glibc
import PeerSupport
import Sealing

/// Calendar files with the times of planned contacts, which name nobody and say nothing of why.
enum PlannedCalendar {
  /// How long a talk is kept free, in minutes.
  private static let minutes = 30

  /// The file for some times; identifiers are random, so that nothing leads from it to a request.
  static func file(
    of times: [Timestamp], at now: Timestamp, _ words: Catalogue, summary: WordKey = .calendarSummary
  ) -> CalendarFile {
    CalendarFile(
      times.map { time in
        CalendarFile.Event(
          id: Hex.encode(Random.bytes(16)), start: time, minutes: minutes, summary: words(summary))
      }, made: now.roundedDown(toMinutes: 15))
  }

  /// A path in a folder at which no file stands yet.
  static func freePath(in folder: String, day: Day, begin: String = "talk") -> String {
    let names = ["\(begin)-\(day)"] + (2...99).map { "\(begin)-\(day)-\($0)" }
    let paths = names.map { "\(folder)/\($0).ics" }
    return paths.first { access($0, F_OK) != 0 } ?? paths[0]
  }

  /// The folders of this account that a file may go to, as far as they are there.
  static var folders: [String] {
    var seen: Set<String> = []
    return [".", "~", "~/Desktop", "~/Documents", "~/Downloads"].map(Founding.absolute).filter { path in
      access(path + "/.", W_OK) == 0 && seen.insert(path).inserted
    }
  }
}

extension [SupportRequest] {
  /// When this supporter is to be in touch next, the soonest first.
  func planned(by supporter: SupporterID) -> [Timestamp] {
    compactMap { request in
      if case .inTouch(supporter, let next) = request.state { next } else { nil }
    }.sorted()
  }
}

extension EffectRunner {
  /// Writes a time into a file for calendars, under a name that is still free.
  func saveCalendar(_ entry: CalendarEntry, in folder: String) throws -> [Action] {
    let (time, summary, begin): (Timestamp, WordKey, String) =
      switch entry {
      case .talk(let time): (time, .calendarSummary, "talk")
      case .lookBack(let time): (time, .calendarLookBack, "time")
      }
    let day = zones.localTime(of: time, in: nil)?.day ?? time.day
    let path = PlannedCalendar.freePath(in: folder, day: day, begin: begin)
    let file = PlannedCalendar.file(of: [time], at: SystemClock.now, words, summary: summary)
    try PrivateFile.create(path, holding: Array(file.text.utf8))
    return [.notice(Notice(words(.calendarSaved, ["file": path])))]
  }
}
