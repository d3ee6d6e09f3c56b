import BuiltIn
import Canvas

/// A panel of a few fields with what they are for above, and below what came of the last attempt.
enum SecretPanel {
  private static let width = 64

  /// One field.
  struct Field {
    let label: String
    let editor: Editor
    let isFocused: Bool
  }

  static func draw(
    title: String, explanation: String, fields: [Field], told: String?, isRefusal: Bool, in body: Rectangle,
    _ painter: inout Painter
  ) {
    let columns = min(width, body.columns) - 4
    let explanation = TextLayout.wrap(explanation, columns: columns)
    let told = told.map { TextLayout.wrap($0, columns: columns) } ?? []
    let inside = Panel.draw(
      title: title, columns: width,
      rows: explanation.count + 1 + fields.count + (told.isEmpty ? 0 : told.count + 1), in: body, &painter)
    // In a low window the explanation gives way to the fields.
    let explained = min(explanation.count, max(0, inside.rows - fields.count - told.count))
    painter.writeWrapped(explanation.joined(separator: "\n"), .overlay, in: inside.top(explained))
    let gap = inside.rows > explained + fields.count + told.count ? 1 : 0
    let rest = inside.rows(from: explained + gap)
    for (row, field) in fields.enumerated() {
      let line = rest.rows(from: row).top(1)
      let label = painter.write(field.label + " ", .label, in: line)
      field.editor.draw(in: line.columns(from: label), isFocused: field.isFocused, &painter)
    }
    painter.writeWrapped(
      told.joined(separator: "\n"), isRefusal ? .noticeError : .overlay, in: inside.bottom(told.count))
  }
}
