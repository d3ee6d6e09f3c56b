import Canvas
import Testing

@testable import BesideApp

/// Where the cursor is, shown as a bar, and the other end of a selection, shown as a tilde.
func marked(_ editor: Editor) -> String {
  var marked = ""
  for (offset, character) in (editor.text + "\u{0}").enumerated() {
    if offset == editor.cursor { marked += "|" }
    if offset == editor.anchor { marked += "~" }
    if character != "\u{0}" { marked.append(character) }
  }
  return marked
}

@Suite("Writing in a field")
struct EditorTests {
  @Test func `What is typed stands before the cursor`() {
    var editor = Editor("ab")
    editor.move(.left)
    editor.insert("x")
    #expect(marked(editor) == "ax|b")
  }

  @Test func `A pasted line end becomes a space in one line`() {
    var editor = Editor()
    editor.insert("one\r\ntwo\nthree\rfour\u{2028}five\tsix")
    #expect(editor.text == "one two three four five six")
  }

  @Test func `Lines and tabs stay where lines are allowed`() {
    var editor = Editor(isMultiline: true)
    editor.insert("one\r\ntwo\u{2029}\tthree\r")
    #expect(editor.text == "one\ntwo\n\tthree\n")
  }

  @Test(arguments: ["\u{1B}", "\u{0}", "\u{7}", "\u{9B}", "\u{7F}", "\u{8}", "\u{C}"])
  func `A control character is refused`(_ control: String) {
    for isMultiline in [false, true] {
      var editor = Editor(isMultiline: isMultiline)
      editor.insert("a" + control + "b")
      #expect(editor.text == "ab")
    }
  }

  @Test func `The limit cuts what is put in, and keeps what was there`() {
    var editor = Editor("hello", limit: 8)
    editor.move(.textStart)
    editor.insert("12345")
    #expect(marked(editor) == "123|hello")
    editor.insert("x")
    #expect(editor.text == "123hello")
  }

  @Test func `The limit never splits a character`() {
    var editor = Editor("ab", limit: 5)
    editor.insert("e\u{301}👩‍🚒")
    #expect(editor.text == "abe\u{301}")
  }

  @Test func `What is longer than the limit already can be read and shortened, not made longer`() {
    var editor = Editor("too long by far", limit: 5)
    #expect(editor.text == "too long by far")
    editor.insert("x")
    #expect(editor.text == "too long by far")
    editor.delete(.left)
    #expect(editor.text == "too long by fa")
  }

  @Test func `A selection makes room below the limit`() {
    var editor = Editor("12345", limit: 5)
    editor.selectAll()
    editor.insert("abcdefg")
    #expect(editor.text == "abcde")
  }

  @Test func `A selection stays when nothing can be put in its place`() {
    var editor = Editor("12345", limit: 5)
    editor.selectAll()
    editor.insert("\u{1B}")
    #expect(editor.text == "12345")
    #expect(editor.selection == 0..<5)
  }

  @Test func `Typing replaces the selection`() {
    var editor = Editor("one two")
    editor.move(.wordLeft, selecting: true)
    editor.insert("2")
    #expect(marked(editor) == "one 2|")
  }

  @Test func `Shift and an arrow select in both directions`() {
    var editor = Editor("abcd")
    editor.move(.left)
    editor.move(.left)
    editor.move(.left, selecting: true)
    #expect(marked(editor) == "a|b~cd")
    editor.move(.right, selecting: true)
    #expect(editor.selection == nil)
    editor.move(.right, selecting: true)
    #expect(marked(editor) == "ab~c|d")
  }

  @Test func `An arrow leaves a selection at the side it points to`() {
    var editor = Editor("abcd")
    editor.selectAll()
    editor.move(.left)
    #expect(marked(editor) == "|abcd")
    editor.selectAll()
    editor.move(.right)
    #expect(marked(editor) == "abcd|")
  }

  @Test func `Deleting takes the selection first`() {
    for motion in [EditorMotion.left, .right, .wordLeft, .rowEnd] {
      var editor = Editor("one two three")
      editor.move(.wordLeft)
      editor.move(.wordLeft, selecting: true)
      editor.delete(motion)
      #expect(marked(editor) == "one |three")
    }
  }

  @Test func `Deleting at either end changes nothing`() {
    var editor = Editor("ab")
    editor.delete(.right)
    editor.move(.textStart)
    editor.delete(.left)
    editor.delete(.wordLeft)
    #expect(marked(editor) == "|ab")
    #expect(!editor.canUndo)
  }

  @Test func `A secret gives neither its text nor the ends of its words away`() {
    var editor = Editor("open sesame", isSecret: true)
    editor.selectAll()
    #expect(editor.selectedText == nil)
    editor.move(.wordLeft)
    #expect(editor.cursor == 0)
    editor.move(.wordRight)
    #expect(editor.cursor == 11)
  }

  @Test func `Deleting to the end of a line leaves the next line`() {
    var editor = Editor("one two\nthree", isMultiline: true)
    editor.move(.textStart)
    editor.move(.wordRight)
    editor.delete(.rowEnd)
    #expect(marked(editor) == "one|\nthree")
  }
}
