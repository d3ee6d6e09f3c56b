import Glibc
import Testing

@Suite("beside inbox --watch")
struct InboxWatchTests {
  private let team: Team
  private let kim: Account

  init() throws {
    team = try Team()
    kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    kim.runtimeFolder = kim.path("run")
    mkdir(kim.path("run"), 0o700)
  }

  private func ask() throws {
    #expect(try team.join().beside("ask", input: Team.plainAnswers).status == 0)
  }

  /// The number, once it is that one; what a watch takes in takes a moment.
  private func waits(for number: String) throws -> Bool {
    for _ in 0..<400 {
      if try kim.beside("inbox", "--count").output == number + "\n" { return true }
      sched_yield()
    }
    return false
  }

  @Test("Asked once, it tells the number to whoever asks from this account, and follows what comes")
  func tellsTheNumber() throws {
    #expect(try kim.beside("inbox", "--count").status == 75)
    try ask()
    let session = try PromptedCommand(["inbox", "--watch"], in: kim)
    try session.answer("Passphrase:", Account.passphrase)
    try session.wait(for: "Watching your inbox.")
    let count = try kim.beside("inbox", "--count")
    #expect(count.output == "1\n" && count.errors == "" && count.status == 0)
    #expect(kim.mode(of: "run/beside") == 0o700)
    let sockets = try Process.run("/bin/ls", [kim.path("run/beside")]).lines.filter { !$0.hasSuffix(".lock") }
    #expect(sockets.count == 1)
    #expect(kim.mode(of: "run/beside/" + sockets[0]) == 0o600)
    try ask()
    #expect(try waits(for: "2"))

    let second = try kim.beside(["inbox", "--watch"] + kim.unlocked)
    #expect(second.status == 75)
    #expect(second.errors.contains("Another “beside inbox --watch”"))
    try session.send(SIGTERM, at: "")
    #expect(try session.end().status == 0)
    #expect(try Process.run("/bin/ls", [kim.path("run/beside")]).lines == [])
    #expect(try kim.beside("inbox", "--count").status == 75)
  }

  @Test("A socket that a killed watch left is cleared away")
  func staleSocket() throws {
    let killed = try PromptedCommand(["inbox", "--watch"], in: kim)
    try killed.answer("Passphrase:", Account.passphrase)
    try killed.wait(for: "Watching your inbox.")
    try killed.send(SIGKILL, at: "")
    _ = try killed.end()
    #expect(try kim.beside("inbox", "--count").status == 75)
    let next = try PromptedCommand(["inbox", "--watch"], in: kim)
    try next.answer("Passphrase:", Account.passphrase)
    try next.wait(for: "Watching your inbox.")
    #expect(try kim.beside("inbox", "--count").output == "0\n")
    try next.send(SIGHUP, at: "")
    #expect(try next.end().status == 0)
  }

  @Test("A passphrase that is changed elsewhere ends it, and it says so")
  func passphraseChanged() throws {
    let session = try PromptedCommand(["inbox", "--watch"], in: kim)
    try session.answer("Passphrase:", Account.passphrase)
    try session.wait(for: "Watching your inbox.")
    try kim.write("wide open fields\n", to: "other")
    let change = ["locker", "passphrase"] + kim.unlocked + ["--new-passphrase-file", kim.path("other")]
    #expect(try kim.beside(change).status == 0)
    let (shown, status) = try session.end()
    #expect(status == 77)
    #expect(shown.contains("another passphrase in another window"))
  }

  @Test("It needs a folder of the login that nobody else can enter, and an account of one's own")
  func refused() throws {
    let watch = ["inbox", "--watch"] + kim.unlocked
    chmod(kim.path("run"), 0o755)
    #expect(try kim.beside(watch).errors.contains("chmod 700"))
    kim.runtimeFolder = nil
    #expect(try kim.beside(watch).errors.contains("XDG_RUNTIME_DIR"))
    #expect(try kim.beside("inbox", "--count").status == 75)
    #expect(try kim.beside(watch + ["--shared-account"]).status == 77)
  }
}
