/// A part of a frame, in cells; every way of cutting it stays inside it.
public struct Rectangle: Hashable, Sendable {
  /// The leftmost column.
  public let column: Int
  /// The topmost row.
  public let row: Int
  /// The width in columns, 0 or more.
  public let columns: Int
  /// The height in rows, 0 or more.
  public let rows: Int

  /// Layouts compute with sums of these numbers, so each is kept far from the limits of an integer.
  private static let reach = 1_000_000

  /// Makes a rectangle; a size below zero counts as zero.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = min(max(column, -Self.reach), Self.reach)
    self.row = min(max(row, -Self.reach), Self.reach)
    self.columns = min(max(columns, 0), Self.reach)
    self.rows = min(max(rows, 0), Self.reach)
  }

  /// Makes the rectangle that covers all of a window.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The top left cell.
  public var origin: Point { Point(column: column, row: row) }
  /// The size alone.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// The first column right of it.
  public var endColumn: Int { column + columns }
  /// The first row below it.
  public var endRow: Int { row + rows }
  /// Whether it holds no cell at all.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a cell lies inside.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < endColumn && point.row >= row && point.row < endRow
  }

  /// The first rows, as many as there are.
  public func top(_ rows: Int) -> Rectangle {
    Rectangle(column: column, row: row, columns: columns, rows: min(max(rows, 0), self.rows))
  }

  /// The last rows, as many as there are.
  public func bottom(_ rows: Int) -> Rectangle {
    self.rows(from: self.rows - min(max(rows, 0), self.rows))
  }

  /// All rows from the given one on, counted from the top of this rectangle.
  public func rows(from first: Int) -> Rectangle {
    let skipped = min(max(first, 0), rows)
    return Rectangle(column: column, row: row + skipped, columns: columns, rows: rows - skipped)
  }

  /// The first columns, as many as there are.
  public func left(_ columns: Int) -> Rectangle {
    Rectangle(column: column, row: row, columns: min(max(columns, 0), self.columns), rows: rows)
  }

  /// The last columns, as many as there are.
  public func right(_ columns: Int) -> Rectangle {
    self.columns(from: self.columns - min(max(columns, 0), self.columns))
  }

  /// All columns from the given one on, counted from the left of this rectangle.
  public func columns(from first: Int) -> Rectangle {
    let skipped = min(max(first, 0), columns)
    return Rectangle(column: column + skipped, row: row, columns: columns - skipped, rows: rows)
  }

  /// The rectangle without a margin of so many rows and columns on each side.
  public func inset(byRows rowMargin: Int = 0, columns columnMargin: Int = 0) -> Rectangle {
    rows(from: rowMargin).columns(from: columnMargin)
      .top(max(rows - rowMargin, 0) - rowMargin).left(max(columns - columnMargin, 0) - columnMargin)
  }

  /// The rectangle without a margin of the same number of cells on each side.
  public func inset(by margin: Int) -> Rectangle {
    inset(byRows: margin, columns: margin)
  }

  /// The part that both rectangles cover.
  public func intersection(_ other: Rectangle) -> Rectangle {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rectangle(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }
}
