import BuiltIn
import Glibc
import PeerSupport
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("Leaving") @TerminalActor
  struct LeavingTests {
    let account: Account

    init() throws { account = try Account() }

    @Test(
      "Nothing that was shown stays on the screen, above it, or in the title, and the demo's folder is gone")
    func nothingStays() throws {
      let session = try account.startShell()
      try session.type("beside demo\n")
      try session.waitForList()
      #expect(try account.names(in: "run").allSatisfy { $0.hasPrefix("beside-demo-") })
      try session.send(keys: "2")
      try session.unlock()
      try session.wait(forText: "I cook.")
      try session.send(keys: "q")
      try session.wait("the shell") { $0.last { !$0.isEmpty } == "ready" }
      try session.type("echo status $?\n")
      try session.wait("its answer") { $0.last { !$0.isEmpty } == "ready" && $0.contains("status 0") }
      let rest = try session.history().filter { !$0.isEmpty }
      #expect(rest == ["ready beside demo", "ready echo status $?", "status 0", "ready"])
      try session.expectShell()
      #expect(try !session.fact("pane_title").contains("Beside"))
      #expect(try account.names(in: "run").isEmpty)
    }

    @Test("A demo ended by a signal leaves no folder either")
    func ended() throws {
      let session = try account.start("demo")
      try session.waitForList()
      #expect(try account.names(in: "run").count == 1)
      #expect(kill(try session.process(), SIGTERM) == 0)
      try session.waitForEnd()
      #expect(try account.names(in: "run").isEmpty)
    }

    @Test("The last key saves the plan before it leaves")
    func savesFirst() throws {
      let session = try account.startPlan()
      try session.write("Written and left.")
      try session.leave()
      #expect(try account.stored(.well) == "Written and left.")
    }
  }
}
