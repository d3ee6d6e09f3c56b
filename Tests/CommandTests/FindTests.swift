import FoundationEssentials
import Testing

@Suite("beside find")
struct FindTests {
  let team: Team

  init() throws {
    team = try Team()
    try team.addSupporter(
      "kim-reyes", #"{"name": "Kim Réyes", "livedExperience": ["divorce"], "languages": ["es"]}"#)
    try team.addSupporter("sam", #"{"name": "Sam", "availability": {"state": "on leave"}}"#)
  }

  private func find(_ words: String...) throws -> Outcome { try team.join().beside(["find"] + words) }

  @Test("B6: who can be asked stands first, and leave is said")
  func everyoneIsListed() throws {
    #expect(
      try find().lines == [
        "Kim Réyes · North · open · Any time", "Sam · North · on leave",
        "    Sam is on leave. You can read about them and ask them when they are back.",
      ])
  }

  @Test("B8: case, accents and neighbouring words count")
  func wordsFindPeople() throws {
    let account = try team.join()
    for words in [["REYES"], ["español"], ["loss"], ["kim", "north"]] {
      let outcome = try account.beside(["find"] + words)
      #expect(outcome.lines.first == "Kim Réyes · North · open · Any time", "\(words)")
      #expect(!outcome.output.contains("Sam"))
    }
  }

  @Test("B8: where nobody fits, everyone is still offered")
  func nobodyFits() throws {
    let outcome = try find("zzzz")
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "No one mentions all of these words. Everyone is still here, below.")
    #expect(outcome.output.contains("Kim Réyes"))
    #expect(try find("zzzz", "--json").output == "[]\n")
  }

  private struct Found: Decodable {
    let id: String
    let name: String
    let availability: String
    let canBeAsked: Bool
    let commonGround: [String]
    let languages: [String]
  }

  @Test func programsReadStableObjects() throws {
    let found = try JSONDecoder().decode([Found].self, from: Data(find("--json", "divorce").output.utf8))
    #expect(found.map(\.id) == ["kim-reyes"])
    #expect(found.first?.name == "Kim Réyes")
    #expect(found.first?.availability == "open")
    #expect(found.first?.canBeAsked == true)
    #expect(found.first?.languages == ["es"])
    #expect(found.first?.commonGround.first?.hasPrefix("lived through: divorce") == true)
  }

  @Test("Names reach a terminal without what could move its cursor, and JSON keeps them whole")
  func hostileNamesAreHarmless() throws {
    let name = "A\u{1B}[2J\u{9B}2J\u{202E}B\u{7F}"
    try team.addSupporter("a-2j-2j-b", #"{"name": "A\u001b[2J\u009b2J\u202eB\u007f"}"#)
    for outcome in [try find(), try find("--json")] {
      for scalar in outcome.output.unicodeScalars where scalar != "\n" {
        #expect(![.control, .format].contains(scalar.properties.generalCategory))
      }
    }
    let found = try JSONDecoder().decode([Found].self, from: Data(find("--json").output.utf8))
    #expect(found.contains { $0.name.unicodeScalars.elementsEqual(name.unicodeScalars) })
  }

  @Test("A page that was changed by someone else is not shown, and the rest is")
  func aForgedPageIsNotShown() throws {
    let page = String(decoding: try team.coordinator.read("library/supporters/sam.json"), as: UTF8.self)
    try team.coordinator.write(page.replacing(#""Sam""#, with: #""Max""#), to: "library/supporters/sam.json")
    let outcome = try find()
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["Kim Réyes · North · open · Any time"])
    #expect(outcome.errors.contains("“supporters/sam.json” has a page that its owner did not sign"))
  }

  @Test func aLibraryThatVanishedIsSaid() throws {
    let account = try team.join()
    _ = try Process.run("/bin/rm", ["-rf", team.library])
    let outcome = try account.beside("find")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("There is no program in “\(team.library)”"))
  }

  @Test("A damaged program is told by its file")
  func damagedProgramsAreSaid() throws {
    let account = try team.join()
    for (program, words) in [
      ("", "program.json is empty"), ("{", "not a complete JSON document"), ("[]", "program.json"),
      (#"{"schema": 1}"#, "this is missing"), (#"{"schema": 7}"#, "newer Beside"),
    ] {
      try team.coordinator.write(program, to: "library/program.json")
      let outcome = try account.beside("find")
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func aProgramOfManyMegabytesIsNotRead() throws {
    let account = try team.join()
    _ = try Process.run("/bin/rm", [team.library + "/program.json"])
    try team.coordinator.writeSparse(bytes: 200 << 20, to: "library/program.json")
    let outcome = try account.beside("find")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("larger than 16384 KiB"))
  }

  @Test("The first time a library is used its words are told, and its key is remembered")
  func theFirstUseIsTold() throws {
    let account = try Account()
    let first = try account.beside("find", "--library", team.library)
    #expect(first.errors.contains("This is the program “Riverside”."))
    let second = try account.beside("find")
    #expect(second.errors.isEmpty)
    #expect(second.output == first.output)
  }
}
