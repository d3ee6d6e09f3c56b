import Canvas
import TestSupport
import Testing

@testable import BesideApp

/// Whatever someone does in a text, undone it is what it was, and made again what it became.
@Suite("An editor under any keys")
struct EditorPropertyTests {
  /// One thing that someone does.
  enum Step: Sendable {
    case type(String), move(EditorMotion, selecting: Bool), delete(EditorMotion), selectAll, undo, redo
    case size(Int, Int)
  }

  static let texts =
    EditorScriptsTests.characters + ["\n", " ", "\t", "- ", "word", "\u{301}", "\u{200D}", "\r\n"]
  static let motions: [EditorMotion] = [
    .left, .right, .wordLeft, .wordRight, .up, .down, .pageUp, .pageDown, .rowStart, .rowEnd, .textStart,
    .textEnd,
  ]

  private static func step(_ choices: inout Choices) -> Step {
    switch choices.number(below: 9) {
    case 0, 1, 2: .type(choices.one(of: texts))
    case 3: .move(choices.one(of: motions), selecting: choices.oneIn(2))
    case 4: .delete(choices.one(of: motions))
    case 5: .size(2 + choices.number(below: 30), 1 + choices.number(below: 6))
    case 6: .undo
    case 7: .redo
    default: .selectAll
    }
  }

  private static func take(_ step: Step, in editor: inout Editor) {
    switch step {
    case .type(let text): editor.insert(text)
    case .move(let motion, let selecting): editor.move(motion, selecting: selecting)
    case .delete(let motion): editor.delete(motion)
    case .selectAll: editor.selectAll()
    case .undo: editor.undo()
    case .redo: editor.redo()
    case .size(let columns, let rows): editor.layOut(Size(columns: columns, rows: rows))
    }
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// What does not hold of an editor at any moment; nil where all does.
  private static func problem(of editor: Editor) -> String? {
    let whole = WrappedText(editor.text, columns: 1_000_000)
    if whole.count != editor.wrapped.count { return "its characters are not those of its text" }
    if !(0...whole.count).contains(editor.cursor) { return "the cursor stands at \(editor.cursor)" }
    if let selection = editor.selection, selection.upperBound > whole.count {
      return "it selects \(selection)"
    }
    let row = editor.wrapped.position(of: editor.cursor).row
    if !(editor.firstRow..<editor.firstRow + editor.visibleRows).contains(row) {
      return "the cursor is in row \(row), and \(editor.firstRow) and \(editor.visibleRows - 1) more show"
    }
    return nil
  }

  @Test(
    "Any edits undone are the start, and made again the end; the cursor is always between characters and in sight"
  )
  func undoing() {
    let found = Property.counterexample { choices in
      (
        start: choices.list(upTo: 6) { $0.one(of: Self.texts) }.joined(),
        steps: choices.list(upTo: 40, of: Self.step)
      )
    } problem: { start, steps in
      var editor = Editor(start, isMultiline: true)
      editor.layOut(Size(columns: 20, rows: 4))
      let before = Self.scalars(editor.text)
      for (number, step) in steps.enumerated() {
        Self.take(step, in: &editor)
        if let problem = Self.problem(of: editor) { return "after step \(number): \(problem)" }
      }
      while editor.canRedo { editor.redo() }
      let end = Self.scalars(editor.text)
      while editor.canUndo { editor.undo() }
      if Self.scalars(editor.text) != before { return "undone it is \(editor.text.debugDescription)" }
      while editor.canRedo { editor.redo() }
      if Self.scalars(editor.text) != end { return "made again it is \(editor.text.debugDescription)" }
      return Self.problem(of: editor)
    }
    #expect(found == nil, "\(found.map { "\($0)" } ?? "")")
  }
}
