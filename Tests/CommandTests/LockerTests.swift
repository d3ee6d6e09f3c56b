import Glibc
import Testing

@Suite("beside locker")
struct LockerTests {
  private static let other = "wide open fields"

  private func account() throws -> Account {
    let account = try Account()
    try account.makeLocker()
    return account
  }

  private func lockerFile(_ account: Account) throws -> String {
    let folder = ".local/share/beside/lockers"
    let name = try Process.run("/bin/ls", [account.path(folder)]).lines.first ?? ""
    return folder + "/" + name
  }

  @Test("After a change only the new passphrase opens")
  func passphrase() throws {
    let account = try account()
    try account.write("\(Self.other)\n", to: "other")
    let change =
      ["locker", "passphrase"] + account.unlocked + ["--new-passphrase-file", account.path("other")]
    let outcome = try account.beside(change)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("Your passphrase is changed."))
    #expect(try account.beside(["plan", "show"] + account.unlocked).status == 77)
    #expect(try account.beside("plan", "show", "--passphrase-file", account.path("other")).status == 0)
    #expect(try account.beside(change).status == 77)
  }

  @Test("A new passphrase that is short changes nothing")
  func short() throws {
    let account = try account()
    try account.write("short\n", to: "other")
    let outcome = try account.beside(
      ["locker", "passphrase"] + account.unlocked + ["--new-passphrase-file", account.path("other")])
    #expect(outcome.status == 65)
    #expect(try account.beside(["plan", "show"] + account.unlocked).status == 0)
  }

  @Test("At a terminal the old one is asked first, then the new one twice")
  func asked() throws {
    let account = try account()
    let session = try PromptedCommand(["locker", "passphrase"], in: account)
    try session.answer("Passphrase that you use now:", Account.passphrase)
    try session.answer("Choose a passphrase for your locker.", Self.other)
    try session.answer("Once more, please:", Self.other)
    let (shown, status) = try session.end()
    #expect(status == 0, "\(shown)")
    #expect(try account.beside(["plan", "show"] + account.unlocked).status == 77)
  }

  @Test("A locker travels sealed to another account, and opens there with the same passphrase")
  func travels() throws {
    let (here, there) = (try account(), try Account())
    let file = here.path("my.locker")
    let exported = try here.beside("locker", "export", file)
    #expect(exported.status == 0, "\(exported.errors)")
    #expect(exported.output.contains("beside locker import \(file)"))
    #expect(here.mode(of: "my.locker") == 0o600)
    #expect(try there.beside("locker", "import", file).status == 0)
    #expect(try there.beside(["plan", "show"] + there.unlocked).status == 0)
  }

  @Test("Neither a file nor a locker is ever written over")
  func nothingIsOverwritten() throws {
    let (here, there) = (try account(), try account())
    try here.write("mine", to: "taken")
    let outcome = try here.beside("locker", "export", here.path("taken"))
    #expect(outcome.status == 73)
    #expect(try here.read("taken") == Array("mine".utf8))
    #expect(try here.beside("locker", "export", here.path("my.locker")).status == 0)
    let before = try there.read(lockerFile(there))
    let refused = try there.beside("locker", "import", here.path("my.locker"))
    #expect(refused.status == 73)
    #expect(refused.errors.contains(".local/share/beside/lockers"))
    #expect(try there.read(lockerFile(there)) == before)
  }

  @Test("A wrong passphrase, a damaged file, a newer one and one that others can read are told apart")
  func toldApart() throws {
    let account = try account()
    let file = try lockerFile(account)
    let whole = try account.read(file)
    let show = ["plan", "show"] + account.unlocked
    try account.write("another passphrase\n", to: "passphrase")
    var told = [try account.beside(show)]
    try account.write("\(Account.passphrase)\n", to: "passphrase")
    try account.write(Array(whole[..<(whole.count - 9)]), to: file)
    told.append(try account.beside(show))
    let newer = String(decoding: whole, as: UTF8.self).replacing(#""schema" : 1"#, with: #""schema" : 2"#)
    try account.write(newer, to: file)
    told.append(try account.beside(show))
    try account.write(whole, to: file)
    chmod(account.path(file), 0o644)
    told.append(try account.beside(show))
    chmod(account.path(file), 0o600)
    chmod(account.path(".local/share/beside/lockers"), 0o755)
    told.append(try account.beside(show))
    #expect(told.map(\.status) == [77, 65, 65, 77, 77])
    let words = ["not the passphrase", "damaged", "newer Beside", "chmod go= ", "chmod go= "]
    for (outcome, words) in zip(told, words) { #expect(outcome.errors.contains(words), "\(outcome.errors)") }
  }

  @Test("On a shared login everyone has a locker of their own, by a name of their choice")
  func named() throws {
    let account = try Account()
    for name in ["amara", "ben"] {
      try account.write("\(name) likes rivers\n\(name)\n", to: name)
      let outcome = try account.beside(
        "init", account.path("library-\(name)"), "--name", "Riverside", "--shared-account",
        "--passphrase-file",
        account.path(name))
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    try account.write("ben likes rivers\namara\n", to: "wrong")
    try account.write("ben likes rivers\nnobody\n", to: "nobody")
    func show(_ file: String) throws -> Outcome {
      try account.beside("plan", "show", "--shared-account", "--passphrase-file", account.path(file))
    }
    #expect(try show("amara").status == 0)
    #expect(try show("ben").status == 0)
    let (wrong, nobody) = (try show("wrong"), try show("nobody"))
    #expect(wrong.status == 77)
    #expect(wrong.errors == nobody.errors && wrong.status == nobody.status)
    try account.write("ben likes rivers\n", to: "nameless")
    #expect(try show("nameless").errors.contains("second line"))
  }

  @Test("Files that others could have changed are not relied on", arguments: ["config", "programs"])
  func changeableFiles(_ which: String) throws {
    let account = try Account()
    let file = which == "config" ? ".config/beside/config.json" : ".local/share/beside/programs.json"
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    _ = try Process.run("/bin/mkdir", ["-p", account.path(folder)])
    try account.write(which == "config" ? "{}" : #"{"schema": 1, "entries": []}"#, to: file)
    chmod(account.path(file), 0o666)
    let outcome = try account.beside("find")
    #expect(outcome.status == 77)
    #expect(outcome.errors.contains("chmod go-w \(account.path(file))"))
  }
}
