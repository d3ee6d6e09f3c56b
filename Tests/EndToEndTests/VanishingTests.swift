import TestSupport
import Testing

@Suite("A library that goes away")
struct VanishingTests {
  let account: Account

  init() throws { account = try Account() }

  @Test("It is told at once; all that was read stays; a request is kept and sent when the folder is back")
  func movedAway() throws {
    let session = try startOnLibrary()
    try session.send(keys: "a")
    try session.wait(forText: "Ask someone to get in touch")
    try session.type("555 0142")
    try session.wait(forText: "555 0142")
    try move("demo/library", to: "demo/away")
    try session.wait(forText: "What you see is what was read before.")
    try session.send(keys: "C-s")
    try session.wait("a reason") { rows in
      rows.contains { $0.contains("555 0142") } && rows.contains { $0.contains(account.path("demo/library")) }
    }
    try move("demo/away", to: "demo/library")
    try session.wait(forText: "The library is there again.")
    try session.send(keys: "C-s")
    try session.wait(forText: "Your request is on its way")
  }

  @Test("Put back as a copy, it is taken for what it is, and its changes show again")
  func putBack() throws {
    let session = try startOnLibrary()
    _ = try Program.run(["cp", "-a", account.path("demo/library"), account.path("demo/copy")])
    _ = try Program.run(["rm", "-rf", account.path("demo/library")])
    try session.wait(forText: "What you see is what was read before.")
    try move("demo/copy", to: "demo/library")
    try session.wait(forText: "The library is there again.")
    let supporters = try Program.run(["ls", account.path("demo/library/supporters")]).output.split(
      separator: "\n")
    _ = try Program.run(["rm", account.path("demo/library/supporters/\(supporters[0])")])
    try session.wait(forText: "40 people")
  }

  @Test("Another program in its place is not believed")
  func anotherInItsPlace() throws {
    let session = try startOnLibrary()
    try move("demo/library", to: "demo/away")
    try session.wait(forText: "What you see is what was read before.")
    _ = try account.run(
      "init", account.path("demo/library"), "--name", "Imposter", "--passphrase-file", "/dev/null")
    let other = try account.start("demo", "--keep", account.path("other"), "--supporters", "3")
    try other.wait(forText: "3 people")
    try other.leave()
    try move("other/library", to: "demo/library")
    try session.wait(forText: "This is not the program that you joined")
    try session.waitForList()
  }

  /// Makes a demo that stays, and opens its library as its staff would.
  private func startOnLibrary() throws -> TerminalSession {
    let demo = try account.start("demo", "--keep", account.path("demo"))
    try demo.waitForList()
    try demo.leave()
    let session = try account.start("open", "--library", account.path("demo/library"))
    try session.waitForList()
    return session
  }

  private func move(_ from: String, to: String) throws {
    #expect(try Program.run(["mv", account.path(from), account.path(to)]).status == 0)
  }
}
