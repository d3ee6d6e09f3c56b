import BuiltIn
import Canvas

enum AboutMeView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let words = state.words
    let area = body.inset(byRows: 0, columns: 1)
    let whole = words(state.isUnlocked ? .meInLocker : .meThisRun)
    let unchecked = state.aboutMe.aboutMe(in: state.directory).unchecked(words: words)
    var below = TextPage(columns: area.readable.columns)
    for sentence in unchecked { below.addHanging("· ", sentence, .textQuiet) }
    // The form comes first where there is little room, then what cannot be checked.
    let formRows = state.aboutMe.form.fields.count + 2
    var top = 0
    if area.rows >= formRows + 4 {
      top = painter.writeWrapped(whole, .textQuiet, in: area.readable.top(3)) + 1
    }
    let rest = area.rows(from: top)
    let room = max(0, rest.rows - formRows - 1)
    let belowRows = min(below.rows.count, room)
    FormView.draw(state.aboutMe.form, in: rest.top(rest.rows - (belowRows > 0 ? belowRows + 1 : 0)), &painter)
    for (row, line) in below.rows.prefix(belowRows).enumerated() {
      for piece in line.pieces {
        painter.write(
          piece.text, piece.role, in: rest.bottom(belowRows).readable, row: row, column: piece.column)
      }
    }
  }
}
