import PeerSupport
import Testing

/// How the roster looks, for the coordinator.
@Suite struct CoverageTests {
  private let supporters = [
    Sample.supporter("a", position: "officer", rank: "Officer", team: "East", languages: ["en", "en"]),
    Sample.supporter("b", position: "officer", rank: "OFFICER", team: "West", languages: ["en", "tw"]),
    Sample.supporter("c", rank: "Clerk", team: "east"),
  ]

  private func coverage(_ languages: [String] = ["en", "es"]) -> Coverage {
    var program = Sample.program
    program.policy.languages = languages
    return Coverage(of: supporters, in: program)
  }

  @Test("B9: gaps come first: languages of the program that nobody speaks, and positions that nobody has")
  func gaps() {
    let gaps = coverage().parts.prefix(while: \.isGap)
    #expect(gaps.filter { $0.kind == .language }.map(\.name) == ["es"])
    #expect(
      Set(gaps.filter { $0.kind == .position }.map(\.name)) == ["chief", "captain", "sergeant", "clerk"])
    #expect(coverage(["en"]).parts.allSatisfy { $0.kind != .language || !$0.isGap })
  }

  @Test("B9: supporters are counted by what they have in common, however it is spelled, once each")
  func counts() {
    func count(_ kind: Coverage.Kind, _ name: String) -> Int? {
      coverage().parts.first { $0.kind == kind && $0.name == name }?.count
    }
    #expect(count(.team, "East") == 2 && count(.team, "West") == 1 && count(.team, "east") == nil)
    #expect(count(.rank, "Officer") == 2 && count(.rank, "Clerk") == 1)
    #expect(count(.language, "en") == 2 && count(.language, "tw") == 1)
    #expect(count(.position, "officer") == 2)
  }

  @Test("B9: no supporter is named")
  func noNames() {
    let said = coverage().parts.map(\.name)
    for supporter in supporters { #expect(!said.contains(supporter.bio.name)) }
  }
}
