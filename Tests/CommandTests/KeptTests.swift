import FoundationEssentials
import Testing

@Suite("beside kept")
struct KeptTests {
  private struct Report: Decodable {
    struct Thing: Decodable {
      let kind: String
      let path: String
      let count: Int
      let openedBy: String
      let until: String
      let fieldsSealed: [String]
    }

    let kept: [Thing]
    let locker: [String: Int]?
    let notKept: [String]
  }

  private func report(_ account: Account, _ arguments: [String] = []) throws -> Report {
    let outcome = try account.beside(["kept", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test("E1: requests are counted, with who opens them, until when, and where")
  func requestsAreCounted() throws {
    let team = try Team()
    try team.addSupporter("kim", #"{"name": "Kim"}"#)
    let account = try team.join()
    #expect(try account.beside("ask", input: Team.plainAnswers).status == 0)
    let kept = try report(account).kept
    let requests = try #require(kept.first { $0.kind == "requests" })
    #expect(requests.count == 1)
    #expect(requests.path == team.library + "/requests")
    #expect(
      requests.openedBy == "The supporters whom the sender allows, and the sender with the return code.")
    #expect(requests.until.contains("14 days"))
    #expect(requests.fieldsSealed.contains("letter.note"))
    #expect(kept.first { $0.kind == "supporters" }?.count == 1)
    #expect(kept.first { $0.kind == "lockers" }?.count == 0)
    #expect(
      kept.first { $0.kind == "known programs" }?.path == account.path(".local/share/beside/programs.json"))
  }

  @Test("What is in a locker is told to whoever opens it, and to nobody else")
  func theLockerIsCountedWhenOpened() throws {
    let team = try Team()
    #expect(try report(team.coordinator).locker == nil)
    let parts = try #require(try report(team.coordinator, team.coordinator.unlocked).locker)
    #expect(parts["rootSeed"] == 1)
    #expect(parts["signingSeed"] == 0)
  }

  @Test("Every file of a library, and of the account, is one of those that it counts")
  func everyFileIsCounted() throws {
    let team = try Team()
    try team.addSupporter("kim", #"{"name": "Kim"}"#)
    _ = try team.apply(#"{"name": "Sam"}"#, as: "sam")
    let account = try team.join()
    try account.makeLocker()
    #expect(try account.beside("ask", input: Team.plainAnswers).status == 0)
    let kept = try report(account).kept
    let inLibrary = try Process.run("/usr/bin/find", [team.library, "-type", "f"]).lines
    let onAccount = try Process.run(
      "/usr/bin/find",
      [account.path(".local"), account.path(".config"), "-type", "f", "-not", "-name", ".lock"])
    #expect(kept.reduce(0) { $0 + $1.count } == inLibrary.count + onAccount.lines.count)
  }

  @Test("As a page it says what is not kept, and works before any program is known")
  func thePageSaysWhatIsNotKept() throws {
    let outcome = try Account().beside("kept")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("What is not kept"))
    #expect(outcome.output.contains("There is no place to write them."))
    #expect(!outcome.output.contains("In the library"))
  }
}
