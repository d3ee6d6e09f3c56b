import FoundationEssentials
import PeerLibrary
import PeerSupport
import Sealing
import Testing

@Suite("beside check --kept, and codes in other words")
struct KeptCodeTests {
  let team: Team
  let account: Account
  let code: String

  init() throws {
    team = try Team()
    try team.addSupporter("kim", #"{"name": "Kim"}"#)
    account = try team.join()
    let asked = try account.beside("ask", input: Team.plainAnswers)
    code = String(try #require(asked.lines.first { $0.split(separator: "-").count == 6 }).drop { $0 == " " })
  }

  private func keep(_ codes: String...) throws {
    let program = try Library(FolderStorage(path: team.library)).program(pinned: nil)
    var locker = Locker()
    for code in codes {
      locker.keep(KeptReturnCode(text: code, programID: program.id, sent: program.roster.issued))
    }
    let folder = try LockerFolder(path: account.path(".local/share/beside/lockers"))
    _ = try folder.create(
      folder.locker(named: "mine"), passphrase: Account.passphrase, contents: locker, parameters: .returnCode)
  }

  private struct Listed: Decodable {
    let state: String
    let words: [String]
  }

  @Test(
    "Every kept code says how its request stands; one whose request is gone is told once, and no code is shown"
  )
  func list() throws {
    let gone = ReturnCode().text
    try keep(code, gone)
    let json = try account.beside(["check", "--kept", "--json"] + account.unlocked)
    #expect(json.status == 0, "\(json.errors)")
    let listed = try JSONDecoder().decode([Listed].self, from: Data(json.output.utf8))
    #expect(Set(listed.map(\.state)) == ["waiting", "gone"])
    #expect(!json.output.contains(code) && !json.output.contains(gone))
    let again = try account.beside(["check", "--kept"] + account.unlocked)
    #expect(again.lines.count == 2)
    #expect(again.lines[0].hasPrefix("Sent "))
    #expect(again.lines[1].hasPrefix("  Your request waits."))
  }

  @Test("Without kept codes that is said; without a locker, how to make one")
  func none() throws {
    #expect(try account.beside(["check", "--kept"] + account.unlocked).status == 66)
    try keep()
    let outcome = try account.beside(["check", "--kept"] + account.unlocked)
    #expect(outcome.output == "Your locker holds no return codes for this program.\n")
    #expect(try account.beside("check", "--json").status == 64)
  }

  @Test("A return code is taken into no answer of a request and onto no card")
  func codesInTexts() throws {
    for answers in [
      "\n\n\n555 0199\n\n\(code)\n", "\n\n\n555 0199\n\n\n\n\nsee \(code.uppercased())\nyes\n",
      "\n\n\n\(code) 5\n",
    ] {
      let outcome = try account.beside("ask", input: answers)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("This holds a return code"), "\(outcome.errors)")
    }
    try account.makeLocker()
    try account.write(
      #"{"schema": 1, "bio": {"name": "Ana", "interests": ["\#(code)"]}}"#, to: "card.json")
    let card = try account.beside(["apply", "--from", account.path("card.json")] + account.unlocked)
    #expect(card.status == 65)
    #expect(card.errors.contains("A return code is in your words"))
    let typed = try account.beside(["apply"] + account.unlocked, input: Array("Ana\n\n\(code)\n".utf8))
    #expect(typed.status == 65)
    #expect(typed.errors.contains("This holds a return code"))
  }
}
