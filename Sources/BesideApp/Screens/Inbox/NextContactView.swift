import BuiltIn
import Canvas
import PeerSupport

enum NextContactView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let words = state.words
    let next = state.inbox.next
    let columns = min(56, body.columns)
    let rows = Flow.rows(hints(state), separator: words(.commonSeparator), columns: columns - 4)
    let inside = Panel.draw(
      title: words(.titlePlanNext), columns: columns, rows: rows.count + 2, in: body, &painter)
    // Where clocks are set forward, an hour that the wall leaves out is another one.
    let time = state.planned.flatMap { state.surroundings.zones.localTime(of: $0, in: nil) } ?? next.time
    let chosen = words(
      .nextChosen,
      [
        "weekday": words.weekday(time.day.weekday), "date": words.date(time.day),
        "time": words.clock(minute: time.minute),
      ])
    painter.write(chosen, .fieldFocused, in: inside)
    painter.placeCursor(in: inside)
    for (place, row) in rows.enumerated() {
      painter.write(row, .textQuiet, in: inside.bottom(rows.count), row: place)
    }
  }

  /// The keys that change the day and the hour, each with what it does.
  private static func hints(_ state: AppState) -> [String] {
    CommandTable.commands(in: .planNext).filter { $0.group == .here && !$0.isInFooter }.compactMap {
      command in
      state.surroundings.keymap.keys(for: command).first.map { "\($0) \(state.words(command.title))" }
    }
  }
}
