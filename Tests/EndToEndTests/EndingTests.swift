import BuiltIn
import Glibc
import PeerSupport
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Being ended from outside") @TerminalActor
  struct EndingTests {
    let account: Account

    init() throws { account = try Account() }

    @Test(
      "Whether it is asked to end or crashes, the shell has its terminal back as it was",
      arguments: [SIGTERM, SIGSEGV])
    func terminalRestored(signal: Int32) throws {
      let session = try account.startShell()
      try session.type("stty -a > ~/before; beside demo; echo ended\n")
      try session.waitForList()
      #expect(kill(try session.child(), signal) == 0)
      try session.wait("the shell") { $0.contains("ended") }
      try session.expectShell()
      #expect(try !session.fact("pane_title").contains("Beside"))
      try session.type("stty -a | cmp - ~/before && echo as it was\n")
      try session.wait("the same modes") { $0.contains("as it was") }
    }

    @Test("A request to end saves what was just written", arguments: [SIGTERM, SIGHUP])
    func savedAtSignal(signal: Int32) throws {
      let session = try account.startPlan()
      try session.write("Written a moment before.")
      #expect(kill(try session.process(), signal) == 0)
      try session.waitForEnd()
      #expect(try account.stored(.well) == "Written a moment before.")
    }

    @Test("A terminal that goes away saves what was just written")
    func savedAtHangUp() throws {
      let session = try account.startPlan()
      try session.write("Written as the line broke.")
      let program = try session.process()
      session.kill()
      try account.waitForEnd(of: program)
      #expect(try account.stored(.well) == "Written as the line broke.")
    }

    @Test(
      "Killed while someone asks, what they wrote is there at the next start, and stands nowhere in clear")
    func killedWhileAsking() throws {
      let demo = try account.start("demo", "--keep", account.path("demo"))
      try demo.waitForList()
      try demo.leave()
      func open() throws -> TerminalSession {
        let session = try account.start("open", "--library", account.path("demo/library"))
        try session.waitForList()
        return session
      }
      var session = try open()
      for round in 1...3 {
        try session.send(keys: round == 1 ? "w" : "d")
        try session.wait(forWords: .titleAsk)
        try session.write(round == 1 ? "5557314229" : "\(round)")
        #expect(kill(try session.process(), SIGKILL) == 0)
        try session.waitForEnd()
        let kept = try account.names(in: "run/beside").filter { $0.hasPrefix("draft-") }
        #expect(kept.count == 2)
        for name in kept {
          let bytes = try Program.run(["cat", account.path("run/beside/" + name)]).output
          #expect(!bytes.contains("5557314229"))
        }
        session = try open()
        try session.wait(forWords: .commandDraftBack)
      }
      try session.send(keys: "d")
      try session.wait(forText: "555731422923")
      try session.send(keys: "C-s")
      try session.wait(forWords: .sentCode)
      #expect(try account.names(in: "run/beside").filter { $0.hasPrefix("draft-") } == [])
    }

    @Test("Killed while someone writes, what was saved is there when the plan is opened again")
    func killed() throws {
      for round in 1...2 {
        let session = try account.startPlan()
        try session.send(keys: "C-End", "Enter")
        try session.write("kept \(round)")
        try session.send(keys: "C-s")
        try session.waitUntilSaved()
        try session.type("more and more and ")
        #expect(kill(try session.process(), SIGKILL) == 0)
        try session.waitForEnd()
        #expect(try account.stored(.well).contains("kept \(round)"))
      }
      let session = try account.startPlan()
      try session.wait(forText: "kept 1")
      try session.wait(forText: "kept 2")
    }
  }
}
