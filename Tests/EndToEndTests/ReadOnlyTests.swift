import BuiltIn
import TestSupport
import Testing

extension EndToEndTests {
  @Suite("A library that cannot be written") @TerminalActor
  struct ReadOnlyTests {
    /// Whether this machine lets a process mount a folder anew that only it sees.
    nonisolated static let canMount: Bool = {
      let attempt = try? Program.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"])
      return attempt?.status == 0
    }()

    @Test(
      "It opens, and a request that cannot be sent says so and stays until one leaves it on purpose",
      .enabled(if: canMount, "needs a mount of its own"))
    func readOnly() throws {
      let account = try Account()
      let demo = try account.start("demo", "--keep", account.path("demo"))
      try demo.waitForList()
      try demo.leave()
      let library = account.path("demo/library")
      let script = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\" && exec \"$@\""
      let session = try TerminalSession(
        command: ["unshare", "-rm", "sh", "-c", script, library]
          + account.command(["open", "--library", library]),
        columns: 100, rows: 30)
      try session.waitForList()
      try session.askForCall(whoeverCan: true)
      let screen = try session.wait(forSentence: "was not saved, because this library can only be read")
      #expect(screen.say(.titleAsk) && screen.contains { $0.contains("555 0142") })
      try session.send(keys: "C-q")
      try session.wait(forWords: .titleConfirmation)
      try session.send(keys: "C-y")
      try session.waitForEnd()
    }
  }
}
