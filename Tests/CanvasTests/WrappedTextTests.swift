import Canvas
import TestSupport
import Testing

@Suite("Wrapped text")
struct WrappedTextTests {
  @Test("Rows joined are the text, and none is wider than asked but for hanging spaces")
  func rowsCoverTheText() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<1_000 {
      let text = generator.text(pieces: 25)
      let wrapped = WrappedText(text, columns: Int.random(in: 1...20, using: &generator))
      var end = 0
      for row in 0..<wrapped.rowCount {
        let range = wrapped.range(ofRow: row)
        #expect(range.lowerBound == end || wrapped[end..<range.lowerBound].allSatisfy { $0.isNewline })
        #expect(TextWidth.columns(wrapped.rowText(row)) <= wrapped.columns)
        end = range.upperBound
      }
      #expect(wrapped[end..<wrapped.count].allSatisfy { $0.isNewline })
      #expect(wrapped.text == text)
      #expect(wrapped.count == text.count)
    }
  }

  @Test("Offset to place and back is the same offset")
  func roundTrip() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let text = generator.text(pieces: 25)
      let wrapped = WrappedText(text, columns: Int.random(in: 6...20, using: &generator))
      for offset in 0...wrapped.count {
        let place = wrapped.position(of: offset)
        #expect(place.row < wrapped.rowCount && place.column <= wrapped.columns)
        let back = wrapped.offset(at: place)
        // Characters without width and spaces hanging over the edge share their place with a neighbour.
        #expect(wrapped.position(of: back) == place || place.column == wrapped.columns)
        if let character = wrapped.character(at: offset), !character.isNewline,
          TextWidth.columns(String(character)) > 0, place.column < wrapped.columns
        {
          #expect(back == offset, "\(text.debugDescription) \(offset)")
        }
      }
    }
  }

  @Test("A cursor behind a soft break stands at the beginning of the next row")
  func softBreak() {
    let wrapped = WrappedText("one two", columns: 4)
    #expect(wrapped.position(of: 4) == Point(column: 0, row: 1))
    #expect(wrapped.offset(at: Point(column: 99, row: 0)) == 3)
    #expect(wrapped.offset(at: Point(column: 99, row: 1)) == 7)
    #expect(wrapped.offset(at: Point(column: 0, row: 99)) == 7)
    #expect(wrapped.offset(at: Point(column: -1, row: -1)) == 0)
  }

  @Test("A change laid out in place equals the whole laid out anew")
  func changesInPlace() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<150 {
      var wrapped = WrappedText(
        generator.text(pieces: 30), columns: Int.random(in: 1...16, using: &generator))
      for _ in 0..<20 {
        let lower = Int.random(in: 0...wrapped.count, using: &generator)
        let upper = Int.random(in: lower...min(wrapped.count, lower + 6), using: &generator)
        let inserted = generator.text(pieces: 3)
        let expected = wrapped[0..<lower] + inserted + wrapped[upper..<wrapped.count]
        let behind = wrapped.replace(lower..<upper, with: inserted)
        #expect(wrapped.text == expected)
        #expect(wrapped == WrappedText(expected, columns: wrapped.columns), "\(expected.debugDescription)")
        #expect(behind >= lower && behind <= wrapped.count)
      }
    }
  }

  @Test("A mark typed behind a letter joins it")
  func joiningMark() {
    var wrapped = WrappedText("cafe", columns: 10)
    #expect(wrapped.replace(4..<4, with: "\u{301}") == 4)
    #expect(wrapped.text == "café")
    #expect(wrapped.count == 4)
    #expect(wrapped.replace(0..<0, with: "le ") == 3)
  }

  @Test("Another width lays everything out anew")
  func widthChange() {
    var wrapped = WrappedText("one two three", columns: 20)
    #expect(wrapped.rowCount == 1)
    wrapped.setColumns(5)
    #expect(wrapped == WrappedText("one two three", columns: 5))
    #expect(wrapped.rowCount == 3)
  }

  @Test("Ranges and rows outside the text are harmless")
  func outside() {
    var wrapped = WrappedText("abc", columns: 5)
    #expect(wrapped.range(ofRow: 9) == 3..<3)
    #expect(wrapped.rowText(-1) == "")
    #expect(wrapped.character(at: 3) == nil)
    #expect(wrapped.position(of: .max) == Point(column: 3, row: 0))
    #expect(wrapped.replace(90..<99, with: "d") == 4)
    #expect(wrapped.text == "abcd")
  }

  @Test("A key in a text of 100 KB lays out only the rows around it")
  func longText() {
    let paragraph = String(repeating: "They listened, and then they rested. ", count: 2_800)
    var wrapped = WrappedText(paragraph, columns: 60)
    for step in 0..<50 {
      wrapped.replace(50_000 + step..<50_000 + step, with: "x")
    }
    #expect(wrapped == WrappedText(wrapped.text, columns: 60))
  }
}
