import Canvas
import Testing

@testable import BesideApp

@Suite("Moving and showing by row")
struct EditorLayoutTests {
  private func page(_ text: String, columns: Int = 11, rows: Int = 4) -> Editor {
    var editor = Editor(text, isMultiline: true)
    editor.layOut(Size(columns: columns, rows: rows))
    editor.move(.textStart)
    return editor
  }

  private func drawn(_ editor: Editor, columns: Int, rows: Int = 1, isFocused: Bool = true) -> Frame {
    var painter = Painter(size: Size(columns: columns, rows: rows), theme: .plain, words: Catalogue())
    editor.draw(in: painter.frame.rectangle, isFocused: isFocused, &painter)
    return painter.frame
  }

  @Test func `Up and down follow the rows one sees, not the lines one wrote`() {
    var editor = page("one two three four")
    editor.move(.down)
    #expect(marked(editor) == "one two |three four")
    editor.move(.up)
    #expect(editor.cursor == 0)
  }

  @Test func `Up and down keep the column across short rows`() {
    var editor = page("longer line\nab\nlonger line", columns: 30)
    editor.move(.rowEnd)
    editor.move(.down)
    #expect(editor.cursor == 14)
    editor.move(.down)
    #expect(editor.cursor == editor.text.count)
  }

  @Test func `The column is kept in columns, not in letters`() {
    var editor = page("中文中文\nabcdefgh", columns: 30)
    editor.move(.right)
    editor.move(.right)
    editor.move(.down)
    #expect(marked(editor) == "中文中文\nabcd|efgh")
  }

  @Test func `Typing forgets the column`() {
    var editor = page("abcdef\nx\nabcdef", columns: 30)
    editor.move(.rowEnd)
    editor.move(.down)
    editor.insert("y")
    editor.move(.down)
    #expect(marked(editor) == "abcdef\nxy\nab|cdef")
  }

  @Test func `Up on the first row and down on the last go to the ends`() {
    var editor = page("abc\ndef", columns: 30)
    editor.move(.right)
    editor.move(.up)
    #expect(editor.cursor == 0)
    editor.move(.down)
    editor.move(.down)
    #expect(editor.cursor == 7)
  }

  @Test func `Home and end stay on the row that one sees`() {
    var editor = page("one two three four five")
    editor.move(.down)
    editor.move(.right)
    editor.move(.rowStart)
    #expect(editor.cursor == 8)
    editor.move(.rowEnd)
    #expect(marked(editor) == "one two three four| five")
  }

  @Test func `A page goes by the rows that show, and back`() {
    var editor = page((0..<20).map { "line \($0)" }.joined(separator: "\n"), columns: 30, rows: 5)
    editor.move(.pageDown)
    #expect(editor.wrapped.row(of: editor.cursor) == 4)
    editor.move(.pageUp)
    #expect(editor.cursor == 0)
  }

  @Test func `The cursor is always among the rows that show`() {
    var editor = page((0..<50).map { "line \($0)" }.joined(separator: "\n"), columns: 30, rows: 5)
    for motion in [EditorMotion.textEnd, .up, .pageUp, .pageUp, .down, .textStart, .pageDown] {
      editor.move(motion)
      let row = editor.wrapped.row(of: editor.cursor)
      #expect((editor.firstRow..<editor.firstRow + 5).contains(row))
    }
  }

  @Test func `Rows stay still while the cursor moves among them`() {
    var editor = page((0..<50).map { "line \($0)" }.joined(separator: "\n"), columns: 30, rows: 5)
    editor.move(.pageDown)
    editor.move(.pageDown)
    let first = editor.firstRow
    editor.move(.up)
    #expect(editor.firstRow == first)
  }

  @Test func `Deleting much leaves no empty screen`() {
    var editor = page((0..<50).map { "line \($0)" }.joined(separator: "\n"), columns: 30, rows: 5)
    editor.move(.textEnd)
    editor.move(.pageUp, selecting: true)
    for _ in 0..<12 { editor.move(.pageUp, selecting: true) }
    editor.delete(.left)
    #expect(editor.firstRow == 0)
  }

  @Test func `A narrower window wraps anew and keeps the cursor in sight`() {
    var editor = page("one two three four five six seven", columns: 40, rows: 2)
    editor.move(.textEnd)
    editor.layOut(Size(columns: 8, rows: 2))
    let frame = drawn(editor, columns: 8, rows: 2)
    #expect(frame.lines == ["six", "seven"])
    #expect(frame.cursor == Point(column: 5, row: 1))
  }

  @Test func `A page draws rightly in a field of another size than it was told`() {
    let editor = page("one two three four", columns: 40)
    #expect(drawn(editor, columns: 11, rows: 2).lines == ["one two", "three four"])
  }

  @Test func `The cursor can stand behind a full row`() {
    let editor = Editor("1234567890", isMultiline: true)
    let frame = drawn(editor, columns: 11, rows: 2)
    #expect(frame.lines == ["1234567890", ""])
    #expect(frame.cursor == Point(column: 10, row: 0))
  }

  @Test func `A long line scrolls sideways so that the cursor shows`() {
    var editor = Editor("0123456789abcdefghij")
    let frame = drawn(editor, columns: 10)
    #expect(frame.lines[0].hasSuffix("ghij"))
    #expect(frame.cursor.map { frame[0, $0.column].text } == " ")
    editor.move(.textStart)
    #expect(drawn(editor, columns: 10).lines == ["0123456789"])
  }

  @Test(arguments: 1...12)
  func `The cursor of a line is inside its field, whatever its width`(_ columns: Int) {
    var editor = Editor("ab中文cd한국👩‍🚒e\u{301}fgh")
    while true {
      let frame = drawn(editor, columns: columns)
      #expect(frame.cursor.map { (0..<columns).contains($0.column) } == true)
      guard editor.cursor > 0 else { break }
      editor.move(.left)
    }
  }

  @Test func `A secret shows a dot for each character`() {
    let frame = drawn(Editor("se\u{301}cret", isSecret: true), columns: 10)
    #expect(frame.lines == ["••••••"])
    #expect(frame.cursor == Point(column: 6, row: 0))
  }

  @Test func `Only the focused field has the cursor`() {
    #expect(drawn(Editor("a"), columns: 5, isFocused: false).cursor == nil)
  }

  @Test func `A selection looks different, tabs and wide characters included`() throws {
    let theme = try Theme(named: "dark")
    var editor = Editor("a\t中b", isMultiline: true)
    editor.move(.left)
    editor.move(.rowStart, selecting: true)
    var painter = Painter(size: Size(columns: 10, rows: 1), theme: theme, words: Catalogue())
    editor.draw(in: painter.frame.rectangle, isFocused: true, &painter)
    let selected = (0..<10).filter { painter.frame[0, $0].style == theme.style(.editorSelection) }
    #expect(selected == [0, 1, 2, 3, 4, 5])
    #expect(painter.frame.lines == ["a   中b"])
  }

  @Test func `A selection in one line looks different too`() throws {
    let theme = try Theme(named: "dark")
    var editor = Editor("one two")
    editor.move(.wordLeft, selecting: true)
    var painter = Painter(size: Size(columns: 10, rows: 1), theme: theme, words: Catalogue())
    editor.draw(in: painter.frame.rectangle, isFocused: true, &painter)
    #expect((0..<10).filter { painter.frame[0, $0].style == theme.style(.editorSelection) } == [4, 5, 6])
  }

  @Test func `A hundred thousand letters in one line can be written on`() {
    var editor = page(String(repeating: "word ", count: 20_000), columns: 60, rows: 20)
    editor.move(.textEnd)
    for letter in "more" { editor.insert(String(letter)) }
    editor.move(.up)
    #expect(editor.text.hasSuffix("word more"))
    #expect(drawn(editor, columns: 60, rows: 20).lines.last?.hasSuffix("more") == true)
  }
}
