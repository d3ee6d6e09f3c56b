import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Looking for words in a text")
struct EditorSearchTests {
  private func editor(_ text: String) -> Editor { Editor(text, isMultiline: true) }

  @Test(
    "Case and accents never matter, in any script",
    arguments: [
      ("I cook. COOKING helps.", "cook", 2..<6), ("El Café de la esquina", "cafe", 3..<7),
      ("Σοφία", "σοφια", 0..<5), ("e\u{301}cole", "école", 0..<5), ("안녕 친구", "친구", 3..<5),
      ("שָׁלוֹם", "שלום", 0..<4), ("a👩🏽‍🚒b", "👩🏽‍🚒", 1..<2), ("one\ntwo", "two", 4..<7),
    ])
  func scripts(_ text: String, _ words: String, _ place: Range<Int>) {
    #expect(editor(text).found(words, from: 0) == place)
  }

  @Test("It goes round and round, both ways, and finds what overlaps the place it begins at")
  func rounds() {
    let text = editor("ab ab ab")
    #expect(text.found("ab", from: 1) == 3..<5)
    #expect(text.found("ab", from: 7) == 0..<2)
    #expect(text.found("ab", from: -1, backwards: true) == 6..<8)
    #expect(text.found("ab", from: 5, backwards: true) == 3..<5)
    #expect(text.found("no", from: 0) == nil)
    #expect(text.found("", from: 0) == nil)
    #expect(editor("").found("a", from: 3) == nil)
  }

  @Test("On a page one types what one looks for, walks from place to place, and stays there")
  func onAPage() throws {
    var driver = try Driver.keeping(.nothing)
    driver.press("Enter")
    driver.send(.event(.paste("tea\nsoup\nTea again\n")))
    driver.press("Ctrl-Home", "Ctrl-f")
    driver.type("tea")
    #expect(driver.state.plan.text.selection == 0..<3)
    driver.press("Enter")
    #expect(driver.state.plan.text.selection == 9..<12)
    driver.press("Enter")
    #expect(driver.state.plan.text.selection == 0..<3)
    driver.press("Up")
    #expect(driver.state.plan.text.selection == 9..<12)
    driver.type("x")
    #expect(driver.screen.contains("not on this page"))
    driver.press("Backspace", "Escape", "Alt-g")
    #expect(driver.state.layer == .planPart)
    #expect(driver.state.plan.text.selection == 0..<3)
    #expect(driver.state.plan.current[.well] == "tea\nsoup\nTea again\n", "Looking changes nothing")
  }
}
