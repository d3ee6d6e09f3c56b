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

  @Test("Each movement has four to eight lines for every worry (G1–G6)", arguments: Concern.allCases)
  func safetyHasLinesForEveryWorry(concern: Concern) throws {
    for page in try guide("safety-together").pages {
      #expect((4...8).contains(page.lines(about: concern).count), "\(page.id)")
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

  @Test("Every element of a row stands in its guide (G, H, J5, K)")
  func everyElementStandsInItsGuide() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: try AllTexts.guides().map { guide in
        (guide.id, ([guide.title, guide.purpose] + guide.pages.flatMap(\.texts)).joined(separator: "\n"))
      })
    for (row, element, guide, text) in guideElements {
      #expect(texts[guide]?.contains(text) == true, "\(row), \(element): “\(text)” is not in \(guide)")
    }
  }

  @Test("The sheets have their elements in order, each with a usual time (K2–K5, J5)")
  func sheetsHaveTheirElements() throws {
    for (row, id, pages) in sheetElements {
      let sheet = try guide(id)
      #expect(sheet.pages.map(\.id) == pages, "\(row)")
      #expect(sheet.pages.allSatisfy { $0.minutes != nil || $0.id == "supervisor" }, "\(row)")
    }
    #expect(try guide("defusing").window == GuideWindow(fromHours: 8, toHours: 12))
    #expect(try guide("debriefing").window == GuideWindow(fromHours: 24, toHours: 72))
    #expect(try guide("debriefing").pages.first?.caution != nil)
  }

  @Test("Six moments stand beside advice, as short dialogues (H2)")
  func adviceHasSixMoments() throws {
    let pages = try guide("beside-advice").pages
    #expect(pages.count == 6)
    #expect(pages.allSatisfy { ($0.pairs?.rows.count ?? 0) >= 3 })
  }

  @Test("Fifteen tasks name their traps, and all three traps are used (H4)")
  func tasksNameTheirTraps() throws {
    let rows = try guide("my-task").pages.compactMap(\.pairs).flatMap(\.rows)
    #expect(rows.count == 15)
    #expect(Set(rows.map(\.title)).count == 15)
    for trap in ["busy work", "agenda", "power"] {
      #expect(rows.contains { $0.note?.contains(trap) == true }, "\(trap)")
    }
    #expect(rows.allSatisfy { $0.note?.hasPrefix("Trap: ") == true })
  }

  @Test("Five pairs, ten misconceptions, at least twenty situations (H5, H8, H9)")
  func countsOfTheRole() throws {
    #expect(try guide("informed").pages.first?.pairs?.rows.count == 5)
    #expect(try guide("misconceptions").pages.flatMap { $0.pairs?.rows ?? [] }.count == 10)
    let practice = try guide("practice")
    #expect(practice.isPractice == true)
    #expect(practice.pages.count >= 20)
    #expect(practice.pages.allSatisfy { $0.lines.count >= 2 && !$0.asides.isEmpty })
  }

  @Test("Every row of G, H, K, J5 and D5 is cited by a page")
  func everyRowIsCited() throws {
    let cited = Set(try AllTexts.guides().flatMap(\.pages).flatMap(\.rows))
    let rows =
      (1...12).filter { $0 != 10 }.map { "G\($0)" } + (1...9).map { "H\($0)" } + (1...6).map { "K\($0)" }
    #expect(Set(rows + ["J5", "D5", "D7", "D12"]).subtracting(cited) == [])
  }

  @Test("Each guide is there in Spanish, page by page and piece by piece")
  func spanishIsWhole() throws {
    let spanish = try AllTexts.guides(in: "es")
    for english in try AllTexts.guides() {
      let guide = try #require(spanish.first { $0.id == english.id })
      #expect(guide.language == "es", "\(guide.id)")
      #expect(guide.section == english.section && guide.window == english.window, "\(guide.id)")
      #expect(guide.version == english.version && guide.isPractice == english.isPractice, "\(guide.id)")
      #expect(guide.pages.map(Shape.init) == english.pages.map(Shape.init), "\(guide.id)")
      for (page, original) in zip(guide.pages, english.pages) {
        let shared = Set(page.texts).intersection(original.texts)
        #expect(shared == [], "\(guide.id), \(page.id) says in Spanish what it says in English")
      }
    }
  }

  /// What a page has in any language.
  private struct Shape: Equatable {
    let id: String, rows: [String], points: Int, pairs: Int, minutes: Int?, hasCaution: Bool
    let resources: [Resource.Kind]?, gate: String?, showsHelpNow: Bool, concerns: [Int]

    init(_ page: GuidePage) {
      (id, rows, minutes, resources) = (page.id, page.rows, page.minutes, page.resources)
      points = page.points?.count ?? 0
      pairs = page.pairs?.rows.count ?? 0
      hasCaution = page.caution != nil
      gate = page.gate?.afterPage
      showsHelpNow = page.showsHelpNow
      concerns = Concern.allCases.map { page.lines(about: $0).count }
    }
  }
}
