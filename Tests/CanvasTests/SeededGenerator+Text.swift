import TestSupport

extension SeededGenerator {
  /// A text of pieces that are troublesome together.
  mutating func text(pieces count: Int) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      text += Self.pieces.randomElement(using: &self) ?? ""
    }
    return text
  }

  private static let pieces = [
    "a", "word", " ", "  ", "\n", "\r\n", "\r", "\t", "é", "e\u{301}", "\u{301}", "中文", "。", "「", "カナ", "한국어",
    "\u{1112}\u{1161}\u{11AB}", "\u{1161}", "👍", "👍🏽", "👩‍🚒", "👨‍👩‍👧‍👦", "🇩🇪", "🇩", "❤️", "1️⃣",
    "नमस्ते", "क्ष", "कि", "สวัสดี", "שלום", "مرحبا", "\u{200B}", "\u{200D}", "\u{202E}", "\u{AD}", "\u{1B}[31m",
    "\u{9B}", "\u{0}", "\u{7F}", "\u{2028}", "\u{FFFF}", "\u{1FAE9}", "averylongwordwithoutanyspace",
  ]
}
