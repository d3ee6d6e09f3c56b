import Canvas
import Testing

@Suite("Rectangle")
struct RectangleTests {
  private let area = Rectangle(column: 2, row: 1, columns: 10, rows: 5)

  @Test("Cutting gives the parts that their names say")
  func cutting() {
    #expect(area.top(2) == Rectangle(column: 2, row: 1, columns: 10, rows: 2))
    #expect(area.rows(from: 2) == Rectangle(column: 2, row: 3, columns: 10, rows: 3))
    #expect(area.bottom(2) == Rectangle(column: 2, row: 4, columns: 10, rows: 2))
    #expect(area.left(3) == Rectangle(column: 2, row: 1, columns: 3, rows: 5))
    #expect(area.columns(from: 3) == Rectangle(column: 5, row: 1, columns: 7, rows: 5))
    #expect(area.right(3) == Rectangle(column: 9, row: 1, columns: 3, rows: 5))
    #expect(area.inset(by: 1) == Rectangle(column: 3, row: 2, columns: 8, rows: 3))
    #expect(area.inset(byRows: 0, columns: 2) == Rectangle(column: 4, row: 1, columns: 6, rows: 5))
    #expect(
      area.intersection(Rectangle(column: 0, row: 0, columns: 4, rows: 3)).size == Size(columns: 2, rows: 2))
  }

  @Test("Every cut of a rectangle stays inside it, whatever the numbers")
  func cutsStayInside() {
    let numbers = [Int.min, -1_000, -1, 0, 1, 2, 3, 1_000, .max]
    for columns in [0, 1, 2, 7] {
      for rows in [0, 1, 2, 7] {
        let whole = Rectangle(column: 3, row: 4, columns: columns, rows: rows)
        for number in numbers {
          for cut in [
            whole.top(number), whole.bottom(number), whole.left(number), whole.right(number),
            whole.rows(from: number), whole.columns(from: number), whole.inset(by: max(0, number)),
          ] {
            #expect(cut.columns >= 0 && cut.rows >= 0)
            #expect(cut.column >= whole.column && cut.endColumn <= whole.endColumn)
            #expect(cut.row >= whole.row && cut.endRow <= whole.endRow)
          }
        }
      }
    }
  }

  @Test("Top and rest, left and rest make up the whole")
  func complements() {
    for count in 0...6 {
      #expect(area.top(count).rows + area.rows(from: count).rows == area.rows)
      #expect(area.left(count).columns + area.columns(from: count).columns == area.columns)
    }
  }

  @Test("Huge numbers neither trap nor wrap")
  func hugeNumbers() {
    let huge = Rectangle(column: .max, row: .min, columns: .max, rows: .min)
    #expect(!huge.contains(Point(column: 0, row: 0)))
    #expect(huge.rows == 0)
    #expect(huge.intersection(area).isEmpty)
    #expect(Size(columns: -4, rows: 2) == Size(columns: 0, rows: 2))
  }
}
