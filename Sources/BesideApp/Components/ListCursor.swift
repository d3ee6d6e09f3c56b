/// Where someone is in a list.
public struct ListCursor: Equatable, Sendable {
  /// The row that keys act on; 0 when the list is empty.
  public private(set) var selected = 0
  /// How many rows there are.
  public private(set) var count = 0

  /// A list of that many rows, its first one selected.
  public init(count: Int = 0) { self.count = max(0, count) }

  /// Selects a row, or the nearest there is.
  public mutating func select(_ row: Int) { selected = max(0, min(row, count - 1)) }

  /// Moves by rows, stopping at both ends.
  public mutating func move(by rows: Int) { select(selected + rows) }

  /// Changes how many rows there are and keeps the selection as near as can be.
  public mutating func setCount(_ newCount: Int) {
    count = max(0, newCount)
    select(selected)
  }

  /// The first row to draw in a window of that height.
  ///
  /// It depends on nothing but the selection, so that the view needs no memory of what it drew before.
  public func firstVisibleRow(height: Int) -> Int {
    guard count > height, height > 0 else { return 0 }
    return max(0, min(selected - height / 2, count - height))
  }

  /// The rows that fit a window of that height.
  public func visibleRows(height: Int) -> Range<Int> {
    let first = firstVisibleRow(height: height)
    return first..<max(first, min(count, first + max(0, height)))
  }
}
