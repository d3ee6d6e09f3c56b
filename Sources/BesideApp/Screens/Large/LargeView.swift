import BuiltIn
import Canvas

enum LargeView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let way = state.large.way else { return }
    let area = body.inset(columns: 2).readable
    let code = QRCode(way.link)
    let codeSize = code.map { QRDrawing.size(of: $0) }
    let fits = codeSize.map { $0.rows <= area.rows && $0.columns + smallest <= area.columns } ?? false
    let text = fits ? area.left(area.columns - (codeSize?.columns ?? 0) - 2) : area
    var row = painter.writeWrapped(state.large.name, .heading, in: text)
    row = painter.writeWrapped(way.text, .noticeSafety, in: text, row: row)
    painter.placeCursor(in: text, row: row - 1)
    row += text.rows > 10 ? 1 : 0
    for line in LargeDigits.rows(of: way.number, columns: text.columns) {
      painter.write(line, .noticeSafety, in: text, row: row)
      row += 1
    }
    row = painter.writeWrapped(
      state.words(fits ? .largeScan : .largeNoRoom), .textQuiet, in: text, row: row)
    if fits, let code {
      QRDrawing.draw(code, in: area.columns(from: area.columns - (codeSize?.columns ?? 0)), &painter)
    }
  }

  /// The columns that the words beside a square need at least.
  private static let smallest = 30
}
