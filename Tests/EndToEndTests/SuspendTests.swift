import BuiltIn
import Glibc
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Stopping and coming back") @TerminalActor
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
      try session.wait(forText: "Stopped")
      try session.expectShell()
      try session.resize(columns: 90, rows: 26)
      try session.type("fg\n")
      try session.wait(forText: "/ Lucia")
      try session.wait("the footer in its new place") {
        $0.count == 26 && $0.last?.hasSuffix("F1 keys") == true
      }
      try session.type(" Q")
      try session.wait(forText: "/ Lucia Q")
    }

    @Test("Whoever is continued behind a shell's back leaves the terminal to the shell")
    func continuedInBackground() throws {
      let program = try session.child()
      try session.send(keys: "C-z")
      try session.wait(forText: "Stopped")
      #expect(kill(program, SIGCONT) == 0)
      try session.type("echo the shell still $((1 + 1))\n")
      try session.wait(forText: "the shell still 2")
      try session.type("fg\n")
      try session.waitForList()
      try expectAnswers()
    }

    @Test("Started in the background it waits there, and leaves the terminal to the shell")
    func startedInBackground() throws {
      try session.send(keys: "C-q")
      try session.wait(for: "the shell") { try session.fact("alternate_on") == "0" ? true : nil }
      try session.type("beside demo &\n")
      try session.type("echo the shell still $((1 + 1))\n")
      try session.wait(forText: "the shell still 2")
      try session.wait("the job to wait") { rows in
        // A shell tells of its jobs when it asks for the next command.
        _ = try? session.send(keys: "Enter")
        return rows.contains { $0.contains("Stopped") }
      }
      try session.expectShell()
      try session.type("fg\n")
      try session.waitForList()
      try expectAnswers()
    }

    @Test("A stop that nothing can catch ends in a whole screen too")
    func hardStop() throws {
      #expect(kill(try session.child(), SIGSTOP) == 0)
      try session.wait(forText: "Stopped")
      try session.type("fg\n")
      try session.wait("the whole page") { rows in
        rows.first?.hasPrefix(" Beside") == true && rows.say(.directoryTotal, ["count": 41])
          && rows.last?.hasSuffix("? keys") == true && !rows.contains { $0.contains("Stopped") }
      }
      try expectAnswers()
    }

    private func expectAnswers() throws {
      #expect(try session.fact("alternate_on") == "1")
      #expect(try session.fact("mouse_any_flag") == "1")
      try session.send(keys: "?")
      try session.wait(forWords: .titleKeys)
    }
  }
}
