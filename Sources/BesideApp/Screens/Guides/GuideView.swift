import BuiltIn
import Canvas
import PeerSupport

enum GuideView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let reading = state.guides.reading else { return }
    let area = body.inset(columns: 2).readable
    let search = searchRows(state)
    if search > 0 { drawSearch(state, in: area.top(1), &painter) }
    let help = help(reading, columns: area.columns, state.words)
    let text = area.rows(from: search).top(area.rows - search - help.count - 1)
    page(reading, columns: area.columns, state).draw(from: reading.scroll, in: text, &painter)
    for (place, line) in help.enumerated() {
      painter.write(line, .noticeSafety, in: area, row: search + text.rows + place)
    }
    GuideProgressRow.draw(reading, in: area.bottom(1), &painter)
    if state.guides.isFiltering { drawSearch(state, in: area.top(1), &painter) }
  }

  /// What narrows the page, in its first row; drawn last while it is typed, so that the cursor stands there.
  private static func drawSearch(_ state: AppState, in row: Rectangle, _ painter: inout Painter) {
    let label = painter.write(state.words(.guidesSearchLabel) + " ", .label, in: row)
    state.guides.filter.draw(in: row.columns(from: label), isFocused: state.guides.isFiltering, &painter)
  }

  private static func searchRows(_ state: AppState) -> Int {
    state.guides.isFiltering || !state.guides.filter.isEmpty ? 1 : 0
  }

  /// The rows that text has in the window as it is.
  static func textRows(_ state: AppState) -> Int {
    guard let reading = state.guides.reading else { return 0 }
    let area = AppView.body(of: state).inset(columns: 2).readable
    let help = help(reading, columns: area.columns, state.words).count
    return max(1, area.rows - help - searchRows(state) - 1)
  }

  /// The furthest row that the page can begin with in the window as it is.
  static func lastStart(_ state: AppState) -> Int {
    guard let reading = state.guides.reading else { return 0 }
    let columns = AppView.body(of: state).inset(columns: 2).readable.columns
    return page(reading, columns: columns, state).lastStart(height: textRows(state))
  }

  /// Who is on call and whom to call, on every page that speaks of safety, closed ones too (G7, G9).
  private static func help(_ reading: GuideReading, columns: Int, _ words: Catalogue) -> [String] {
    guard reading.page?.showsHelpNow ?? false else { return [] }
    return Flow.rows(reading.help.parts(words), separator: words(.commonSeparator), columns: columns)
  }

  private static func page(_ reading: GuideReading, columns: Int, _ state: AppState) -> TextPage {
    GuidePageText(reading: reading, state: state, columns: columns).rows
  }
}
