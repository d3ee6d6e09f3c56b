import Testing

@Suite("beside init and beside join")
struct FoundingTests {
  let account: Account

  init() throws {
    account = try Account()
    try account.makeLocker()
  }

  @Test func aProgramIsFoundedAndItsWordsAreShown() throws {
    let outcome = try account.beside(
      ["init", account.path("library"), "--name", "Riverside", "--country", "ie"] + account.unlocked)
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "The program “Riverside” is ready in \(account.path("library")).")
    #expect(outcome.output.contains("  beside join \(account.path("library"))\n"))
    #expect(outcome.output.contains("Help now begins with this country: Ireland."))
    let program = String(decoding: try account.read("library/program.json"), as: UTF8.self)
    #expect(program.contains(#""country" : "IE""#))
    #expect(account.mode(of: "library/program.json") == 0o600)
  }

  @Test func whoJoinsSeesTheSameWords() throws {
    let founded = try account.beside(
      ["init", account.path("library"), "--name", "Riverside"] + account.unlocked)
    let other = try Account()
    let joined = try other.beside("join", account.path("library"))
    #expect(joined.status == 0)
    #expect(joined.lines.first == "This is the program “Riverside”.")
    let words = try #require(joined.lines.first { $0.split(separator: " ").count == 8 && $0.hasPrefix("  ") })
    #expect(founded.lines.contains(words))
  }

  @Test("A program whose key has changed is not opened again")
  func anotherProgramInItsPlaceIsRefused() throws {
    let other = try Account()
    for name in ["library", "imposter"] {
      let founder = try Account()
      try founder.makeLocker()
      _ = try founder.beside(["init", account.path(name), "--name", "Riverside"] + founder.unlocked)
    }
    #expect(try other.beside("join", account.path("library")).status == 0)
    try account.write(try account.read("imposter/program.json"), to: "library/program.json")
    let outcome = try other.beside("join", account.path("library"))
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("This is not the program that you joined"))
    #expect(outcome.output.isEmpty)
  }

  @Test func aLockerKeepsTheKeyOfOneProgram() throws {
    _ = try account.beside(["init", account.path("one"), "--name", "One"] + account.unlocked)
    let second = try account.beside(["init", account.path("two"), "--name", "Two"] + account.unlocked)
    #expect(second.status == 73)
    #expect(
      second.errors
        == "Your locker holds the key of another program already. Start this one from another account.\n")
    #expect(account.mode(of: "two") == nil)
  }

  @Test func aFolderWithOtherFilesIsLeftAlone() throws {
    let outcome = try account.beside(["init", account.home, "--name", "Here"] + account.unlocked)
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("holds other files"))
    #expect(account.mode(of: "program.json") == nil)
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() throws {
    let outcome = try account.beside(["init", "/proc/library", "--name", "Here"] + account.unlocked)
    #expect([66, 73, 74, 77].contains(outcome.status))
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: [
    [String](), ["--name", ""], ["--name", "   "], ["--name", "A", "--country", "Ireland"],
  ])
  func whatMustBeSaidIsAskedFor(arguments: [String]) throws {
    let outcome = try account.beside(["init", account.path("library")] + arguments + account.unlocked)
    #expect(outcome.status == 64)
    #expect(account.mode(of: "library") == nil)
  }

  @Test func withoutATerminalAPassphraseCannotBeAsked() throws {
    let outcome = try account.beside("init", account.path("library"), "--name", "Riverside")
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("--passphrase-file"))
    #expect(account.mode(of: "library") == nil)
  }

  @Test func anotherPassphraseDoesNotOpenTheLocker() throws {
    _ = try account.beside(["init", account.path("one"), "--name", "One"] + account.unlocked)
    try account.write("another passphrase\n", to: "passphrase")
    let outcome = try account.beside(["init", account.path("two"), "--name", "Two"] + account.unlocked)
    #expect(outcome.status == 77)
    #expect(outcome.errors == "That is not the passphrase of this locker. Please try again.\n")
  }

  @Test(arguments: ["nothing", "empty"])
  func aFolderWithoutAProgramCannotBeJoined(folder: String) throws {
    if folder == "empty" { _ = try Process.run("/bin/mkdir", [account.path(folder)]) }
    let outcome = try account.beside("join", account.path(folder))
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("There is no program in “\(account.path(folder))”"))
  }

  @Test("A program's name reaches the terminal without its control characters")
  func hostileNamesAreHarmless() throws {
    let outcome = try account.beside(
      ["init", account.path("library"), "--name", "A\u{1B}]0;x\u{7}\u{9B}2J\u{202E}B"] + account.unlocked)
    #expect(outcome.status == 0)
    let joined = try account.beside("join", account.path("library"))
    for text in [outcome.output, joined.output] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!text.contains("\u{202E}"))
    }
  }
}
