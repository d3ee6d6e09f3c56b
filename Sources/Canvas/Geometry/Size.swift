/// The size of a window or a frame, in cells; never negative.
public struct Size: Hashable, Sendable {
  /// The number of columns, 0 or more.
  public let columns: Int
  /// The number of rows, 0 or more.
  public let rows: Int

  /// Makes a size; anything below zero counts as zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
