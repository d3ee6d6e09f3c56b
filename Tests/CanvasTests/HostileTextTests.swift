import Canvas
import TestSupport
import Testing

@Suite("Hostile text")
struct HostileTextTests {
  /// Whether every scalar of a text may be sent to a terminal.
  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
        0x20E3,
        0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF, 0xFEFF:
        false
      default: true
      }
    }
  }

  @Test(
    "No scalar reaches a cell as a command or unseen",
    arguments: [0...0x2FFF, 0xA000...0xFFFF, 0x1D000...0x1FFFF, 0xE0000...0xE0FFF] as [ClosedRange<UInt32>])
  func everyScalar(range: ClosedRange<UInt32>) {
    for scalar in range.compactMap(Unicode.Scalar.init) {
      for cluster in TextWidth.clusters(String(Character(scalar))) where !isHarmless(cluster.text) {
        Issue.record("U+\(String(scalar.value, radix: 16)) got through")
      }
    }
  }

  @Test(
    "Escape sequences lose their power",
    arguments: [
      "\u{1B}]0;title\u{7}", "\u{1B}[2J", "\u{9B}31m", "\u{90}q", "\r\n", "a\u{8}b", "\u{1B}P+q\u{1B}\\",
      "\u{0}",
    ])
  func escapeSequences(text: String) {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    frame.write(text, at: Point(column: 0, row: 0))
    #expect(isHarmless(frame.lines.joined()))
    #expect(frame.lines[0].contains("\u{FFFD}"))
    #expect(isHarmless(TextLayout.printable(text)))
    #expect(isHarmless(TextLayout.truncated(text, to: 3)))
    #expect(isHarmless(TextLayout.wrap(text, columns: 4).joined()))
  }

  @Test("Random mixtures stay harmless, and stay inside the columns asked for")
  func mixtures() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let text = generator.text(pieces: 20)
      let columns = Int.random(in: 0...12, using: &generator)
      let truncated = TextLayout.truncated(text, to: columns)
      #expect(isHarmless(truncated))
      #expect(TextWidth.columns(truncated) <= columns)
      #expect(TextWidth.columns(TextLayout.padded(text, to: columns)) == columns)
      #expect(TextLayout.wrap(text, columns: columns).allSatisfy(isHarmless))
    }
  }

  @Test("Harmless text made harmless again stays as it is")
  func idempotence() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<1_000 {
      let once = TextLayout.printable(generator.text(pieces: 20))
      #expect(TextLayout.printable(once) == once)
    }
  }

  @Test("Text without width cannot make a frame wait")
  func endlessMarks() {
    var frame = Frame(size: Size(columns: 4, rows: 1))
    let used = frame.write(
      "a" + String(repeating: "\u{301}", count: 200_000) + "b", at: Point(column: 0, row: 0))
    #expect(used == 1)
    #expect(frame[0, 0].text.unicodeScalars.count == 5)
  }
}
