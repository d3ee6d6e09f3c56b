import Canvas
import Testing

@testable import BesideApp

@Suite("Writing in any script")
struct EditorScriptsTests {
  /// Each of these is one character as people count them.
  static let characters = [
    "a", "é", "e\u{301}", "o\u{302}\u{323}", "ệ", "中", "。", "カ", "か\u{3099}", "한", "\u{1112}\u{1161}\u{11AB}",
    "ש\u{5C1}\u{5B8}", "ב\u{5BC}", "لا".first.map(String.init) ?? "", "ب\u{64E}", "कि", "க\u{BCD}", "ที่",
    "ก\u{E33}",
    "👍", "👍🏽", "👩‍🚒", "👨‍👩‍👧‍👦", "🇩🇪", "❤️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ё", "и\u{306}", "\u{1F1E6}",
  ]

  @Test(arguments: characters)
  func `One key steps over a character and one key deletes it`(_ character: String) {
    let text = "x" + character + "y"
    #expect(text.count == 3)
    var editor = Editor(text)
    editor.move(.left)
    editor.move(.left)
    #expect(editor.cursor == 1)
    editor.delete(.right)
    #expect(editor.text == "xy")
    editor.undo()
    editor.move(.right)
    editor.delete(.left)
    #expect(editor.text == "xy")
  }

  @Test(arguments: [
    ("naïve cafe\u{301}", 6), ("привет мир", 7), ("שלום עולם", 5), ("مرحبا بالعالم", 6), ("नमस्ते दुनिया", 4),
    ("한국어 문장", 4), ("Σοφία Παπαδάκη", 6), ("don't stop", 6), ("one  two", 5), ("word...", 4), ("東京タワー", 2),
    ("ひらがな漢字", 4), ("hello 👋👋", 6), ("tab\there", 4),
  ])
  func `Stepping back by word stops where the last word begins`(_ text: String, _ start: Int) {
    var editor = Editor(text, isMultiline: true)
    editor.move(.wordLeft)
    #expect(editor.cursor == start)
  }

  @Test(arguments: [
    ("naïve café", 5), ("привет мир", 6), ("  two", 5), ("東京タワー", 2), ("don't stop", 5), ("... and", 3),
    ("", 0),
    ("สวัสดี ครับ", 4), ("שָׁלוֹם עולם", 4),
  ])
  func `Stepping on by word stops where the next word ends`(_ text: String, _ end: Int) {
    var editor = Editor(text)
    editor.move(.textStart)
    editor.move(.wordRight)
    #expect(editor.cursor == end)
  }

  @Test func `A mark typed behind a letter joins it, and undo takes the mark alone away`() {
    var editor = Editor("e")
    editor.insert("\u{301}")
    #expect(editor.cursor == 1)
    #expect(Array(editor.text.unicodeScalars) == ["e", "\u{301}"])
    editor.undo()
    #expect(Array(editor.text.unicodeScalars) == ["e"])
  }

  @Test func `Parts of a Hangul syllable join as they are typed`() {
    var editor = Editor()
    for part in ["\u{1112}", "\u{1161}", "\u{11AB}"] { editor.insert(part) }
    #expect(editor.cursor == 1)
    #expect(editor.text == "\u{1112}\u{1161}\u{11AB}")
  }

  @Test func `A flag is whole even when its halves come apart and together`() {
    var editor = Editor("🇩🇪🇫🇷")
    editor.move(.textStart)
    editor.insert("\u{1F1EA}")
    editor.undo()
    #expect(editor.text == "🇩🇪🇫🇷")
    editor.move(.right)
    #expect(editor.cursor == 1)
  }

  @Test func `An equal letter written otherwise is kept as it was written`() {
    var editor = Editor("\u{E9}")
    editor.selectAll()
    editor.insert("e\u{301}")
    #expect(Array(editor.text.unicodeScalars) == ["e", "\u{301}"])
    editor.undo()
    #expect(Array(editor.text.unicodeScalars) == ["\u{E9}"])
  }
}
