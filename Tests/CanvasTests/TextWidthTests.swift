import Canvas
import TestSupport
import Testing

@Suite("Text width")
struct TextWidthTests {
  @Test(
    "Every sample takes the columns that terminals agree on",
    arguments: [
      ("plain", 5), ("e\u{301}a", 2), ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", 1), ("中文字符", 8),
      ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍🚒", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2),
      ("❤️", 1), ("1️⃣", 1), ("❤", 1), ("🏳️‍🌈", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("नमस्ते", 4), ("क्ष", 2), ("कि", 2), ("কো", 2), ("நி", 2),
      ("สวัสดี", 4), ("น้ำ", 2), ("שלום", 4), ("שָׁלוֹם", 4), ("مرحبا", 5), ("لا", 2), ("±", 1), ("—", 1),
      ("…", 1), ("─", 1), ("✓", 1), ("✔", 1), ("★", 1), ("⌚", 2), ("\u{1FAE9}", 1), ("\u{A0}", 1),
      ("a\u{200B}b", 2), ("a\u{200F}b", 2), ("co\u{AD}op", 4), ("\u{E000}", 1), ("ｶﾅ", 2), ("Ａ", 2),
      ("\u{2067}abcd\u{2069}", 4), ("", 0),
    ])
  func sampleWidth(sample: String, columns: Int) {
    #expect(TextWidth.columns(sample) == columns)
    #expect(TextWidth.clusters(sample).reduce(0) { $0 + $1.columns } == columns)
  }

  @Test("A cluster holds one spacing character and at most four marks")
  func clustersFitACell() {
    let clusters = TextWidth.clusters("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}b")
    #expect(clusters.map(\.text) == ["a\u{300}\u{301}\u{302}\u{303}", "b"])
  }

  @Test("A glued emoji shows its first part only, and what follows stays")
  func gluedEmoji() {
    #expect(TextWidth.clusters("👩‍🚒!").map(\.text) == ["👩", "!"])
    #expect(TextWidth.clusters("🏳️‍🌈 x").map(\.text) == ["🏳", " ", "x"])
    #expect(TextWidth.clusters("a\u{200D}b").map(\.text) == ["a", "b"])
    #expect(TextWidth.clusters("👍🏽").map(\.text) == ["👍"])
  }

  @Test("A mark with nothing to stand on gets a dotted circle")
  func leadingMark() {
    #expect(TextWidth.clusters("\u{301}a").map(\.text) == ["\u{25CC}\u{301}", "a"])
    #expect(TextWidth.clusters("a\n\u{301}").map(\.text) == ["a", "\u{FFFD}", "\u{25CC}\u{301}"])
  }

  @Test("Widths of the parts add up to the width of the whole")
  func widthsAddUp() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let text = generator.text(pieces: 12)
      let sum = text.reduce(0) { $0 + TextWidth.columns(String($1)) }
      #expect(TextWidth.columns(text) == sum, "\(text.debugDescription)")
    }
  }
}
