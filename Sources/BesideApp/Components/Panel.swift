import BuiltIn
import Canvas

/// A bordered box in the middle of the page, for what is answered and then gone.
enum Panel {
  /// Draws the box and returns what is inside it.
  static func draw(
    title: String, columns wanted: Int, rows: Int, in body: Rectangle, _ painter: inout Painter
  ) -> Rectangle {
    let width = min(wanted, body.columns)
    let height = min(rows + 2, body.rows)
    let box = Rectangle(
      column: body.column + (body.columns - width) / 2, row: body.row + (body.rows - height) / 2,
      columns: width,
      rows: height)
    // Ends of words left and right of the box would say nothing.
    painter.fill(
      Rectangle(column: body.column, row: box.row, columns: body.columns, rows: height), .text)
    painter.addTarget(body, AppView.coveredTarget)
    painter.fill(box, .overlay)
    let line = String(repeating: "─", count: max(0, width - 2))
    painter.write("╭" + line + "╮", .overlayBorder, in: box)
    for row in 1..<max(1, height - 1) {
      painter.write("│", .overlayBorder, in: box, row: row)
      painter.write("│", .overlayBorder, in: box, row: row, column: width - 1)
    }
    painter.write("╰" + line + "╯", .overlayBorder, in: box, row: height - 1)
    painter.write(" " + title + " ", .title, in: box.left(width - 1), column: 2)
    return box.inset(byRows: 1, columns: 2)
  }
}
