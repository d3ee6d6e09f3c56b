import BuiltIn
import PeerSupport
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Pasting") @TerminalActor
  struct PasteTests {
    let account: Account

    init() throws { account = try Account() }

    @Test("Many lines with commands for the terminal in them are text, saved, and there again")
    func paste() throws {
      let lines = (1...300).map { "line \($0) \u{1B}[31mred\u{1B}[0m \u{7}\u{8}\u{7F}\u{9B}5m\tend" }
      let session = try account.startPlan()
      try session.paste("\u{1B}]2;taken over\u{7}\u{1B}[2J" + lines.joined(separator: "\r\n"))
      try session.wait(forText: "line 300")
      try expectHarmless(session)
      try session.send(keys: "Escape")
      try session.waitUntilSaved()
      try session.leave()

      let stored = try account.stored(.well)
      #expect(stored.split(separator: "\n").count == 300)
      #expect(stored.hasSuffix("end"))
      let again = try account.startPlan()
      try again.wait(forText: "line 300")
      try expectHarmless(again)
    }

    @Test("A paste into one line stays in that line, and runs no command")
    func pasteIntoSearch() throws {
      let session = try account.start("demo")
      try session.waitForList()
      try session.paste("q\n!\nq")
      try session.send(keys: "/")
      try session.paste("chess\nq\n")
      try session.wait(forText: "/ chess q")
    }

    /// The text stands there in the terminal's own colours, and the window keeps its title.
    private func expectHarmless(_ session: TerminalSession) throws {
      let rows = try session.styledScreen().filter { $0.contains("line 29") }
      #expect(!rows.isEmpty && rows.allSatisfy { !$0.contains("\u{1B}[31m") && $0.contains("red") })
      #expect(try !session.fact("pane_title").contains("taken over"))
      #expect(try session.screen().contains { $0.contains("What are you like on a good day?") })
    }
  }
}
