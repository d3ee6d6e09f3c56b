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
    body.rows(from: body.rows >= 16 ? 1 : 0).inset(columns: 1).left(76)
  }

  /// The page, wrapped to so many columns.
  static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    page.add(state.words(.privacyTitle), .heading)
    for line in state.words.privacyLines(state.ask) {
      page.addSpace()
      page.add(line)
    }
    let own = state.program?.program.policy.confidentiality ?? ""
    if !own.isBlank {
      page.addSpace()
      page.add(state.words(.privacyHere), .heading)
      page.add(own)
    }
    return page
  }
}
