import Canvas
import TestSupport
import Testing

@Suite("Wrapping")
struct WrapTests {
  @Test("Words stay whole where they fit")
  func words() {
    #expect(TextLayout.wrap("one two three", columns: 7) == ["one two", "three"])
    #expect(TextLayout.wrap("one  two", columns: 4) == ["one", "two"])
    #expect(TextLayout.wrap("a\n\nb\n", columns: 4) == ["a", "", "b", ""])
    #expect(TextLayout.wrap("", columns: 4) == [""])
    #expect(TextLayout.wrap("a\tb", columns: 10) == ["a   b"])
  }

  @Test("A word wider than a row breaks inside")
  func longWords() {
    #expect(TextLayout.wrap("a longestword", columns: 5) == ["a", "longe", "stwor", "d"])
    #expect(TextLayout.wrap("中文字", columns: 5) == ["中文", "字"])
    #expect(TextLayout.wrap("e\u{301}e\u{301}e\u{301}", columns: 2) == ["e\u{301}e\u{301}", "e\u{301}"])
  }

  @Test("Scripts without spaces break between characters, but never before their full stop")
  func scriptsWithoutSpaces() {
    #expect(TextLayout.wrap("ab 你好世界。", columns: 8) == ["ab 你好", "世界。"])
    #expect(TextLayout.wrap("你好。", columns: 5) == ["你", "好。"])
    #expect(TextLayout.wrap("go「中」", columns: 5) == ["go", "「中", "」"])
  }

  @Test("A space that must not break does not break")
  func noBreakSpace() {
    #expect(TextLayout.wrap("at 7\u{A0}pm", columns: 5) == ["at", "7\u{A0}pm"])
  }

  @Test("No row is wider than asked, and no letter is lost")
  func properties() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<1_000 {
      let text = generator.text(pieces: 25)
      let columns = Int.random(in: 6...20, using: &generator)
      let rows = TextLayout.wrap(text, columns: columns)
      #expect(rows.allSatisfy { TextWidth.columns($0) <= columns })
      let letters = { (text: String) in
        Array(text).filter { !$0.isNewline && $0 != "\t" }.flatMap { TextWidth.clusters(String($0)) }.map(
          \.text
        )
        .filter { $0.unicodeScalars.first?.properties.isWhitespace == false }
      }
      #expect(letters(rows.joined(separator: "\n")) == letters(text), "\(text.debugDescription) \(columns)")
    }
  }

  @Test("Columns too few for a wide character lose it but do not hang", arguments: [-1, 0, 1])
  func hardlyAnyColumns(columns: Int) {
    let rows = TextLayout.wrap("a中b c", columns: columns)
    #expect(rows == ["a", "", "b", "c"])
  }

  @Test("Shortened text ends in an ellipsis")
  func truncation() {
    #expect(TextLayout.truncated("supporter", to: 5) == "supp…")
    #expect(TextLayout.truncated("中文字", to: 4) == "中…")
    #expect(TextLayout.truncated("short", to: 5) == "short")
    #expect(TextLayout.truncated("abc", to: 0) == "")
    #expect(TextLayout.padded("中", to: 3) == "中 ")
    #expect(TextLayout.printable("a\nb\tc") == "a b c")
  }
}
