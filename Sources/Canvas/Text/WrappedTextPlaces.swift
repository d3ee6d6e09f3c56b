extension WrappedText {
  /// The row that holds an offset; the offset at a soft break belongs to the row that begins there.
  public func row(of offset: Int) -> Int {
    var low = 0
    var high = rowStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rowStarts[middle] <= offset {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  /// The place of an offset, the first row and column being 0; the column is at most ``columns``.
  public func position(of offset: Int) -> Point {
    let offset = min(max(offset, 0), characters.count)
    let row = row(of: offset)
    var column = 0
    for character in traits[rowStarts[row]..<offset] {
      column += character.columns(at: column)
    }
    // Spaces at the end of a row hang over its edge, where a cursor cannot follow.
    return Point(column: min(column, columns), row: row)
  }

  /// The offset nearest to a place: the character that covers it, or the end of its row.
  public func offset(at place: Point) -> Int {
    guard place.row >= 0 else { return 0 }
    guard place.row < rowCount else { return characters.count }
    let range = range(ofRow: place.row)
    var column = 0
    for offset in range {
      column += traits[offset].columns(at: column)
      if column > place.column { return offset }
    }
    // The end of a softly broken row is the beginning of the next one, so stay on its last character.
    let isSoftlyBroken = place.row + 1 < rowCount && rowStarts[place.row + 1] == range.upperBound
    return isSoftlyBroken ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }
}
