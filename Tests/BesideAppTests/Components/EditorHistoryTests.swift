import Canvas
import Testing

@testable import BesideApp

@Suite("Taking back what was written")
struct EditorHistoryTests {
  private func typed(_ text: String, isMultiline: Bool = false) -> Editor {
    var editor = Editor(isMultiline: isMultiline)
    for letter in text { editor.insert(String(letter)) }
    return editor
  }

  @Test func `A word and the spaces behind it are taken back at once`() {
    var editor = typed("one two  three")
    editor.undo()
    #expect(editor.text == "one two  ")
    editor.undo()
    #expect(editor.text == "one ")
    editor.undo()
    #expect(editor.text == "")
    #expect(!editor.canUndo)
  }

  @Test func `What was taken back can be made again`() {
    var editor = typed("one two")
    editor.undo()
    editor.undo()
    editor.redo()
    #expect(marked(editor) == "one |")
    editor.redo()
    #expect(marked(editor) == "one two|")
    #expect(!editor.canRedo)
  }

  @Test func `Writing anew forgets what was taken back`() {
    var editor = typed("one two")
    editor.undo()
    editor.insert("x")
    #expect(!editor.canRedo)
    #expect(editor.text == "one x")
  }

  @Test func `Moving away begins a new step`() {
    var editor = typed("ab")
    editor.move(.left)
    editor.move(.right)
    editor.insert("c")
    editor.undo()
    #expect(editor.text == "ab")
  }

  @Test func `A run of deletions is one step in either direction`() {
    var editor = Editor("abcdef")
    for _ in 0..<3 { editor.delete(.left) }
    editor.undo()
    #expect(marked(editor) == "abcdef|")
    editor.move(.textStart)
    for _ in 0..<3 { editor.delete(.right) }
    #expect(editor.text == "def")
    editor.undo()
    #expect(marked(editor) == "|abcdef")
  }

  @Test func `A paste is one step of its own`() {
    var editor = typed("one")
    editor.insert(" two three")
    editor.insert("!")
    editor.undo()
    editor.undo()
    #expect(editor.text == "one")
  }

  @Test func `Undo puts a replaced selection back and selects it again`() {
    var editor = Editor("one two")
    editor.move(.wordLeft, selecting: true)
    editor.insert("x")
    editor.undo()
    #expect(marked(editor) == "one |two~")
  }

  @Test func `Hundreds of steps can all be taken back`() {
    var editor = Editor(isMultiline: true)
    for number in 0..<500 { editor.insert("line \(number)\n") }
    for _ in 0..<500 { editor.undo() }
    #expect(editor.text == "")
    for _ in 0..<500 { editor.redo() }
    #expect(editor.text.hasSuffix("line 499\n"))
  }

  @Test("Any edits undone are the start, and redone the end", arguments: 0..<40 as Range<UInt64>)
  func anyEdits(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let isMultiline = Bool.random(using: &random)
    var editor = Editor(random.text(), isMultiline: isMultiline)
    editor.layOut(.init(columns: Int.random(in: 1...30, using: &random), rows: 4))
    let start = Array(editor.text.unicodeScalars)
    for _ in 0..<60 {
      random.edit(&editor)
      #expect(isOnBoundary(editor))
    }
    while editor.canRedo { editor.redo() }
    let end = Array(editor.text.unicodeScalars)
    while editor.canUndo {
      editor.undo()
      #expect(isOnBoundary(editor))
    }
    #expect(Array(editor.text.unicodeScalars) == start)
    while editor.canRedo {
      editor.redo()
      #expect(isOnBoundary(editor))
    }
    #expect(Array(editor.text.unicodeScalars) == end)
  }

  /// The editor counts characters; so must anybody who takes its text.
  private func isOnBoundary(_ editor: Editor) -> Bool {
    let text = editor.text
    return text.count == editor.wrapped.count && (0...text.count).contains(editor.cursor)
      && (editor.anchor.map { (0...text.count).contains($0) } ?? true)
  }
}

/// Random edits that are the same in every run.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2_654_435_761 &+ 88_172_645_463_325_252 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  mutating func text() -> String {
    (0..<Int.random(in: 0...8, using: &self)).map { _ in Self.pieces.randomElement(using: &self) ?? "" }
      .joined()
  }

  mutating func edit(_ editor: inout Editor) {
    let motion = Self.motions.randomElement(using: &self) ?? .left
    switch Int.random(in: 0..<10, using: &self) {
    case 0..<4: editor.insert(Self.pieces.randomElement(using: &self) ?? "")
    case 4: editor.insert(text())
    case 5: editor.delete(motion)
    case 6: editor.delete(.left)
    case 7: editor.move(motion)
    case 8: editor.move(motion, selecting: true)
    default: Bool.random(using: &self) ? editor.undo() : editor.redo()
    }
  }

  private static let motions: [EditorMotion] = [
    .left, .right, .wordLeft, .wordRight, .up, .down, .pageUp, .pageDown, .rowStart, .rowEnd, .textStart,
    .textEnd,
  ]
  private static let pieces = [
    "a", "b", " ", "word", "\n", "\t", "é", "e\u{301}", "\u{301}", "中", "かな", "한", "\u{1161}", "\u{11AB}",
    "👍🏽",
    "👩‍🚒", "\u{200D}", "🇩🇪", "\u{1F1E9}", "❤️", "क्ष", "\u{94D}", "ที่", "שָׁ", "مرحبا", "\u{1B}",
    "longwordwithoutanyspace",
  ]
}
