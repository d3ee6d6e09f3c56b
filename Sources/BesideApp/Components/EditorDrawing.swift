import Canvas

extension Editor {
  private static let dot = "•"

  /// Draws the text into its field, scrolled so that the cursor shows; the focused field has the cursor.
  func draw(in area: Rectangle, isFocused: Bool, _ painter: inout Painter) {
    guard area.columns > 0, area.rows > 0 else { return }
    let role: Role = isFocused ? .fieldFocused : .field
    painter.fill(area, role)
    if isMultiline {
      drawRows(in: area, role, isFocused, &painter)
    } else {
      drawLine(in: area.top(1), role, isFocused, &painter)
    }
  }

  private func drawRows(in area: Rectangle, _ role: Role, _ isFocused: Bool, _ painter: inout Painter) {
    var editor = self
    editor.layOut(area.size)
    let first = editor.firstRow
    for row in first..<min(first + area.rows, editor.wrapped.rowCount) {
      painter.write(editor.wrapped.rowText(row), role, in: area, row: row - first)
      editor.drawSelection(ofRow: row, in: area.rows(from: row - first).top(1), &painter)
    }
    painter.cueMore(showing: first..<first + area.rows, of: editor.wrapped.rowCount, beside: area)
    let place = editor.wrapped.position(of: cursor)
    if isFocused { painter.placeCursor(in: area, row: place.row - first, column: place.column) }
  }

  private func drawSelection(ofRow row: Int, in line: Rectangle, _ painter: inout Painter) {
    guard let selection, case let range = wrapped.range(ofRow: row), selection.overlaps(range) else { return }
    for offset in selection.clamped(to: range) {
      let column = wrapped.position(of: offset).column
      let next = wrapped.position(of: offset + 1)
      let isTab = wrapped.character(at: offset) == "\t"
      let text =
        isTab
        ? String(repeating: " ", count: next.row == row ? next.column - column : 1)
        : wrapped[offset..<offset + 1]
      painter.write(text, .editorSelection, in: line, column: column)
    }
  }

  private func drawLine(in line: Rectangle, _ role: Role, _ isFocused: Bool, _ painter: inout Painter) {
    let shown =
      isSecret
      ? WrappedText(String(repeating: Self.dot, count: wrapped.count), columns: wrapped.columns) : wrapped
    let cursorColumn = shown.position(of: cursor).column
    let scrolled = Self.scrolledColumns(cursor: cursorColumn, width: line.columns)
    var start = shown.offset(at: Point(column: scrolled, row: 0))
    if shown.position(of: start).column < scrolled { start += 1 }
    let visible = start..<max(start, shown.offset(at: Point(column: scrolled + line.columns, row: 0)))
    let parts =
      [(range: visible, role: role)] + (selection.map { [($0.clamped(to: visible), .editorSelection)] } ?? [])
    for part in parts {
      let column = shown.position(of: part.range.lowerBound).column - scrolled
      painter.write(shown[part.range], part.role, in: line, column: column)
    }
    if isFocused { painter.placeCursor(in: line, column: cursorColumn - scrolled) }
  }

  /// How far a line is moved to the left: in half widths, so that it stands still while one types.
  private static func scrolledColumns(cursor: Int, width: Int) -> Int {
    guard cursor >= width else { return 0 }
    let step = max(1, width / 2)
    return ((cursor - width) / step + 1) * step
  }
}
