import Glibc
import PeerSupport
import TestSupport
import Testing

@Suite("Being ended from outside")
struct EndingTests {
  let account: Account

  init() throws { account = try Account() }

  @Test(
    "Whatever signal ends it, the shell has its terminal back as it was",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
  func terminalRestored(signal: Int32) throws {
    let session = try account.startShell()
    try session.type("stty -a > ~/before; beside demo; echo ended\n")
    try session.waitForList()
    #expect(kill(try session.child(), signal) == 0)
    try session.wait("the shell") { $0.contains("ended") }
    #expect(try session.fact("alternate_on") == "0")
    #expect(try session.fact("cursor_flag") == "1")
    #expect(try session.fact("mouse_any_flag") == "0")
    #expect(try session.fact("keypad_cursor_flag") == "0")
    #expect(try !session.fact("pane_title").contains("Riverside"))
    try session.type("stty -a | cmp - ~/before && echo as it was; cat\n")
    try session.wait(forText: "as it was")
    // Marks around a paste would now stand on the screen.
    try session.wait(for: "cat") { try session.fact("pane_current_command") == "cat" ? true : nil }
    try session.paste("no marks\n")
    let rows = try session.wait("an echo") { rows in rows.filter { $0.contains("no marks") }.count == 2 }
    #expect(!rows.contains { $0.contains("200~") })
  }

  @Test("A signal to end saves what was just written", arguments: [SIGTERM, SIGHUP, SIGINT])
  func savedAtSignal(signal: Int32) throws {
    let session = try write("Written a moment before.")
    #expect(kill(try session.process(), signal) == 0)
    try session.waitForEnd()
    #expect(try account.stored(.well) == "Written a moment before.")
  }

  @Test("A terminal that goes away saves what was just written")
  func savedAtHangUp() throws {
    let session = try write("Written as the line broke.")
    let program = try session.process()
    session.kill()
    try account.waitForEnd(of: program)
    #expect(try account.stored(.well) == "Written as the line broke.")
  }

  @Test("Killed while someone types, at most the unsaved seconds are lost, and the locker opens")
  func killed() throws {
    for round in 1...3 {
      let session = try account.startPlan()
      try session.send(keys: "C-End", "Enter")
      try session.type("kept \(round)")
      try session.send(keys: "C-s")
      try session.waitUntilSaved()
      for _ in 0..<round { try session.type("more and ") }
      #expect(kill(try session.process(), SIGKILL) == 0)
      try session.waitForEnd()
      #expect(try account.stored(.well).contains("kept \(round)"))
    }
    let session = try account.startPlan()
    try session.wait(forText: "kept 1")
    try session.wait(forText: "kept 3")
  }

  /// Writes into the first part of a plan, and does not wait until it is saved.
  private func write(_ text: String) throws -> TerminalSession {
    let session = try account.startPlan()
    try session.type(text)
    try session.wait(forText: text)
    return session
  }
}
