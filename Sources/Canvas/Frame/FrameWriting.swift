extension Frame {
  /// Writes one line of text, made harmless, and returns the columns it used.
  ///
  /// What lies outside the frame or beyond the limit is left out and not counted on the right; a wide character cut by an edge shows as a
  /// space. A text that is written over half of a wide character blanks the other half.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at point: Point, style: Style = .plain, columns limit: Int? = nil
  ) -> Int {
    let origin = min(max(point.column, -Self.farAway), Self.farAway)
    let end = min(origin + min(max(limit ?? Self.farAway, 0), Self.farAway), size.columns)
    guard origin < end else { return 0 }
    guard (0..<size.rows).contains(point.row) else { return min(TextWidth.columns(text), end - origin) }
    let row = point.row * size.columns..<(point.row + 1) * size.columns
    var writer = RowWriter(row: row, column: origin, end: end, style: style)
    if let length = TextWidth.printableASCIILength(text) {
      writer.write(ascii: text.utf8, count: length, into: &cells)
    } else {
      // Text without width could go on for ever in one cell, and a frame must not wait for it.
      let scalars = 64 * (end - origin) + 1024
      writer.write(clusters: ClusterIterator(text, scalars: scalars), into: &cells)
    }
    return writer.column - origin
  }

  /// Empties a part of the frame and gives it a style.
  public mutating func fill(_ rectangle: Rectangle, style: Style) {
    fill(rectangle, with: " ", style: style)
  }

  /// Fills a part of the frame with one character, repeated.
  public mutating func fill(_ rectangle: Rectangle, with text: String, style: Style) {
    let area = rectangle.intersection(self.rectangle)
    guard !area.isEmpty, let cluster = TextWidth.clusters(text).first else { return }
    let line = String(repeating: cluster.text, count: area.columns / cluster.columns)
    for row in area.row..<area.endRow {
      let used = write(line, at: Point(column: area.column, row: row), style: style)
      write(" ", at: Point(column: area.column + used, row: row), style: style, columns: area.columns - used)
    }
  }

  /// Farther than any frame reaches, and far from the limits of an integer.
  private static let farAway = 1_000_000
}

/// Puts clusters into the cells of one row.
private struct RowWriter {
  let row: Range<Int>
  /// The next column to write, which may lie left of the frame.
  var column: Int
  /// Where to stop, inside the frame.
  let end: Int
  let style: Style

  mutating func write(ascii bytes: some Sequence<UInt8>, count: Int, into cells: inout [Cell]) {
    let last = min(column + count, end)
    let visible = max(column, 0)..<max(column, 0, last)
    defer { column = last }
    guard !visible.isEmpty else { return }
    blankHalves(at: visible, in: &cells)
    let shown = bytes.dropFirst(visible.lowerBound - column).prefix(visible.count)
    let texts = ASCII.texts
    cells.withUnsafeMutableBufferPointer { cells in
      for (index, byte) in zip(row.lowerBound + visible.lowerBound..<row.upperBound, shown) {
        cells[index] = Cell(text: texts[Int(byte)], style: style)
      }
    }
  }

  mutating func write(clusters: ClusterIterator, into cells: inout [Cell]) {
    var clusters = clusters
    while column < end, let cluster = clusters.next() {
      let next = column + cluster.columns
      defer { column = min(next, end) }
      let visible = max(column, 0)..<max(column, 0, min(next, end))
      guard !visible.isEmpty else { continue }
      blankHalves(at: visible, in: &cells)
      let isWhole = visible.count == cluster.columns
      for place in visible {
        let text = isWhole ? (place == column ? cluster.text : "") : " "
        cells[row.lowerBound + place] = Cell(text: text, style: style)
      }
    }
  }

  /// Blanks the halves of wide characters that stick out of the places to be written.
  private func blankHalves(at places: Range<Int>, in cells: inout [Cell]) {
    let first = row.lowerBound + places.lowerBound
    if cells[first].isContinuation { cells[first - 1].text = " " }
    let after = row.lowerBound + places.upperBound
    if after < row.upperBound, cells[after].isContinuation { cells[after].text = " " }
  }
}
