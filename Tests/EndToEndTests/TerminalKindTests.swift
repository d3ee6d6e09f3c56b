import BuiltIn
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Terminals of many kinds") @TerminalActor
  struct TerminalKindTests {
    let account: Account

    init() throws { account = try Account() }

    @Test(
      "The list is whole in each of them, answers, and leaves a clean terminal",
      arguments: ["xterm", "screen", "vt220", "linux"])
    func kinds(terminal: String) throws {
      let session = try account.startShell(terminal: terminal)
      try session.type("beside demo\n")
      try session.waitForList()
      let screen = try session.screen()
      #expect(screen.count == 30 && screen[0].hasPrefix(" Beside") && screen[29].hasSuffix("? keys"))
      try session.send(keys: "?")
      try session.wait(forWords: .titleKeys)
      try session.escape(from: .titleKeys)
      try session.send(keys: "C-q")
      try session.wait("the shell") { $0.last { !$0.isEmpty } == "ready" }
      try session.expectShell()
    }

    @Test("Where no colours are wanted there are none, and what is selected shows all the same")
    func noColor() throws {
      let session = try account.start("demo", adding: ["NO_COLOR=1"])
      try session.waitForList()
      let styled = try session.styledScreen().joined()
      #expect(styled.firstMatch(of: /\e\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[;m]/) == nil)
      #expect(styled.contains("\u{1B}[7m") || styled.contains("\u{1B}[1;7m"))
      let coloured = try account.start("demo", adding: ["NO_COLOR="])
      try coloured.waitForList()
      #expect(try coloured.styledScreen().joined().firstMatch(of: /\e\[[0-9;]*38;5/) != nil)
    }

    @Test("Names keep their letters where the locale is C", arguments: ["LC_ALL=C", "LC_ALL=no_SUCH.UTF-8"])
    func locale(variable: String) throws {
      let session = try account.start("demo", adding: [variable])
      try session.waitForList()
      try session.wait(forText: "Lucía Quiñones")
    }

    @Test("Walking over a theme shows it, Escape takes it back, Enter keeps it for the next time")
    func themes() throws {
      let session = try account.start()
      let before = try headline(session)
      try session.send(keys: "C-t")
      try session.wait(forSelected: "dark")
      try session.send(keys: "Down", "Down")
      try session.wait(for: "other colours") { try headline(session) == before ? nil : true }
      try session.escape(from: .titleThemes)
      try session.wait(for: "the colours from before") { try headline(session) == before ? true : nil }

      try session.send(keys: "C-t")
      try session.wait(forSelected: "dark")
      try session.send(keys: "End")
      try session.wait(forSelected: "tide")
      try session.send(keys: "Enter")
      try session.wait("the list to close") { !$0.say(.titleThemes) }
      let kept = try session.wait(for: "the kept colours") {
        let now = try headline(session)
        return now == before ? nil : now
      }
      try session.leave()
      #expect(try headline(account.start()) == kept)
    }

    /// The first words of the first screen with their colours.
    private func headline(_ session: TerminalSession) throws -> String {
      let words = WordKey.welcomeHello.english.other
      try session.wait(forText: words)
      let row = try #require(try session.styledScreen().first { $0.contains(words) })
      return String(row.prefix(upTo: try #require(row.firstRange(of: words)).upperBound))
    }
  }
}
