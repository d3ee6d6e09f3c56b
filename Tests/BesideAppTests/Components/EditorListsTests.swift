import Testing

@testable import BesideApp

@Suite("Lists in a text")
struct EditorListsTests {
  @Test(
    "Enter begins the next item",
    arguments: [
      ("- soup", "- soup\n- "), ("  * soup", "  * soup\n  * "), ("3. soup", "3. soup\n4. "),
      ("9) a", "9) a\n10) "),
      ("• 休む", "• 休む\n• "), ("soup", "soup\n"), ("-soup", "-soup\n"), ("2026 was long", "2026 was long\n"),
      ("a\n- b", "a\n- b\n- "), ("12345. a", "12345. a\n"), ("", "\n"),
    ])
  func nextItem(_ text: String, _ after: String) {
    var editor = Editor(text, isMultiline: true)
    editor.insert(editor.lineBreak)
    #expect(editor.text == after)
    editor.undo()
    #expect(editor.text == text)
  }

  @Test(
    "Enter on an empty item ends the list",
    arguments: [("- a\n- ", "- a\n"), ("1. a\n2. ", "1. a\n"), ("- ", "")])
  func end(_ text: String, _ after: String) {
    var editor = Editor(text, isMultiline: true)
    #expect(editor.isInEmptyItem)
    editor.endList()
    #expect(editor.text == after)
    editor.undo()
    #expect(editor.text == text)
  }

  @Test("Before the mark, or with something selected, a line is only broken")
  func noItem() {
    var editor = Editor("- a", isMultiline: true)
    editor.move(.textStart)
    #expect(editor.lineBreak == "\n" && !editor.isInEmptyItem)
    editor = Editor("- ", isMultiline: true)
    editor.selectAll()
    #expect(!editor.isInEmptyItem)
  }

  @Test("In a part of the plan the keys do it")
  func inThePlan() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.type("- a")
    driver.press("Enter")
    driver.type("b")
    driver.press("Enter", "Enter")
    driver.type("c")
    #expect(driver.state.plan.text.text == "- a\n- b\nc")
  }
}
