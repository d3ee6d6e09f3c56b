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

  @Test("G1, G2, G3, G4, G5, G6: the six movements come in their order")
  func safetyHasSixMovements() throws {
    let pages = try guide("safety-together").pages
    #expect(pages.map { $0.rows.first } == ["G1", "G2", "G3", "G4", "G5", "G6"])
  }

  @Test(
    "G1, G2, G3, G4, G5, G6: each movement has four to eight lines for every worry",
    arguments: Concern.allCases)
  func safetyHasLinesForEveryWorry(concern: Concern) throws {
    for page in try guide("safety-together").pages {
      #expect((4...8).contains(page.lines(about: concern).count), "\(page.id)")
    }
  }

  @Test("G7: the last movement waits for the fourth, or for its words")
  func onlyTheLastMovementWaits() throws {
    let guide = try guide("safety-together")
    #expect(guide.pages.filter { $0.gate != nil }.map(\.id) == ["alone"])
    #expect(guide.pages.last?.gate?.afterPage == guide.pages[3].id)
  }

  @Test(
    "G9: crisis lines and the person on call stand on every page",
    arguments: ["safety-together", "must-report"])
  func safetyShowsHelpNowEverywhere(id: String) throws {
    #expect(try guide(id).pages.allSatisfy(\.showsHelpNow))
  }

  @Test("G8: no page asks to score, rate or fill in anything")
  func safetyHasNoScaleOrForm() throws {
    let words = try guide("safety-together").pages.flatMap { $0.lines.map(\.text) }.flatMap {
      ReadingLevel.words(in: $0)
    }
    #expect(Set(words).isDisjoint(with: ["scale", "score", "rate", "form", "ten", "points"]))
  }

  @Test("G11: what must be reported has pages of its own: what, whom, how")
  func reportingHasItsOwnPages() throws {
    #expect(try guide("must-report").pages.map(\.id) == ["what", "whom", "how"])
  }

  @Test("D5: a first contact opens with role, choice, privacy and its limits, and no notes")
  func firstContactHasItsOpening() throws {
    let opening = try #require(try guide("first-conversation").pages.first)
    #expect(opening.rows.contains("D5"))
    #expect((4...8).contains(opening.lines.count))
  }

  @Test("H6: the ethics code has thirteen commitments")
  func ethicsHasThirteenCommitments() throws {
    #expect(try guide("ethics").pages.flatMap(\.lines).count == 13)
  }

  @Test("G11, G12, H1, H2, H3, H4, H5, H6, H7, J5, K1, K2, K3, K4, K5, K6: every element stands in its guide")
  func everyElementStandsInItsGuide() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: try AllTexts.guides().map { guide in
        (guide.id, ([guide.title, guide.purpose] + guide.pages.flatMap(\.texts)).joined(separator: "\n"))
      })
    for (row, element, guide, text) in guideElements {
      #expect(texts[guide]?.contains(text) == true, "\(row), \(element): “\(text)” is not in \(guide)")
    }
  }

  @Test("K2, K3, K4, K5, J5: the sheets have their elements in order, each with a usual time")
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

  @Test("H2: six moments stand beside advice, as short dialogues")
  func adviceHasSixMoments() throws {
    let pages = try guide("beside-advice").pages
    #expect(pages.count == 6)
    #expect(pages.allSatisfy { ($0.pairs?.rows.count ?? 0) >= 3 })
  }

  @Test("H4: fifteen tasks name their traps, and all three traps are used")
  func tasksNameTheirTraps() throws {
    let rows = try guide("my-task").pages.compactMap(\.pairs).flatMap(\.rows)
    #expect(rows.count == 15)
    #expect(Set(rows.map(\.title)).count == 15)
    for trap in ["busy work", "agenda", "power"] {
      #expect(rows.contains { $0.note?.contains(trap) == true }, "\(trap)")
    }
    #expect(rows.allSatisfy { $0.note?.hasPrefix("Trap: ") == true })
  }

  @Test("H5, H8, H9: five pairs, ten misconceptions, at least twenty situations")
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
