import FoundationEssentials
import Testing

@Suite("beside inbox")
struct InboxTests {
  let team: Team
  let kim: Account

  init() throws {
    team = try Team()
    kim = try team.addSupporter("kim", #"{"name": "Kim"}"#)
  }

  private struct Listed: Decodable {
    let group: String
    let waiting: Bool
    let urgency: String
    let secondsLeft: Int
    let standing: String
  }

  @Test("D1, D2: soon stands first, each with the time left, and nothing of what was written")
  func soonStandsFirst() throws {
    let alex = try team.join()
    #expect(try alex.beside("ask", input: Team.plainAnswers).status == 0)
    #expect(try alex.beside("ask", input: "\n\n\n555 0199\n\n\n\n2\nsecret words\nyes\n").status == 0)
    let inbox = try kim.beside(["inbox"] + kim.unlocked)
    #expect(inbox.lines.count == 4)
    #expect(inbox.lines[1].hasPrefix("  as soon as possible · "))
    #expect(inbox.lines[1].contains(" minutes left"))
    #expect(inbox.lines[2].hasPrefix("  within a day · "))
    #expect(try kim.beside(["inbox", "--count"] + kim.unlocked).output == "2\n")

    let json = try kim.beside(["inbox", "--json"] + kim.unlocked)
    let listed = try JSONDecoder().decode([Listed].self, from: Data(json.output.utf8))
    #expect(listed.map(\.urgency) == ["soon", "within a day"])
    #expect(listed.allSatisfy { $0.waiting && $0.group == "Waiting" && $0.secondsLeft > 0 })
    #expect(!(inbox.output + json.output).contains("secret words"))
    #expect(!(inbox.output + json.output).contains("555 0199"))
  }

  @Test func anEmptyInboxSaysSo() throws {
    #expect(try kim.beside(["inbox"] + kim.unlocked).output.hasPrefix("No one is waiting for you right now."))
    #expect(try kim.beside(["inbox", "--json"] + kim.unlocked).output == "[]\n")
  }

  @Test func onlyTheRightPassphraseOpensIt() throws {
    try kim.write("another passphrase\n", to: "passphrase")
    let outcome = try kim.beside(["inbox"] + kim.unlocked)
    #expect(outcome.status == 77)
    #expect(outcome.errors == "That is not the passphrase of this locker. Please try again.\n")
    try kim.write([0xFF, 0xFE, 0x0A], to: "passphrase")
    #expect(try kim.beside(["inbox"] + kim.unlocked).status == 65)
    try kim.write("\n", to: "passphrase")
    #expect(try kim.beside(["inbox"] + kim.unlocked).status == 65)
    #expect(try kim.beside("inbox", "--passphrase-file", kim.path("nothing")).status == 66)
  }

  @Test func withoutATerminalThePassphraseCannotBeAsked() throws {
    let outcome = try kim.beside("inbox", input: Account.passphrase + "\n")
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("--passphrase-file"))
  }

  @Test func whoIsNoSupporterHasNone() throws {
    let outcome = try team.coordinator.beside(["inbox"] + team.coordinator.unlocked)
    #expect(outcome.status == 77)
    let newcomer = try team.join()
    #expect(try newcomer.beside(["inbox"] + newcomer.unlocked).status == 66)
    #expect(try Account().beside("inbox", "--count").status == 75, "A shell prompt hears of no watch")
  }

  @Test("A request that was damaged is told, and the others are shown")
  func aDamagedRequestIsTold() throws {
    let alex = try team.join()
    for _ in 0..<2 { #expect(try alex.beside("ask", input: Team.plainAnswers).status == 0) }
    let names = try Process.run("/bin/ls", [team.library + "/requests"]).lines
    try team.coordinator.write("{", to: "library/requests/\(names[0])")
    let outcome = try kim.beside(["inbox", "--count"] + kim.unlocked)
    #expect(outcome.output == "1\n")
    #expect(outcome.errors.contains("requests/\(names[0]) is not a complete JSON document"))
  }
}
