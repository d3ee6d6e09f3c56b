import Canvas
import Testing

@testable import BesideApp

/// The same promises over texts in many scripts: cursor, rows, selection, undo.
@Suite("An editor over many scripts")
struct EditorCasesTests {
  static let texts: [(name: String, text: String)] = [
    ("nothing", ""), ("one letter", "a"), ("Latin", "The canal, twenty minutes. Then the stairs."),
    ("composed", "Ångström, naïve, São Tomé"), ("combining", "e\u{301}te\u{301} o\u{302}\u{323}ng n\u{303}"),
    ("Vietnamese", "Hít thở thật sâu, rồi đi bộ một vòng."), ("Greek", "Σοφία, ξανά και ξανά."),
    ("Cyrillic", "Тихо, ещё тише. и\u{306}"), ("Chinese", "我慢慢地走到河边，然后坐下来休息。"),
    ("Japanese", "ゆっくり息をする。カフェで一人、東京タワーを見る。か\u{3099}"),
    ("Hangul", "천천히 숨을 쉰다. 그리고 걷는다."), ("Jamo", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"),
    ("Arabic", "مرحبا بالعالم، خطوة خطوة."), ("Arabic with marks", "بِسْمِ اللَّهِ"),
    ("Hebrew", "שָׁלוֹם עֲלֵיכֶם"), ("Devanagari", "नमस्ते दुनिया, धीरे-धीरे साँस लो।"),
    ("Tamil", "மெதுவாக மூச்சு விடு"), ("Thai", "หายใจเข้าลึก ๆ แล้วเดินช้า ๆ ที่ริมน้ำ"), ("emoji", "👍👍🏽👩‍🚒👨‍👩‍👧‍👦🇩🇪🇫🇷❤️1️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
    ("emoji in words", "walk 👣 breathe 🫁 call 📞 Ruth"), ("tabs", "a\tb\t\tc\n\td"),
    ("lines", "one\ntwo\n\n\nfive\n"), ("blanks", "   \n  \n "), ("mixed", "abc שלום 中文 🙂\tend\nक्षि ไทย"),
    ("one long word", String(repeating: "abcdefghij", count: 40)),
    ("one long line", String(repeating: "slowly, slowly ", count: 80)),
    ("long wide line", String(repeating: "休息", count: 300)),
    ("stacked marks", "z" + String(repeating: "\u{301}", count: 30) + "a"),
    ("joiners", "a\u{200D}b\u{200D}\u{200D}c"), ("flags that do not pair", "\u{1F1E6}\u{1F1E7}\u{1F1E8}"),
  ]

  static let names = texts.map(\.name)

  private func text(_ name: String) -> String { Self.texts.first { $0.name == name }?.text ?? "" }

  private func editor(_ name: String, columns: Int = 20, rows: Int = 5) -> Editor {
    var editor = Editor(text(name), isMultiline: true)
    editor.layOut(Size(columns: columns, rows: rows))
    return editor
  }

  @Test("The cursor steps once over each character, there and back", arguments: names)
  func cursor(_ name: String) {
    var editor = editor(name)
    editor.move(.textStart)
    for place in 0..<editor.text.count {
      #expect(editor.cursor == place)
      editor.move(.right)
    }
    #expect(editor.cursor == editor.text.count)
    for place in (0..<editor.text.count).reversed() {
      editor.move(.left)
      #expect(editor.cursor == place)
    }
  }

  @Test("Rows hold all characters in their order, and none is wider than its field", arguments: names)
  func rows(_ name: String) {
    for columns in [3, 8, 20, 79] {
      let editor = editor(name, columns: columns)
      let wrapped = editor.wrapped
      var next = 0
      for row in 0..<wrapped.rowCount {
        let range = wrapped.range(ofRow: row)
        #expect(range.lowerBound >= next, "\(columns)")
        next = range.upperBound
        let isOne = range.count <= 1
        #expect(isOne || TextWidth.columns(wrapped.rowText(row)) <= columns, "row \(row) at \(columns)")
      }
      #expect(next <= wrapped.count)
      #expect(wrapped.text == editor.text)
    }
  }

  @Test("What is selected is cut and pasted back as it was", arguments: names)
  func selection(_ name: String) {
    var editor = editor(name)
    let before = Array(editor.text.unicodeScalars)
    editor.move(.textStart)
    while editor.cursor < editor.text.count {
      let start = editor.cursor
      editor.move(.wordRight, selecting: true)
      guard let taken = editor.selectedText, editor.cursor > start else { break }
      editor.delete(.left)
      editor.undo()
      #expect(Array(editor.text.unicodeScalars) == before)
      #expect(editor.selectedText == taken)
      editor.move(.right)
    }
  }

  @Test("Deleting all, letter by letter or word by word, is undone to the last mark", arguments: names)
  func undo(_ name: String) {
    for motion in [EditorMotion.left, .wordLeft, .rowStart] {
      var editor = editor(name)
      let before = Array(editor.text.unicodeScalars)
      while !editor.isEmpty {
        let length = editor.text.count
        editor.delete(motion)
        if editor.text.count == length { editor.delete(.left) }
      }
      while editor.canUndo { editor.undo() }
      #expect(Array(editor.text.unicodeScalars) == before)
      while editor.canRedo { editor.redo() }
      #expect(editor.isEmpty)
    }
  }

  @Test("Moving by row and by page stays in sight and comes to both ends", arguments: names)
  func vertical(_ name: String) {
    var editor = editor(name, columns: 12, rows: 3)
    let rows = editor.wrapped.rowCount
    for motion in [EditorMotion.up, .down, .pageUp, .pageDown] {
      for _ in 0...rows {
        editor.move(motion)
        let row = editor.wrapped.row(of: editor.cursor)
        #expect((editor.firstRow..<editor.firstRow + 3).contains(row))
      }
      let isUp = motion == .up || motion == .pageUp
      #expect(editor.cursor == (isUp ? 0 : editor.text.count), "\(motion)")
    }
  }

  @Test("A megabyte of text is written in, walked through and undone")
  func megabyte() {
    let text = String(repeating: "休 walk, שלום 👣 slowly along the canal\n", count: 22_000)
    #expect(text.utf8.count >= 1_000_000)
    var editor = Editor(text, isMultiline: true)
    editor.layOut(Size(columns: 60, rows: 20))
    editor.move(.textStart)
    for _ in 0..<50 { editor.move(.pageDown) }
    editor.insert("here")
    editor.move(.textEnd)
    editor.insert("there")
    #expect(editor.text.count == text.count + 9)
    while editor.canUndo { editor.undo() }
    #expect(editor.text == text)
  }
}
