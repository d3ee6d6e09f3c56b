import Glibc
import TestSupport
import Testing

@Suite("Leaving a terminal", .serialized) @TerminalActor
struct TerminalEndTests {
  /// Checks that the shell has its terminal back as it was before.
  private func expectRestored(_ probe: Probe, status: Int) throws {
    let session = probe.session
    try session.wait(forText: "status \(status)")
    #expect(try session.fact("alternate_on") == "0")
    #expect(try session.fact("cursor_flag") == "1")
    #expect(try session.fact("mouse_any_flag") == "0")
    #expect(try session.fact("keypad_cursor_flag") == "0")
    #expect(try !session.fact("pane_title").contains("probe"))
    try session.type("stty -a | cksum\n")
    let sums = try session.wait("a second sum") { rows in
      rows.filter { Self.isSum($0) }.count == 2
    }.filter { Self.isSum($0) }
    #expect(sums[0] == sums[1])
    // A shell asks for marks around a paste itself; the program that it runs does not.
    try session.type("cat\n")
    try session.wait(for: "the program") { try session.fact("pane_current_command") == "cat" ? true : nil }
    try session.paste("no marks\n")
    let rows = try session.wait("an echo") { rows in rows.filter { $0.contains("no marks") }.count == 2 }
    #expect(!rows.contains { $0.contains("200~") })
  }

  private static func isSum(_ row: String) -> Bool {
    let words = row.split(separator: " ")
    return words.count == 2 && words.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  @Test("Leaving gives the terminal back, and closing twice is harmless")
  func leaving() throws {
    let probe = try Probe(inShell: ())
    try probe.session.send(keys: "C-q")
    try probe.session.wait(forText: "left")
    try expectRestored(probe, status: 0)
  }

  @Test("A request to end arrives as an event", arguments: [SIGTERM, SIGHUP, SIGINT])
  func orderlyEnd(signal: Int32) throws {
    let probe = try Probe(inShell: ())
    #expect(kill(try probe.process(), signal) == 0)
    try probe.session.wait(forText: "closed")
    try expectRestored(probe, status: 3)
  }

  @Test("A crash gives the terminal back", arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGQUIT])
  func crash(signal: Int32) throws {
    let probe = try Probe(inShell: ())
    #expect(kill(try probe.process(), signal) == 0)
    try expectRestored(probe, status: 128 + Int(signal))
  }

  @Test(
    "On a terminal without a second screen, nothing stays on the only one",
    arguments: ["left", "Stopped", "139"])
  func emptiedScreen(end: String) throws {
    let probe = try Probe(inShell: (), terminal: "vt220")
    switch end {
    case "left": try probe.session.send(keys: "C-q")
    case "Stopped": try probe.session.send(keys: "C-z")
    default: #expect(kill(try probe.process(), SIGSEGV) == 0)
    }
    let rows = try probe.session.wait(forText: end)
    #expect(!rows.contains { $0.contains("size 80x24") || $0.contains("green") })
  }

  @Test("A mistake in Swift gives the terminal back")
  func trap() throws {
    let probe = try Probe(inShell: ())
    try probe.session.send(keys: "C-t")
    try expectRestored(probe, status: 128 + Int(SIGILL))
  }

  @Test("Who answers nothing any more ends when asked twice")
  func hangingProgram() throws {
    let probe = try Probe(inShell: ())
    let process = try probe.process()
    try probe.session.send(keys: "C-b")
    try probe.session.wait("an empty screen") { $0.allSatisfy(\.isEmpty) }
    #expect(kill(process, SIGTERM) == 0)
    try probe.session.wait(for: "the first request to be noticed") {
      try Self.status(of: process, "ShdPnd").allSatisfy { $0 == "0" } ? true : nil
    }
    #expect(kill(process, SIGTERM) == 0)
    try expectRestored(probe, status: 128 + Int(SIGTERM))
  }

  @Test("A terminal that goes away ends the program")
  func lostTerminal() throws {
    let probe = try Probe()
    let process = try probe.process()
    probe.session.kill()
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end, Self.isRunning(process) { poll(nil, 0, 5) }
    #expect(!Self.isRunning(process))
  }

  @Test("Ctrl-Z stops the program and frees the terminal; continued, it draws everything again")
  func suspending() throws {
    let probe = try Probe(inShell: ())
    try probe.session.send(keys: "C-z")
    try probe.session.wait(forText: "Stopped")
    #expect(try probe.session.fact("alternate_on") == "0")
    #expect(try probe.session.fact("mouse_any_flag") == "0")
    try probe.session.type("fg\n")
    try probe.wait(forReport: "resumed")
    #expect(try probe.session.fact("alternate_on") == "1")
    #expect(try probe.session.fact("mouse_any_flag") == "1")
    #expect(try probe.session.screen()[1].hasSuffix("end"))
    #expect(try probe.session.fact("pane_title").hasPrefix("probe"))
    try probe.session.send(keys: "Up")
    try probe.wait(forReport: "key Up")
  }

  @Test("Where no shell could continue it, the program is not stopped")
  func nothingToReturnTo() throws {
    let probe = try Probe()
    try probe.session.send(keys: "C-z")
    try probe.wait(forReport: "resumed")
    try probe.session.send(keys: "x")
    try probe.wait(forReport: "key x")
  }

  @Test("A stop from outside and a window that changed meanwhile are both noticed")
  func stoppedFromOutside() throws {
    let probe = try Probe(inShell: ())
    #expect(kill(try probe.process(), SIGTSTP) == 0)
    try probe.session.wait(forText: "Stopped")
    try probe.session.resize(columns: 70, rows: 20)
    try probe.session.type("fg\n")
    try probe.session.wait(forText: "size 70x20")
    try probe.session.wait(forText: "resumed")
    try probe.session.send(keys: "C-q")
    try probe.session.wait(forText: "left")
  }

  @Test("Another program can have the terminal for a while")
  func lending() throws {
    let probe = try Probe(inShell: ())
    try probe.session.send(keys: "C-o")
    try probe.session.wait(forText: "lent")
    #expect(try probe.session.fact("alternate_on") == "0")
    try probe.session.type("typed\n")
    try probe.session.wait(forText: "size 80x24")
    try probe.session.send(keys: "x")
    try probe.wait(forReport: "key x")
  }

  @Test("Where no screen can be shown, a sentence says so")
  func refusals() throws {
    let piped = try Program.run([Probe.path])
    #expect(piped.status == 2 && piped.output.contains("--plain"))
    for (terminal, word) in [
      ("dumb", "\"dumb\""), ("no-such-terminal", "\"no-such-terminal\""), ("", "not told"),
    ] {
      let session = try TerminalSession(
        command: ["sh", "-c", "TERM=\(terminal) \(Probe.path); exec cat"], columns: 200)
      let screen = try session.wait(forText: "TERM=xterm-256color")
      #expect(screen.joined(separator: " ").contains(word))
    }
  }

  private static func status(of process: Int32, _ field: String) throws -> String {
    let rows = try Program.run(["cat", "/proc/\(process)/status"]).output.split(separator: "\n")
    return rows.first { $0.hasPrefix(field) }?.split(separator: "\t").last.map(String.init) ?? ""
  }

  private static func isRunning(_ process: Int32) -> Bool {
    guard let state = try? status(of: process, "State") else { return false }
    return !state.isEmpty && !state.hasPrefix("Z")
  }
}
