import BuiltIn
import Canvas

/// What views draw with: a frame, and the theme and words that go into it.
struct Painter {
  private(set) var frame: Frame
  let theme: Theme
  let words: Catalogue

  init(size: Size, theme: Theme, words: Catalogue) {
    frame = Frame(size: size, style: theme.style(.text))
    self.theme = theme
    self.words = words
  }

  /// Writes text into an area's row and returns the columns it took; what does not fit is cut with an ellipsis.
  @discardableResult
  mutating func write(_ text: String, _ role: Role = .text, in area: Rectangle, row: Int = 0, column: Int = 0)
    -> Int
  {
    guard row >= 0, row < area.rows, column < area.columns else { return 0 }
    let room = area.columns - column
    return frame.write(
      TextLayout.truncated(text, to: room), at: Point(column: area.column + column, row: area.row + row),
      style: theme.style(role), columns: room)
  }

  /// Writes a row of signs that no theme may colour, such as a square that a camera reads.
  mutating func write(_ text: String, style: Style, in area: Rectangle, row: Int) {
    guard row >= 0, row < area.rows else { return }
    _ = frame.write(
      text, at: Point(column: area.column, row: area.row + row), style: style, columns: area.columns)
  }

  /// Writes text against the right edge of an area and returns the columns it took.
  @discardableResult
  mutating func writeRight(_ text: String, _ role: Role = .text, in area: Rectangle, row: Int = 0) -> Int {
    let width = min(TextWidth.columns(text), area.columns)
    return write(text, role, in: area, row: row, column: area.columns - width)
  }

  /// Writes text wrapped, from a row on, and returns the row after it; an ellipsis says that there is more.
  @discardableResult
  mutating func writeWrapped(_ text: String, _ role: Role = .text, in area: Rectangle, row: Int = 0) -> Int {
    var row = row
    let lines = TextLayout.wrap(text, columns: area.columns)
    for (place, line) in lines.enumerated() {
      guard row < area.rows else { return row }
      let isCut = row == area.rows - 1 && place < lines.count - 1
      write(isCut ? line + "…" : line, role, in: area, row: row)
      row += 1
    }
    return row
  }

  /// Says right of an area that there is more above or below, never over the area itself.
  mutating func cueMore(showing visible: Range<Int>, of count: Int, beside area: Rectangle) {
    let edge = Rectangle(column: area.endColumn, row: area.row, columns: 1, rows: area.rows)
    if visible.lowerBound > 0 { write("↑", .textQuiet, in: edge) }
    if visible.upperBound < count { write("↓", .textQuiet, in: edge, row: area.rows - 1) }
  }

  /// Paints a whole area with a role's background.
  mutating func fill(_ area: Rectangle, _ role: Role) {
    frame.fill(area, style: theme.style(role))
  }

  /// A thin line across a row.
  mutating func rule(in area: Rectangle, row: Int) {
    guard row >= 0, row < area.rows else { return }
    frame.fill(area.top(row + 1).rows(from: row), with: "─", style: theme.style(.rule))
  }

  /// Puts the terminal's cursor into an area.
  ///
  /// The last one placed holds: what is drawn on top has the focus.
  mutating func placeCursor(in area: Rectangle, row: Int = 0, column: Int = 0) {
    guard area.columns > 0, area.rows > 0 else { return }
    frame.cursor = Point(
      column: area.column + max(0, min(column, area.columns - 1)),
      row: area.row + max(0, min(row, area.rows - 1)))
  }

  /// Makes a part of the screen answer to a click.
  mutating func addTarget(_ area: Rectangle, _ name: String, index: Int = 0) {
    frame.addTarget(area, name: name, index: index)
  }

  /// Sets what the terminal's title says and what is announced; never anything private.
  mutating func entitle(_ title: String, announcing announcement: String = "") {
    frame.title = title
    frame.announcement = announcement
  }
}
