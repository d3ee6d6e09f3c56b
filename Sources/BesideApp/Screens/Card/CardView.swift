import BuiltIn
import Canvas
import PeerSupport

/// The form of my card, with the card beside it as others will see it, or below it in a narrow window.
enum CardView {
  private static let sideBySide = 76

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(byRows: 0, columns: 1)
    let note = state.card.hoursReadBack(words: state.words)
    guard area.columns >= sideBySide else {
      let formRows = max(5, area.rows / 2)
      FormView.draw(state.card.form, note: note, in: area.top(formRows), &painter)
      painter.rule(in: area, row: formRows)
      return drawPreview(state, in: area.rows(from: formRows + 1), &painter)
    }
    let formColumns = area.columns * 11 / 20
    drawPreview(state, in: area.columns(from: formColumns + 3), &painter)
    FormView.draw(state.card.form, note: note, in: area.left(formColumns), &painter)
  }

  private static func drawPreview(_ state: AppState, in area: Rectangle, _ painter: inout Painter) {
    guard var supporter = state.myCard, let bio = state.card.bio(words: state.words) else { return }
    supporter.bio = bio
    // Others know nothing of what I said about me, nor of what I searched for.
    var others = state
    others.me = nil
    others.surroundings.aboutMe = nil
    others.directory.query = Editor()
    var page = TextPage(columns: area.columns - 1)
    page.add(state.words(.cardPreview), .textQuiet)
    page.addSpace()
    let preview = BioPage(of: supporter, in: others, columns: area.columns - 1, saysStanding: false)
    for row in preview.whole.rows {
      page.addRow(row.pieces)
    }
    page.draw(from: 0, in: area, &painter)
  }
}
