/// One cell's place, counted from 0 at the top left; it may lie outside a frame.
public struct Point: Hashable, Sendable {
  /// The column, 0 at the left edge.
  public var column: Int
  /// The row, 0 at the top.
  public var row: Int

  /// Makes a point.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
