import TestSupport
import Testing

@Suite("A library that cannot be written")
struct ReadOnlyTests {
  /// Whether this machine lets a process mount a folder anew that only it sees.
  static let canMount: Bool = {
    let attempt = try? Program.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"])
    return attempt?.status == 0
  }()

  @Test(
    "It opens, and a request that cannot be sent says so and stays",
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
    try session.send(keys: "a")
    try session.wait(forText: "Ask someone to get in touch")
    try session.type("555 0142")
    try session.wait(forText: "555 0142")
    try session.send(keys: "C-s")
    let screen = try session.wait(forText: "was not saved, because this library can only be")
    #expect(screen.contains { $0.contains("Ask the person who looks after it.") })
    #expect(screen.contains { $0.contains("555 0142") })
    try session.leave()
  }
}
