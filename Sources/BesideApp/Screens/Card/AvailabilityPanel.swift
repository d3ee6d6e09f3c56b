import BuiltIn
import Canvas
import PeerSupport

/// Whether others can ask me, changed by one key each; leave needs no reason (B6).
struct AvailabilityPanel: Equatable, Sendable {
  /// The day of return that leave would have.
  private(set) var until = Day.first
  private var today = Day.first

  init() {}

  /// A panel that offers a week of leave.
  init(today: Day) {
    self.today = today
    until = today.adding(days: 7)
  }

  /// Moves the day of return, to tomorrow at the earliest and in a year at the latest.
  mutating func move(by days: Int) {
    until = min(max(until.adding(days: days), today.adding(days: 1)), today.adding(days: 366))
  }
}

enum AvailabilityPanelView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let words = state.words
    let current = state.myCard.map { words.availability($0.bio.availability, today: state.today) } ?? ""
    let commands = CommandTable.commands(in: .availability).filter { $0.group == .here && !$0.isInFooter }
    let inside = Panel.draw(
      title: words(.availabilityTitle, ["availability": current]), columns: 48, rows: commands.count + 3,
      in: body, &painter)
    for (row, command) in commands.enumerated() {
      let key = state.surroundings.keymap.keys(for: command).first?.description ?? ""
      let line = inside.rows(from: row).top(1)
      painter.write(key, .key, in: line)
      painter.write(words(command.title), in: line.columns(from: 3))
      painter.addTarget(line, command.id.rawValue)
    }
    let day = state.availabilityPanel.until
    let backOn = words(
      .availabilityBackOn, ["weekday": words.weekday(day.weekday), "date": words.date(day)])
    painter.write(backOn, .label, in: inside, row: commands.count + 1)
    painter.write(words(.availabilityDayHint), .textQuiet, in: inside, row: commands.count + 2)
    painter.placeCursor(in: inside)
  }
}
