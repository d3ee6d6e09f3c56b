import BuiltIn
import Canvas

enum ProgramWordsView {
  private static let width = 64

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let shown = state.programWords else { return }
    let columns = min(width, body.columns) - 4
    let said = state.words(shown.isNew ? .wordsNew : .wordsCompare, ["name": shown.name])
    let explanation = TextLayout.wrap(said, columns: columns).count
    let words = Flow.rows(shown.words, separator: "  ", columns: columns)
    let inside = Panel.draw(
      title: state.words(.titleProgramWords), columns: width, rows: explanation + 1 + words.count, in: body,
      &painter)
    // In a low window the explanation gives way to the words.
    let explained = max(0, min(explanation, inside.rows - words.count))
    painter.writeWrapped(said, .overlay, in: inside.top(explained))
    let rest = inside.bottom(min(words.count, inside.rows))
    for (row, line) in words.enumerated() { painter.write(line, .heading, in: rest, row: row) }
    painter.placeCursor(in: rest)
  }
}
