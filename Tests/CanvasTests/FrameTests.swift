import Canvas
import TestSupport
import Testing

@Suite("Frame")
struct FrameTests {
  private let reverse = Style(attributes: .reverse)

  @Test("Text lands where it is written, and the columns used are returned")
  func writes() {
    var frame = Frame(size: Size(columns: 10, rows: 2))
    #expect(frame.write("José 中", at: Point(column: 1, row: 1), style: reverse) == 7)
    #expect(frame.lines == ["", " José 中"])
    #expect(frame[1, 6].text == "中")
    #expect(frame[1, 7].isContinuation)
    #expect(frame[1, 7].style == reverse)
    #expect(frame[1, 8].style == .plain)
  }

  @Test("A wide character at the right edge becomes a space")
  func wideAtTheEdge() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    #expect(frame.write("abc中", at: Point(column: 0, row: 0)) == 4)
    #expect(frame.lines == ["abc"])
    #expect(frame[0, 3].text == " ")
    #expect(frame.write("中文", at: Point(column: 0, row: 0), columns: 3) == 3)
    #expect(frame.lines == ["中"])
  }

  @Test("Text that begins left of the frame shows its visible part")
  func clippedOnTheLeft() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    frame.write("abcdef", at: Point(column: -2, row: 0))
    #expect(frame.lines == ["cdef"])
    frame.write("中b", at: Point(column: -1, row: 0))
    #expect(frame.lines == [" bef"])
  }

  @Test("Half of a wide character never stays behind")
  func overwritingHalves() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("中文字", at: Point(column: 0, row: 0))
    frame.write("x", at: Point(column: 1, row: 0))
    #expect(frame.lines == [" x文字"])
    frame.write("y", at: Point(column: 2, row: 0))
    #expect(frame.lines == [" xy 字"])
    frame.write("漢", at: Point(column: 3, row: 0))
    #expect(frame.lines == [" xy漢"])
    #expect(frame[0, 5].text == " ")
  }

  @Test("Every row of a frame written at random has a cell for each column")
  func rowsStayWhole() {
    var generator = SeededGenerator(seed: 3)
    var frame = Frame(size: Size(columns: 9, rows: 3))
    for _ in 0..<2_000 {
      frame.write(
        generator.text(pieces: 4),
        at: Point(
          column: Int.random(in: -4...10, using: &generator), row: Int.random(in: -1...3, using: &generator)),
        columns: Bool.random(using: &generator) ? nil : Int.random(in: -1...9, using: &generator))
      for row in 0..<3 {
        let columns = (0..<9).map { TextWidth.columns(frame[row, $0].text) }
        #expect(columns.reduce(0, +) == 9)
      }
    }
  }

  @Test("Writing outside does nothing, at any distance")
  func outside() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    for point in [
      Point(column: 3, row: 0), Point(column: .max, row: 0), Point(column: .min, row: 0),
      Point(column: 0, row: 1),
      Point(column: 0, row: -1), Point(column: .min, row: .min),
    ] {
      frame.write("abc", at: point)
    }
    #expect(frame.lines == [""])
    #expect(frame[5, 5].text == " ")
    #expect(frame.row(-1) == "")
  }

  @Test("Filling covers just the rectangle, wide characters included")
  func fills() {
    var frame = Frame(size: Size(columns: 5, rows: 3))
    frame.fill(frame.rectangle, with: "·", style: .plain)
    frame.fill(Rectangle(column: 1, row: 1, columns: 3, rows: 5), with: "中", style: reverse)
    #expect(frame.lines == ["·····", "·中 ·", "·中 ·"])
    #expect(frame[1, 3].style == reverse)
    frame.fill(Rectangle(column: 0, row: 0, columns: 5, rows: 1), style: reverse)
    #expect(frame.lines[0] == "")
    #expect(frame[0, 4].style == reverse)
  }

  @Test("Only the cells that differ from the last frame are visited")
  func changes() {
    var before = Frame(size: Size(columns: 6, rows: 2))
    before.write("中a", at: Point(column: 0, row: 0))
    var after = before
    after.write("b", at: Point(column: 2, row: 0), style: reverse)
    after.write("文", at: Point(column: 4, row: 1))
    func changes(since earlier: Frame?) -> [String] {
      var visited: [String] = []
      after.visitChanges(since: earlier) { visited.append("\($0),\($1) \($2.text)") }
      return visited
    }
    #expect(changes(since: before) == ["0,2 b", "1,4 文"])
    #expect(changes(since: after).isEmpty)
    #expect(changes(since: nil).count == 10)
    #expect(changes(since: Frame(size: Size(columns: 5, rows: 2))).count == 10)
  }

  @Test("The target added last answers first")
  func targets() {
    var frame = Frame(size: Size(columns: 10, rows: 10))
    frame.addTarget(frame.rectangle, name: "screen")
    frame.addTarget(Rectangle(column: 2, row: 2, columns: 3, rows: 1), name: "list", index: 4)
    #expect(frame.target(at: Point(column: 4, row: 2))?.name == "list")
    #expect(frame.target(at: Point(column: 4, row: 2))?.index == 4)
    #expect(frame.target(at: Point(column: 5, row: 2))?.name == "screen")
    #expect(frame.target(at: Point(column: 10, row: 2)) == nil)
  }

  @Test("Frames without a cell can be drawn on", arguments: [(0, 0), (1, 0), (0, 1), (-3, 5)])
  func emptyFrames(columns: Int, rows: Int) {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    frame.write("中a", at: Point(column: 0, row: 0))
    frame.fill(Rectangle(column: -5, row: -5, columns: 50, rows: 50), with: "中", style: reverse)
    #expect(frame.lines.joined() == "")
    #expect(!frame.picture().isEmpty)
    #expect(frame.transcript.contains("cursor hidden"))
  }
}
