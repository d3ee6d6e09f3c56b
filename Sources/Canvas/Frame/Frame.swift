/// One picture of the whole window, as a value: what a screen shows, and where attention is.
public struct Frame: Hashable, Sendable {
  /// The size of the window that this frame fills.
  public let size: Size
  /// The cell where the terminal's cursor stands; nil hides it.
  public var cursor: Point?
  /// The title of the terminal's window.
  public var title = ""
  /// What a reader of the screen should hear about this frame, in one line.
  public var announcement = ""
  /// The parts that answer to the mouse, later ones above earlier ones.
  public private(set) var targets: [Target] = []

  var cells: [Cell]

  /// Makes an empty frame in one style.
  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: Cell(text: " ", style: style), count: size.columns * size.rows)
  }

  /// The rectangle of the whole frame.
  public var rectangle: Rectangle { Rectangle(size) }

  /// The cell at a place; a blank one outside the frame.
  public subscript(row: Int, column: Int) -> Cell {
    guard rectangle.contains(Point(column: column, row: row)) else { return Cell(text: " ", style: .plain) }
    return cells[row * size.columns + column]
  }

  /// Makes a part of the frame answer to the mouse, above the parts added before.
  public mutating func addTarget(_ rectangle: Rectangle, name: String, index: Int = 0) {
    targets.append(Target(rectangle: rectangle, name: name, index: index))
  }

  /// The topmost target that covers a cell.
  public func target(at point: Point) -> Target? {
    targets.last { $0.rectangle.contains(point) }
  }

  /// The letters of a row without the blanks at its end; empty outside the frame.
  public func row(_ row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    let cells = cells[row * size.columns..<(row + 1) * size.columns]
    let blanks = cells.reversed().prefix { $0.text == " " }.count
    return cells.dropLast(blanks).map(\.text).joined()
  }

  /// The letters of all rows, each without the blanks at its end.
  public var lines: [String] {
    (0..<size.rows).map(row)
  }
}
