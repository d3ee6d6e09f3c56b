import BuiltIn
import Canvas
import PeerSupport

/// What stays private and what does not, in full: the three lines of the form and the program's own words (C8, E7).
enum PrivacyPage {
  static func draw(_ state: AppState, from start: Int, in body: Rectangle, _ painter: inout Painter) {
    let area = area(in: body)
    page(state, columns: area.columns).draw(from: start, in: area, &painter)
  }

  /// How many rows can be scrolled.
  static func steps(_ state: AppState) -> Int {
    let area = area(in: AppView.body(of: state))
    return page(state, columns: area.columns).lastStart(height: area.rows) + 1
  }

  private static func area(in body: Rectangle) -> Rectangle {
    body.rows(from: body.rows >= 16 ? 1 : 0).inset(columns: 1).readable
  }

  /// Opens the page at its beginning.
  static func open(_ state: inout AppState) {
    state.ask.reading = ListCursor(count: steps(state))
    takeIn(&state)
  }

  /// Reads some rows on or back.
  static func read(on rows: Int, _ state: inout AppState) {
    state.ask.reading?.move(by: rows)
    takeIn(&state)
  }

  /// Reads on by as much as the window shows.
  static func turn(_ state: inout AppState) {
    read(on: max(1, area(in: AppView.body(of: state)).rows - 1), &state)
  }

  /// Whether the three lines were in sight to their end, as they stand for this draft (C8).
  static func wasRead(_ state: AppState) -> Bool {
    state.ask.readLines == state.words.privacyLines(state.ask)
  }

  /// Notes that the last of the three lines has come into sight.
  static func takeIn(_ state: inout AppState) {
    guard let reading = state.ask.reading else { return }
    let area = area(in: AppView.body(of: state))
    if reading.selected + area.rows >= lines(state, columns: area.columns).rows.count {
      state.ask.hasRead(state.words.privacyLines(state.ask))
    }
  }

  /// The page, wrapped to so many columns.
  static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = lines(state, columns: columns)
    let own = state.program?.program.policy.confidentiality ?? ""
    if !own.isBlank {
      page.addSpace()
      page.add(state.words(.privacyHere), .heading)
      page.add(own)
    }
    return page
  }

  /// The beginning of the page: what is the same in every program.
  private static func lines(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    page.add(state.words(.privacyTitle), .heading)
    for line in state.words.privacyLines(state.ask) {
      page.addSpace()
      page.add(line)
    }
    return page
  }
}
