import Glibc
import TestSupport
import Testing

@Suite("Stopping and coming back")
struct SuspendTests {
  private let account: Account
  let session: TerminalSession

  init() throws {
    account = try Account()
    session = try account.startShell()
    try session.type("beside demo\n")
    try session.waitForList()
  }

  @Test("Ctrl-Z gives the shell its terminal; fg brings back what was typed")
  func suspend() throws {
    try session.send(keys: "/")
    try session.type("Lucia")
    try session.wait(forText: "/ Lucia")
    try session.send(keys: "C-z")
    try expectShell()
    try session.resize(columns: 90, rows: 26)
    try session.type("fg\n")
    try session.wait(forText: "/ Lucia")
    try session.wait("the footer in its new place") { $0.last?.hasSuffix("F1 keys") == true }
    try session.type(" Q")
    try session.wait(forText: "/ Lucia Q")
  }

  @Test("A stop from outside does the same")
  func stop() throws {
    #expect(kill(try session.child(), SIGTSTP) == 0)
    try expectShell()
    try session.type("fg\n")
    try session.waitForList()
    try expectAnswers()
  }

  @Test("Whoever is continued behind a shell's back leaves the terminal to the shell")
  func continuedInBackground() throws {
    let program = try session.child()
    try session.send(keys: "C-z")
    try expectShell()
    #expect(kill(program, SIGCONT) == 0)
    try session.type("echo the shell still $((1 + 1))\n")
    try session.wait(forText: "the shell still 2")
    try session.type("fg\n")
    try session.waitForList()
    try expectAnswers()
  }

  @Test("Started in the background it waits there, and leaves the terminal to the shell")
  func startedInBackground() throws {
    try session.leaveToShell()
    try session.type("beside demo &\n")
    try session.type("echo the shell still $((1 + 1))\n")
    try session.wait(forText: "the shell still 2")
    try session.wait("the job to wait") { rows in
      _ = try? session.send(keys: "Enter")
      return rows.contains { $0.contains("Stopped") }
    }
    #expect(try session.fact("alternate_on") == "0")
    try session.type("fg\n")
    try session.waitForList()
    try expectAnswers()
  }

  @Test("A stop that nothing can catch ends in a whole screen too")
  func hardStop() throws {
    let program = try session.child()
    #expect(kill(program, SIGSTOP) == 0)
    try session.wait(forText: "Stopped")
    try session.type("fg\n")
    try session.wait("the whole page") { rows in
      rows.first?.hasPrefix(" Beside") == true && rows.contains { $0.contains("41 people") }
        && rows.last?.hasSuffix("? keys") == true && !rows.contains { $0.contains("Stopped") }
    }
    try expectAnswers()
  }

  private func expectShell() throws {
    try session.wait(forText: "Stopped")
    #expect(try session.fact("alternate_on") == "0")
    #expect(try session.fact("mouse_any_flag") == "0")
    #expect(try session.fact("cursor_flag") == "1")
  }

  private func expectAnswers() throws {
    #expect(try session.fact("alternate_on") == "1")
    #expect(try session.fact("mouse_any_flag") == "1")
    try session.send(keys: "?")
    try session.wait(forText: "What you can do here")
  }
}
