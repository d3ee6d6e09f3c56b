import FoundationEssentials
import Glibc
import Testing

@Suite("beside doctor")
struct DoctorTests {
  let team: Team

  init() throws {
    team = try Team()
    try team.addSupporter("kim", #"{"name": "Kim"}"#)
    try team.addSupporter("sam", #"{"name": "Sam"}"#)
  }

  private struct Report: Decodable {
    struct Found: Decodable {
      let path: String
      let problem: String
      let mendable: Bool
    }

    let library: String
    let fine: [String: Int]
    let findings: [Found]
    let due: Int
  }

  @Test func aLibraryInGoodOrderIsCounted() throws {
    let outcome = try team.coordinator.beside("doctor")
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == [
        "Looked through \(team.library)", "program: 1 fine", "supporters: 2 fine", "All is well.",
      ])
  }

  @Test("What is past its last day is told, and left for those who open the library (E1)")
  func dueIsTold() throws {
    let file = "requests/0123456789abcdef0123456789abcdef.json"
    mkdir("\(team.library)/requests", 0o700)
    try team.coordinator.write(#"{"schema": 1}"#, to: "library/\(file)")
    let old = timeval(tv_sec: time(nil) - 15 * 86_400, tv_usec: 0)
    utimes("\(team.library)/\(file)", [old, old])
    let outcome = try team.coordinator.beside("doctor", team.library, "--json")
    #expect(try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8)).due == 1)
    #expect(
      try team.coordinator.beside("doctor").lines.contains {
        $0.hasPrefix("1 request is past its last day.")
      })
  }

  @Test("What is damaged is named, moved aside on demand, and never removed")
  func damageIsMended() throws {
    try team.coordinator.write("{", to: "library/supporters/kim.json")
    let found = try team.coordinator.beside("doctor", team.library, "--json")
    #expect(found.status == 65)
    let report = try JSONDecoder().decode(Report.self, from: Data(found.output.utf8))
    #expect(report.library == team.library)
    #expect(report.fine["supporters"] == 1)
    #expect(report.findings.map(\.path) == ["supporters/kim.json"])
    #expect(report.findings.map(\.problem) == ["damaged"])
    #expect(report.findings.map(\.mendable) == [true])

    let mended = try team.coordinator.beside("doctor", "--mend")
    #expect(mended.status == 65)
    #expect(mended.output.contains("Moved supporters/kim.json to set-aside/supporters.kim."))
    let set = try #require(Process.run("/bin/ls", [team.library + "/set-aside"]).lines.first)
    #expect(try team.coordinator.read("library/set-aside/\(set)") == Array("{".utf8))
  }

  @Test("Whatever someone puts there, looking ends in plain words")
  func hostileFoldersAreDescribed() throws {
    try team.coordinator.writeSparse(bytes: 200 << 20, to: "library/supporters/huge.json")
    try team.coordinator.write("", to: "library/supporters/empty.json")
    try team.coordinator.write(#"{"schema": 99}"#, to: "library/supporters/newer.json")
    try team.coordinator.write(String(repeating: "[", count: 100_000), to: "library/supporters/deep.json")
    try team.coordinator.write("x", to: "library/A\u{1B}[2J.json")
    let outcome = try team.coordinator.beside("doctor")
    #expect(outcome.status == 65)
    for words in ["huge.json", "empty.json", "newer Beside", "deep.json", "is not part of a library"] {
      #expect(outcome.output.contains(words), "\(outcome.output)")
    }
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("What someone forged is named, and is not moved: a card, a copied request, and then the program")
  func forgedDocumentsAreNamed() throws {
    func change(_ file: String, _ old: String, _ new: String) throws {
      let text = String(decoding: try team.coordinator.read("library/\(file)"), as: UTF8.self)
      #expect(text.contains(old))
      try team.coordinator.write(text.replacing(old, with: new), to: "library/\(file)")
    }
    try change("supporters/kim.json", "Kim", "Kit")
    #expect(try team.join().beside(["ask"], input: Array(Team.plainAnswers.utf8)).status == 0)
    let request = try #require(Process.run("/bin/ls", [team.library + "/requests"]).lines.first)
    let copy = String(repeating: "0", count: 32) + ".json"
    try team.coordinator.write(
      team.coordinator.read("library/requests/\(request)"), to: "library/requests/\(copy)")
    let found = try team.coordinator.beside("doctor", "--mend", "--json")
    #expect(found.status == 65)
    let report = try JSONDecoder().decode(Report.self, from: Data(found.output.utf8))
    #expect(report.findings.map(\.path) == ["requests/\(copy)", "supporters/kim.json"])
    #expect(report.findings.map(\.problem) == ["not trusted", "not trusted"])
    #expect(report.findings.map(\.mendable) == [false, false])

    try change("program.json", "Riverside", "Lakeside")
    let forged = try team.coordinator.beside("doctor")
    #expect(forged.status == 65)
    #expect(forged.output.contains("changed by someone other than the coordinator"))
  }

  @Test("A byte that changes nothing of what is said is told all the same, and the page goes on being shown")
  func aByteIsNoticed() throws {
    let text = String(decoding: try team.coordinator.read("library/supporters/kim.json"), as: UTF8.self)
    try team.coordinator.write(
      text.replacing("\"strengths\"", with: "\"strengthz\""), to: "library/supporters/kim.json")
    let found = try team.coordinator.beside("doctor", "--mend", "--json")
    #expect(found.status == 65)
    let report = try JSONDecoder().decode(Report.self, from: Data(found.output.utf8))
    #expect(report.findings.map(\.path) == ["supporters/kim.json"])
    #expect(report.findings.map(\.problem) == ["changed outside"])
    #expect(report.findings.map(\.mendable) == [false])
    #expect(try team.coordinator.beside("find").output.contains("Kim"))
    #expect(try team.coordinator.beside("doctor").output.contains("What it says still holds."))
  }

  @Test(arguments: ["nothing", "passphrase"])
  func whatIsNoFolderIsSaid(name: String) throws {
    let outcome = try team.coordinator.beside("doctor", team.coordinator.path(name))
    #expect([65, 66].contains(outcome.status))
    #expect(outcome.errors.contains(team.coordinator.path(name)))
  }

  @Test func anEmptyFolderIsNoLibraryYet() throws {
    _ = try Process.run("/bin/mkdir", [team.coordinator.path("empty")])
    let outcome = try team.coordinator.beside("doctor", team.coordinator.path("empty"))
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("There is no program.json here"))
  }
}
