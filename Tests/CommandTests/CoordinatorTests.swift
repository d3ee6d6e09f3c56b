import Testing

@Suite("beside coordinator")
struct CoordinatorTests {
  let team: Team

  init() throws { team = try Team() }

  private func backup(_ account: Account) throws -> [String] {
    try account.write("four calm words\n", to: "backup-passphrase")
    return account.unlocked + ["--backup-passphrase-file", account.path("backup-passphrase")]
  }

  @Test("J7: the key comes back from a backup on another machine, and endorses there")
  func backingUp() throws {
    let file = team.coordinator.path("riverside.key")
    let made = try team.coordinator.beside(["coordinator", "back-up", file] + backup(team.coordinator))
    #expect(made.status == 0, "\(made.errors)")
    #expect(team.coordinator.mode(of: "riverside.key") == 0o600)
    let again = try team.coordinator.beside(["coordinator", "back-up", file] + backup(team.coordinator))
    #expect(again.status == 73, "A backup is never written over.")

    let other = try team.join()
    try other.makeLocker()
    _ = try team.apply(#"{"name": "Kim"}"#)
    let restored = try other.beside(["coordinator", "restore", file] + backup(other))
    #expect(restored.status == 0, "\(restored.errors)")
    let days = ["--trained", "2026-01-02", "--reporter-trained", "2026-01-03", "--pledged", Team.pledged]
    let endorsed = try other.beside(["endorse", "kim"] + days + other.unlocked, input: Array("yes\n".utf8))
    #expect(endorsed.status == 0, "\(endorsed.errors)")
  }

  @Test("A backup needs its own passphrase, and room in the locker")
  func restoring() throws {
    let file = team.coordinator.path("riverside.key")
    _ = try team.coordinator.beside(["coordinator", "back-up", file] + backup(team.coordinator))
    let other = try team.join()
    try other.makeLocker()
    let wrong = try other.beside(
      ["coordinator", "restore", file] + other.unlocked
        + ["--backup-passphrase-file", other.path("passphrase")])
    #expect(wrong.status == 77)
    #expect(wrong.errors == "That is not the passphrase of this backup. Please try again.\n")
    let elsewhere = try Team().coordinator
    let full = try elsewhere.beside(["coordinator", "restore", file] + backup(elsewhere))
    #expect(full.status == 73)
  }

  @Test("J7: a successor is named by the old key and followed by everyone, with a notice")
  func handingOver() throws {
    let client = try team.join()
    let kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    let next = try team.join()
    try next.makeLocker()
    let offered = try next.beside(["coordinator", "succeed"] + next.unlocked)
    #expect(offered.status == 0, "\(offered.errors)")
    let line = try #require(offered.lines.first { $0.hasPrefix("  ") }).filter { $0 != " " }
    let words = try #require(offered.lines.last { $0.hasPrefix("  ") })

    let handOver = ["coordinator", "hand-over", line] + team.coordinator.unlocked
    #expect(try team.coordinator.beside(handOver, input: Array("no\n".utf8)).status == 1)
    let handed = try team.coordinator.beside(handOver, input: Array("yes\n".utf8))
    #expect(handed.status == 0, "\(handed.errors)")
    #expect(handed.lines.contains(words))
    #expect(try client.beside("find").errors == "", "Nothing changes before the successor begins.")

    let begun = try next.beside(["coordinator", "succeed"] + next.unlocked)
    #expect(begun.output.hasPrefix("You are the coordinator now."))
    let followed = try client.beside("find")
    #expect(followed.output == "Kim · North · open · Any time\n")
    #expect(followed.errors.contains("has handed over to a new one, and Beside follows"))
    #expect(try client.beside("find").errors == "")
    #expect(try kim.beside(["inbox", "--count"] + kim.unlocked).output == "0\n")

    let late = try team.coordinator.beside(["coordinator", "back-up", "x"] + backup(team.coordinator))
    #expect(late.status == 77)
    let ana = try team.apply(#"{"name": "Ana"}"#, as: "ana")
    #expect(try team.endorse("ana", "yes\n").status == 77)
    let days = ["--trained", "2026-01-02", "--reporter-trained", "2026-01-03", "--pledged", Team.pledged]
    let endorsed = try next.beside(["endorse", "ana"] + days + next.unlocked, input: Array("yes\n".utf8))
    #expect(endorsed.status == 0, "\(endorsed.errors)")
    #expect(try ana.beside("find").output.contains("Ana"))
    #expect(try client.beside("doctor").status == 0)
  }

  @Test("J7: a line that is no offer, and anyone without the key, hands nothing over")
  func notHandingOver() throws {
    let handed = try team.coordinator.beside(
      ["coordinator", "hand-over", "AAAA"] + team.coordinator.unlocked)
    #expect(handed.status == 65)
    let kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    #expect(try kim.beside(["coordinator", "back-up", kim.path("key")] + backup(kim)).status == 77)
    #expect(kim.mode(of: "key") == nil)
    let already = try team.coordinator.beside(["coordinator", "succeed"] + team.coordinator.unlocked)
    #expect(already.status == 73)
  }

  @Test(
    "D12: a resource is found, checked, printed and taken off the list, and only the coordinator can do so")
  func resources() throws {
    let resource = #"""
      {"schema": 1, "id": "pantry", "kind": "practical", "name": "Pantry", "forWhom": "everyone",
       "reach": "555 0123", "hours": "days", "languages": ["es"], "cost": "free", "lastChecked": "2020-11-01"}
      """#
    try team.coordinator.write(resource, to: "pantry.json")
    let sign = ["coordinator", "sign", "resource", team.coordinator.path("pantry.json")]
    #expect(try team.coordinator.beside(sign + team.coordinator.unlocked).status == 0)
    let found = try team.coordinator.beside("resources", "everyday", "spanish")
    #expect(found.lines.first == "Pantry")
    #expect(found.output.contains("Checked: 1 November 2020"))
    #expect(try team.coordinator.beside("resources", "legal").status == 66)

    let kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
    #expect(try kim.beside(["coordinator", "retire", "pantry"] + kim.unlocked).status == 77)
    let recheck = try team.coordinator.beside(
      ["coordinator", "recheck", "pantry"] + team.coordinator.unlocked)
    #expect(recheck.output == "“Pantry” is marked as checked today.\n", "\(recheck.errors)")
    #expect(try !team.coordinator.beside("resources").output.contains("2020"))
    #expect(
      try team.coordinator.beside(["coordinator", "retire", "pantry"] + team.coordinator.unlocked).status == 0
    )
    #expect(try team.coordinator.beside("resources").status == 66)
    #expect(
      try team.coordinator.beside(["coordinator", "retire", "pantry"] + team.coordinator.unlocked).status
        == 66)
  }

  @Test("What is signed is fine, and what was changed after is listed")
  func signing() throws {
    let resource = #"""
      {"schema": 1, "id": "pantry", "kind": "practical", "name": "Pantry", "forWhom": "everyone",
       "reach": "555 0123", "hours": "days", "languages": ["en"], "cost": "free", "lastChecked": "2026-11-01"}
      """#
    try team.coordinator.write(resource, to: "pantry.json")
    let sign = ["coordinator", "sign", "resource", team.coordinator.path("pantry.json")]
    let signed = try team.coordinator.beside(sign + team.coordinator.unlocked)
    #expect(signed.output == "Signed and saved as resources/pantry.json.\n", "\(signed.errors)")
    #expect(try team.coordinator.beside("doctor").status == 0)
    let stored = String(decoding: try team.coordinator.read("library/resources/pantry.json"), as: UTF8.self)
    try team.coordinator.write(
      stored.replacing("555 0123", with: "555 0666"), to: "library/resources/pantry.json")
    let doctor = try team.coordinator.beside("doctor")
    #expect(doctor.status == 65)
    #expect(doctor.output.contains("“resources/pantry.json” was not signed by the coordinator as it is now"))
  }

  @Test("B8, J7: the coordinator alone gives the program words of its own, and a search uses them at once")
  func ideas() throws {
    let list = #"{"schema": 1, "language": "en", "ideas": {"loss": ["bluelight"]}}"#
    try team.coordinator.write(list, to: "ideas.json")
    _ = try team.addSupporter("kim", #"{"name": "Kim", "livedExperience": ["grief"]}"#)
    let client = try team.join()
    #expect(try client.beside(["find", "bluelight"]).output.contains("near “bluelight”") == false)
    let sign = ["coordinator", "sign", "ideas", team.coordinator.path("ideas.json")]
    let signed = try team.coordinator.beside(sign + team.coordinator.unlocked)
    #expect(signed.status == 0, "\(signed.errors)")
    #expect(try client.beside(["find", "bluelight"]).output.contains("near “bluelight”"))

    try team.coordinator.write(list.replacing("bluelight", with: "blue light"), to: "ideas.json")
    let refused = try team.coordinator.beside(sign + team.coordinator.unlocked)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("“blue light” is not one word."))
    try client.makeLocker()
    try client.write(list, to: "ideas.json")
    let other = try client.beside(
      ["coordinator", "sign", "ideas", client.path("ideas.json")] + client.unlocked)
    #expect(other.status == 77)
  }
}
