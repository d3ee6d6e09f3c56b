import TestSupport
import Testing

@Suite("Terminals of many kinds")
struct TerminalKindTests {
  let account: Account

  init() throws { account = try Account() }

  @Test(
    "The list is whole in each of them, answers, and leaves a clean terminal",
    arguments: ["xterm", "xterm-256color", "tmux-256color", "screen", "vt220", "linux"])
  func kinds(terminal: String) throws {
    let session = try account.startShell(terminal: terminal)
    try session.type("beside demo\n")
    try session.waitForList()
    let screen = try session.screen()
    #expect(screen[0].hasPrefix(" Beside") && screen[29].hasPrefix(" a ask   Enter read"))
    try session.send(keys: "Down", "?")
    try session.wait(forText: "What you can do here")
    try session.escape(from: "What you can do here")
    try session.wait(forSelected: "Aoife")
    try session.leaveToShell()
    try session.wait(forText: "ready")
    #expect(try session.fact("cursor_flag") == "1")
    #expect(try session.fact("mouse_any_flag") == "0")
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

  @Test("A terminal that can only print lines gets lines", arguments: ["dumb", nil])
  func lines(terminal: String?) throws {
    let session = try TerminalSession(
      command: account.command(["demo"], terminal: terminal), columns: 100, rows: 60)
    try session.wait(forText: "Beside speaks line by line")
    try session.wait(forText: "Aoife Mac Giolla")
    try session.type("!\n")
    try session.wait(forText: "988")
    #expect(try session.fact("alternate_on") == "0")
    #expect(try !session.styledScreen().contains { $0.contains("\u{1B}") })
  }

  @Test("Without a terminal a sentence says what to do, and nothing else is printed")
  func noTerminal() throws {
    let outcome = try account.run("demo")
    #expect(outcome.status == 69)
    #expect(outcome.output.contains("use --plain") && !outcome.output.contains("\u{1B}"))
  }

  @Test("Names keep their letters where the locale is C", arguments: ["LC_ALL=C", "LC_ALL=no_SUCH.UTF-8"])
  func locale(variable: String) throws {
    let session = try account.start("demo", adding: [variable])
    try session.waitForList()
    try session.wait(forText: "Lucía Quiñones")
  }
}
