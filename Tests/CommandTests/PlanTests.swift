import Glibc
import Testing

@Suite("beside plan")
struct PlanTests {
  let account: Account

  init() throws {
    account = try Account()
    try account.makeLocker()
  }

  /// Writes a line into the first part, as keys of the plan's own screen.
  private func write(_ line: String) throws -> Outcome {
    try account.write(
      "type \(Account.passphrase)\npress Enter\npress Enter\ntype \(line)\npress Escape\n", to: "keys")
    return try account.beside("plan", "edit", "--script", account.path("keys"), "--dump")
  }

  private func plan(_ arguments: String...) throws -> Outcome {
    try account.beside(["plan"] + arguments + account.unlocked)
  }

  @Test("Without any program, what is written is shown again (F1)")
  func whatIsWrittenIsShown() throws {
    let edited = try write("I sing in the car.")
    #expect(edited.status == 0, "\(edited.errors)")
    #expect(edited.output.contains("I sing in the car."))
    let shown = try plan("show")
    #expect(shown.lines == ["My plan", "Me when I am well", "I sing in the car."])
  }

  @Test("An empty plan is as good as any")
  func anEmptyPlanIsShown() throws {
    #expect(try plan("show").lines == ["My plan", "Nothing here yet. It can stay that way."])
  }

  @Test func aPlanIsExportedInThreeWays() throws {
    _ = try write("I sing in the car.")
    #expect(try plan("export").output == "# My plan\n\n## Me when I am well\n\nI sing in the car.\n")
    #expect(
      try plan("export", "--format", "text").output == "My plan\n\nMe when I am well\n\nI sing in the car.\n")
    #expect(try plan("export", "--format", "json").output.contains(#""well" : "I sing in the car.""#))
    #expect(try plan("export", "--format", "picture").status == 64)
  }

  @Test("F2, F3: a plan goes to another machine and comes in there, whole or part by part")
  func aPlanMovesToAnotherMachine() throws {
    try account.write(
      #"""
      {"changed": "2026-03-03T08:00:00Z", "parts": {"food": "soup", "humour": "radio"}, "schema": 1,
       "people": [{"name": "Ruth", "phone": "555 0133", "qualities": ["trusted"]}]}
      """#, to: "plan.json")
    #expect(try plan("import", account.path("plan.json"), "--part", "food").status == 0)
    #expect(try plan("show").lines == ["My plan", "Food that does me good", "soup"])
    #expect(try plan("import", account.path("plan.json")).status == 0)
    #expect(try plan("show").output.contains("Ruth ☎ 555 0133"))
    #expect(Array(try plan("hard").lines.prefix(2)) == ["Call someone", "Ruth ☎ 555 0133"])
    #expect(try plan("export", "--format", "contacts").output.contains("TEL:555 0133"))
    #expect(try plan("export", "--format", "html").output.contains("<h2>Food that does me good</h2>"))
    #expect(try plan("import", account.path("plan.json")).status == 0)
    #expect(try plan("show").lines.filter { $0 == "soup" }.count == 1)
    try account.write("{", to: "plan.json")
    #expect(try plan("import", account.path("plan.json")).status == 65)
  }

  @Test("A destroyed plan is gone from the disk with its locker, once someone has said yes")
  func aPlanIsDestroyed() throws {
    _ = try write("I sing in the car.")
    let folder = account.path(".local/share/beside/lockers")
    let kept = try account.beside(["plan", "destroy"] + account.unlocked, input: Array("no\n".utf8))
    #expect(kept.status == 1)
    #expect(try plan("show").output.contains("I sing"))
    let gone = try account.beside(["plan", "destroy"] + account.unlocked, input: Array("yes\n".utf8))
    #expect(gone.status == 0)
    #expect(try Process.run("/bin/ls", [folder]).lines == [])
  }

  @Test("An exported file is for its owner alone, and nothing that is there is touched")
  func exportedFilesArePrivate() throws {
    let outcome = try plan("export", "--output", account.path("plan.md"))
    #expect(outcome.status == 0)
    #expect(account.mode(of: "plan.md") == 0o600)
    try account.write("mine", to: "plan.md")
    let again = try plan("export", "--output", account.path("plan.md"))
    #expect(again.status == 73)
    #expect(again.errors == "There is a file at \(account.path("plan.md")) already. Choose another name.\n")
    #expect(String(decoding: try account.read("plan.md"), as: UTF8.self) == "mine")
    symlink(account.path("elsewhere"), account.path("link.md"))
    #expect(try plan("export", "--output", account.path("link.md")).status == 73)
    #expect(account.mode(of: "elsewhere") == nil)
    #expect(try plan("export", "--output", "/proc/plan.md").status == 73)
  }

  @Test(
    "A locker that is damaged, opened up or gone is told, and nothing is lost", arguments: ["show", "export"])
  func lockersAreLookedAt(command: String) throws {
    let folder = ".local/share/beside/lockers"
    let name = try #require(Process.run("/bin/ls", [account.path(folder)]).lines.first)
    let locker = try account.read("\(folder)/\(name)")
    try account.write(Array(locker.dropLast(40)), to: "\(folder)/\(name)")
    let truncated = try plan(command)
    #expect(truncated.status == 65)
    #expect(truncated.errors.contains("is damaged and cannot be opened"))
    try account.write(locker, to: "\(folder)/\(name)")
    chmod(account.path("\(folder)/\(name)"), 0o644)
    #expect(try plan(command).status == 77)
    chmod(account.path("\(folder)/\(name)"), 0o600)
    #expect(try plan(command).status == 0)
    _ = try Process.run("/bin/rm", [account.path("\(folder)/\(name)")])
    #expect(try plan(command).status == 66)
  }

  @Test func onlyTheRightPassphraseOpensIt() throws {
    try account.write("another passphrase\n", to: "passphrase")
    #expect(try plan("show").status == 77)
    #expect(try plan("export").status == 77)
  }

  @Test func withoutATerminalTheScreenIsNotShown() throws {
    let outcome = try account.beside("plan", "edit")
    #expect(outcome.status == 69)
    #expect(!outcome.errors.isEmpty)
  }
}
