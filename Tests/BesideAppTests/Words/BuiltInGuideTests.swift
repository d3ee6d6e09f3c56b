import PeerSupport
import Testing

@Suite struct BuiltInGuideTests {
  private func guide(_ id: String) throws -> Guide {
    try #require(try AllTexts.guides().first { $0.id == id })
  }

  @Test func everyGuideIsNamedLikeItsFileAndCitesThePractice() throws {
    let guides = try AllTexts.guides()
    #expect(guides.count >= 5)
    for page in guides.flatMap(\.pages) {
      #expect(!page.rows.isEmpty, "\(page.id)")
    }
  }

  @Test("The six movements come in their order (G1–G6)")
  func safetyHasSixMovements() throws {
    let pages = try guide("safety-together").pages
    #expect(pages.map { $0.rows.first } == ["G1", "G2", "G3", "G4", "G5", "G6"])
  }

  @Test("Each movement has four to nine lines for every worry (G1–G6)", arguments: Concern.allCases)
  func safetyHasLinesForEveryWorry(concern: Concern) throws {
    for page in try guide("safety-together").pages {
      #expect((4...9).contains(page.lines(about: concern).count), "\(page.id)")
    }
  }

  @Test("The last movement waits for the fourth, or for its words (G7)")
  func onlyTheLastMovementWaits() throws {
    let guide = try guide("safety-together")
    #expect(guide.pages.filter { $0.gate != nil }.map(\.id) == ["alone"])
    #expect(guide.pages.last?.gate?.afterPage == guide.pages[3].id)
  }

  @Test(
    "Crisis lines and the person on call stand on every page (G9)",
    arguments: ["safety-together", "must-report"])
  func safetyShowsHelpNowEverywhere(id: String) throws {
    #expect(try guide(id).pages.allSatisfy(\.showsHelpNow))
  }

  @Test("No page asks to score, rate or fill in anything (G8)")
  func safetyHasNoScaleOrForm() throws {
    let words = try guide("safety-together").pages.flatMap { $0.lines.map(\.text) }.flatMap {
      ReadingLevel.words(in: $0)
    }
    #expect(Set(words).isDisjoint(with: ["scale", "score", "rate", "form", "ten", "points"]))
  }

  @Test("What must be reported has pages of its own: what, whom, how (G11)")
  func reportingHasItsOwnPages() throws {
    #expect(try guide("must-report").pages.map(\.id) == ["what", "whom", "how"])
  }

  @Test("A first contact opens with role, choice, privacy and its limits, and no notes (D5)")
  func firstContactHasItsOpening() throws {
    let opening = try #require(try guide("first-conversation").pages.first)
    #expect(opening.rows.contains("D5"))
    #expect((4...8).contains(opening.lines.count))
  }

  @Test("The ethics code has thirteen commitments (H6)")
  func ethicsHasThirteenCommitments() throws {
    #expect(try guide("ethics").pages.flatMap(\.lines).count == 13)
  }

  @Test("Six moments stand beside advice (H2)")
  func adviceHasSixMoments() throws {
    #expect(try guide("beside-advice").pages.count == 6)
  }
}
