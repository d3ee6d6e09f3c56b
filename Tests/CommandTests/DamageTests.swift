import Testing

@Suite("Opening the screens over damage")
struct DamageTests {
  let team: Team

  init() throws {
    team = try Team()
    try team.coordinator.write("# Nothing is pressed.\n", to: "script")
  }

  /// What the screens show first.
  private func opened(_ arguments: String...) throws -> Outcome {
    let account = team.coordinator
    return try account.beside(
      arguments + ["open", "--script", account.path("script"), "--dump", "--size", "100x30"])
  }

  @Test(
    "A damaged file never stands between someone and help now, the plan or the guides (G7, G10)",
    arguments: ["library/program.json", ".config/beside/config.json", ".local/share/beside/programs.json"])
  func damaged(file: String) throws {
    let folder = team.coordinator.path(".config/beside")
    _ = try Process.run("/bin/mkdir", ["-p", folder])
    #expect(try team.coordinator.beside("join", team.library).status == 0)
    try team.coordinator.write("{", to: file)
    let outcome = try opened()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("! Help now"))
    #expect(outcome.output.contains(String(file.split(separator: "/").last ?? "")))
    try team.coordinator.write("press !\n", to: "script")
    #expect(try opened().output.contains("988"))
    try team.coordinator.write("press 1\n", to: "script")
    #expect(try opened().status == 0)
  }

  @Test("A library that is gone is told on the welcome, which has the plan and the guides")
  func gone() throws {
    _ = try Process.run("/bin/rm", ["-rf", team.library])
    let outcome = try opened()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("There is no program in"))
    #expect(outcome.output.contains("Write my own plan"))
  }

  @Test("A command for another library leaves the one that opens next as it is")
  func defaultStays() throws {
    let other = try Account()
    try other.makeLocker()
    let made = try other.beside(
      ["init", other.path("library"), "--name", "Hillside", "--country", "NZ"] + other.unlocked)
    #expect(made.status == 0)
    let member = try team.join()
    #expect(try member.beside("find", "--library", other.path("library")).status == 0)
    #expect(try member.beside("help-now").lines.first == "United States")
  }

  @Test("A folder that is no library is told in one line")
  func noLibrary() throws {
    let account = team.coordinator
    _ = try Process.run("/bin/mkdir", ["-p", account.path("other/team")])
    for number in 0..<20 { try account.write("x", to: "other/team/\(number).txt") }
    let outcome = try account.beside("doctor", account.path("other"))
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 2, "\(outcome.output)")
  }

  @Test("Asking for a plan that is not there makes no folder")
  func lookingMakesNothing() throws {
    let account = try Account()
    #expect(try account.beside(["plan", "show"] + account.unlocked).status == 66)
    #expect(account.mode(of: ".local") == nil)
  }

  @Test("A kept demo stays marked as one, and the people on call in it as made up")
  func demoPeople() throws {
    let account = team.coordinator
    let demo = account.path("demo")
    let made = try account.beside(
      "demo", "--keep", demo, "--supporters", "2", "--requests", "0", "--script", account.path("script"))
    #expect(made.status == 0, "\(made.errors)")
    _ = try Process.run("/bin/mkdir", ["-p", account.path(".config/beside")])
    try account.write(#"{"library": "\#(demo)/library"}"#, to: ".config/beside/config.json")
    #expect(try account.beside("help-now").output.contains("demo"))
    let opened = try account.beside(
      "open", "--library", demo + "/library", "--script", account.path("script"), "--size", "80x24", "--dump")
    #expect(opened.output.contains("Demo. Nothing in here is private."), "\(opened.output)\(opened.errors)")
  }
}
