import Testing

@Suite("Every command")
struct UsageTests {
  static let commands = [
    "init", "join", "apply", "endorse", "find", "ask", "check", "withdraw", "inbox", "plan", "plan show",
    "plan edit", "plan export", "help-now", "guide", "doctor", "demo", "open",
  ]

  let account: Account

  init() throws { account = try Account() }

  private func words(_ command: String) -> [String] { command.split(separator: " ").map(String.init) }

  @Test("explains itself, and takes nothing private as an argument", arguments: commands)
  func explainsItself(command: String) throws {
    let outcome = try account.beside(words(command) + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("OVERVIEW: "))
    #expect(outcome.output.contains("USAGE: beside \(command)"))
    #expect(outcome.output.contains("Example: beside \(words(command)[0])"))
    for option in ["--passphrase ", "--password", "--code", "--phone", "--note"] {
      #expect(!outcome.output.contains(option))
    }
  }

  @Test("refuses what it does not know", arguments: commands)
  func refusesTheUnknown(command: String) throws {
    let outcome = try account.beside(words(command) + ["--nonsense"])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Error: "))
  }

  @Test func anUnknownCommandIsRefused() throws {
    #expect(try account.beside("frobnicate").status == 64)
  }

  @Test(
    "that needs a program says how to come to one",
    arguments: ["find", "ask", "check", "withdraw", "endorse"])
  func withoutAProgram(command: String) throws {
    let outcome = try account.beside([command])
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("Join one with “beside join”"))
  }

  @Test(
    "says which file is damaged among its own", arguments: ["", "{", "[]", #"{"schema": 1, "entries": 5}"#])
  func damagedSettingsAreSaid(text: String) throws {
    _ = try Process.run("/bin/mkdir", ["-p", account.path(".local/share/beside")])
    try account.write(text, to: ".local/share/beside/programs.json")
    let outcome = try account.beside("find")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("programs.json"))
  }
}
