import TestSupport
import Testing

@Suite("The mouse")
struct MouseTests {
  let session: TerminalSession
  private let account: Account

  init() throws {
    account = try Account()
    session = try account.start("demo")
    try session.waitForList()
  }

  @Test("A click selects a row, and another one opens it")
  func row() throws {
    try session.click("Ben Garner")
    try session.wait(forSelected: "Ben Garner")
    try session.click("▸  Ben Garner")
    try session.wait(forText: "Esc back")
  }

  @Test("A click on a tab goes there")
  func tab() throws {
    try session.click("3 Guides")
    try session.wait(forSelected: "Staying safe together")
    try session.click("1 Find someone")
    try session.waitForList()
  }

  @Test("A click on a hint does what it says, and so does the way to help")
  func hints() throws {
    try session.click("? keys")
    try session.wait(forText: "What you can do here")
    try session.click("Esc back")
    try session.wait("the keys to close") { !$0.contains { $0.contains("What you can do here") } }
    try session.click("! Help now")
    try session.wait(forText: "988 call or text")
  }

  @Test("The wheel moves along the list, never past its ends")
  func wheel() throws {
    let first = try session.selectedRow()
    try session.type(String(repeating: "\u{1B}[<65;10;10M", count: 30))
    try session.wait(forSelected: "on leave")
    try session.type(String(repeating: "\u{1B}[<64;10;10M", count: 30))
    try session.wait("the first row") { $0.contains(first) }
  }

  @Test("Clicks where nothing is, and reports that are broken, do nothing")
  func nothing() throws {
    let before = try session.screen()
    try session.click(column: 99, row: 3)
    try session.type(
      "\u{1B}[<0;5000;9999M\u{1B}[<0;0;0M\u{1B}[<;;M\u{1B}[<0;1M\u{1B}[<99999999999999999999;1;1M")
    try session.send(keys: "Down")
    try session.wait("the next row") { $0 != before }
    try session.send(keys: "Up")
    try session.wait("the first row") { $0 == before }
  }
}
