import Testing

@Suite("beside apply --replace-keys")
struct KeyReplacementTests {
  let team: Team

  init() throws { team = try Team() }

  /// A new machine of someone who was a supporter on another one.
  private func newMachine() throws -> Account {
    let account = try team.join()
    try account.makeLocker()
    return account
  }

  private func replace(_ id: String, on account: Account, _ answers: String = "") throws -> Outcome {
    try account.beside(["apply", "--replace-keys", id] + account.unlocked, input: Array(answers.utf8))
  }

  @Test("E6, J7: a supporter who lost their passphrase goes on with new keys once the coordinator has looked")
  func endToEnd() throws {
    let old = try team.addSupporter("kim", #"{"name": "Kim", "about": "I listen."}"#)
    let alex = try team.join()
    let before = try alex.beside("ask", input: Team.plainAnswers)
    #expect(before.status == 0, "\(before.errors)")
    #expect(try old.beside(["inbox", "--count"] + old.unlocked).output == "1\n")

    let new = try newMachine()
    let applied = try replace("kim", on: new)
    #expect(applied.status == 0, "\(applied.errors)")
    let fingerprint = try #require(applied.lines.first { $0.hasPrefix("  ") })
    #expect(try team.coordinator.beside("endorse").output == "kim  Kim · new keys\n")
    #expect(try replace("kim", on: new).lines.contains(fingerprint), "The words must stay as they were read.")

    let endorsed = try team.coordinator.beside(
      ["endorse", "kim"] + team.coordinator.unlocked, input: Array("yes\n".utf8))
    #expect(endorsed.status == 0, "\(endorsed.errors)")
    #expect(endorsed.output.contains("Kim is a supporter already. This card brings new keys"))
    #expect(endorsed.lines.contains(fingerprint))
    #expect(try alex.beside("find").output == "Kim · North · open · Any time\n")

    #expect(try new.beside(["inbox", "--count"] + new.unlocked).output == "0\n")
    let code = try #require(before.lines.first { $0.split(separator: "-").count == 6 })
    #expect(try alex.beside("check", input: code).status == 0)
    let after = try alex.beside("ask", input: Team.plainAnswers)
    #expect(after.status == 0, "\(after.errors)")
    #expect(try new.beside(["inbox", "--count"] + new.unlocked).output == "1\n")

    try old.write(#"{"schema": 1, "bio": {"name": "Mallory"}}"#, to: "card.json")
    _ = try old.beside(["apply", "--from", old.path("card.json")] + old.unlocked)
    #expect(try alex.beside("find").output == "Kim · North · open · Any time\n")
    #expect(try team.coordinator.beside("doctor").status == 0)
  }

  @Test("Keys that work are given up only after the whole word yes")
  func sure() throws {
    let kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    let declined = try replace("kim", on: kim, "y\n")
    #expect(declined.status == 1)
    #expect(try team.coordinator.beside("endorse").output == "No one waits to be a supporter right now.\n")
    #expect(try replace("kim", on: kim, "yes\n").status == 0)
  }

  @Test("It needs a supporter of that name and a locker with room")
  func refused() throws {
    let kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    try team.addSupporter("ana", #"{"name": "Ana"}"#)
    #expect(try replace("nobody", on: kim).status == 66)
    let other = try replace("ana", on: kim)
    #expect(other.status == 73)
    #expect(other.errors.contains("belongs to the page “kim”"))
    #expect(try kim.beside(["apply", "--replace-keys", "kim", "--from", "x"]).status == 64)
  }

  @Test("A stranger's card neither holds nor blocks: the coordinator sends it away")
  func declining() throws {
    let kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    _ = try replace("kim", on: try newMachine())
    let blocked = try replace("kim", on: try newMachine())
    #expect(blocked.status == 73)
    #expect(blocked.errors.contains("beside endorse kim --decline"))
    #expect(try kim.beside(["inbox", "--count"] + kim.unlocked).output == "0\n")
    let gone = try team.coordinator.beside(
      ["endorse", "kim", "--decline"] + team.coordinator.unlocked, input: Array("yes\n".utf8))
    #expect(gone.output.hasPrefix("The card is gone."))
    #expect(try team.coordinator.beside("endorse").output == "No one waits to be a supporter right now.\n")
    #expect(try team.join().beside("find").output == "Kim · North · open · Any time\n")
  }
}
