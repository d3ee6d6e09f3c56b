import Testing

@testable import CursesTerminal

@Suite("Pasting")
struct PasteCollectorTests {
  private let ending = "\u{1B}[201~"

  @Test("Everything up to the end is the text, escape sequences included")
  func whole() {
    var collector = PasteCollector()
    let endsEarly = collector.add("a\tb\r\nc\rd\u{1B}[A\u{1B}\u{1B}[20".utf8)
    #expect(!endsEarly)
    #expect(collector.wanted == 2)
    let ends = collector.add("x\(ending)".utf8)
    #expect(ends)
    #expect(collector.take(isLast: true) == "a\tb\nc\nd\u{1B}[A\u{1B}\u{1B}[20x")
  }

  @Test("Never more is asked for than the paste can still hold")
  func asksForNoMore() {
    var collector = PasteCollector()
    var rest = Array("text \u{1B}[20\(ending)".utf8)[...]
    while true {
      let bytes = rest.prefix(collector.wanted)
      rest = rest.dropFirst(bytes.count)
      if collector.add(bytes) { break }
    }
    #expect(rest.isEmpty)
    #expect(collector.take(isLast: true) == "text \u{1B}[20")
  }

  @Test("A piece ends between characters")
  func pieces() {
    let text = "é中👍\r\nz"
    for cut in 1..<text.utf8.count {
      var collector = PasteCollector()
      _ = collector.add(text.utf8.prefix(cut))
      let first = collector.take(isLast: false) ?? ""
      _ = collector.add(Array(text.utf8.dropFirst(cut)) + Array(ending.utf8))
      #expect(first + (collector.take(isLast: true) ?? "") == "é中👍\nz")
    }
  }

  @Test("A long paste comes in pieces, and nothing is lost")
  func longPaste() {
    var collector = PasteCollector()
    var text = ""
    let line = String(repeating: "x", count: 1_000) + "\n"
    for _ in 0..<1_500 {
      _ = collector.add(line.utf8)
      if collector.isFull { text += collector.take(isLast: false) ?? "" }
    }
    let ends = collector.add(ending.utf8)
    #expect(ends)
    text += collector.take(isLast: true) ?? ""
    #expect(text.utf8.count == 1_001 * 1_500)
  }

  @Test("Behind a pause a control alone means that the end was lost")
  func interruption() {
    let collector = PasteCollector()
    #expect(collector.isInterrupted(by: [0x1B]))
    #expect(collector.isInterrupted(by: [0x03]))
    #expect(collector.isInterrupted(by: Array("\u{1B}[A".utf8)))
    #expect(!collector.isInterrupted(by: Array(ending.utf8)))
    #expect(!collector.isInterrupted(by: Array("a".utf8)))
    #expect(!collector.isInterrupted(by: [0x0D]))
  }
}
