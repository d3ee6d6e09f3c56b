import BuiltIn
import Canvas

enum ConfirmationView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let lines = TextLayout.wrap(state.confirmation.question, columns: min(60, body.columns) - 4).count
    let inside = Panel.draw(
      title: state.words(.titleConfirmation), columns: 60, rows: lines, in: body, &painter)
    painter.writeWrapped(state.confirmation.question, in: inside)
    painter.placeCursor(in: inside)
  }
}
