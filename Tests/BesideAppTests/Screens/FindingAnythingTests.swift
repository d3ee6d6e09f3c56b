import PeerSupport
import Testing

@testable import BesideApp

@Suite("The ? sheet finds guides, numbers, people and places beside commands")
struct FindingAnythingTests {
  private func looking(for text: String, columns: Int = 80, rows: Int = 24) throws -> Driver {
    var driver = try Driver(columns: columns, rows: rows)
    driver.open(supporters: Fixture.supporters(5))
    driver.send(.programPages(ProgramPages(guides: [], resources: Fixture.resources)))
    driver.press("?")
    driver.type(text)
    return driver
  }

  @Test("With nothing typed only commands show")
  func nothingTyped() throws {
    let driver = try looking(for: "")
    #expect(driver.state.keySheet.pages.isEmpty)
    #expect(driver.state.keySheet.list.count == driver.state.keySheet.shown.count)
  }

  @Test("A guide is found by its name, and opens at its beginning")
  func guide() throws {
    var driver = try looking(for: "staying safe")
    #expect(driver.screen.contains("Guides"))
    for _ in driver.state.keySheet.shown { driver.press("Down") }
    driver.press("Enter")
    #expect(driver.state.guides.reading?.guide.id == Guide.safety)
    #expect(driver.state.guides.reading?.index == 0)
    driver.press("Escape")
    #expect(driver.state.layer == .directory)
  }

  @Test("A page is found by what stands on it, and opens there")
  func page() throws {
    var driver = try looking(for: "listening")
    let row = try #require(
      driver.state.keySheet.pages.firstIndex {
        if case .guide(_, let page) = $0 { page > 0 } else { false }
      })
    guard case .guide(let guide, let page) = driver.state.keySheet.pages[row] else { return }
    for _ in 0..<driver.state.keySheet.shown.count + row { driver.press("Down") }
    #expect(driver.screen.contains(guide.pages[page].title))
    driver.press("Enter")
    #expect(driver.state.guides.reading?.guide == guide)
    #expect(driver.state.guides.reading?.index == page)
  }

  @Test("G7: a page behind a gate stays behind it, however it is found")
  func gate() throws {
    var driver = try looking(for: "")
    let guide = try #require(driver.state.guides.guides.first { $0.pages.contains { $0.gate != nil } })
    let gated = try #require(guide.pages.firstIndex { $0.gate != nil })
    FoundPage.guide(guide, page: gated).open(&driver.state)
    #expect(driver.state.guides.reading?.isAtGate == true)
  }

  @Test("A page of a practice is the one that was found, though they are drawn in any order")
  func drawnPage() throws {
    var driver = try looking(for: "")
    driver.state.surroundings.draw = { Array((0..<$0).reversed()) }
    let practice = try #require(driver.state.guides.guides.first { $0.isPractice == true })
    FoundPage.guide(practice, page: 3).open(&driver.state)
    #expect(driver.state.guides.reading?.page?.id == practice.pages[3].id)
  }

  @Test("G9: a number is found by its digits, and help now opens at it")
  func number() throws {
    var driver = try looking(for: "741741")
    driver.press("Enter")
    #expect(driver.state.layer == .helpNow)
    let entry = driver.state.helpNow.entries[driver.state.helpNow.list.selected]
    guard case .line(let line) = entry else { return #expect(Bool(false), "\(entry)") }
    #expect(line.reach.contains { $0.number == "741741" })
  }

  @Test("D12: one of the people and places is found by what it is for, and is selected in its list")
  func resource() throws {
    var driver = try looking(for: "riverside legal")
    #expect(driver.screen.contains("People and places"))
    driver.press("Enter")
    #expect(driver.state.layer == .resources)
    #expect(driver.state.resources.selected?.name == "Riverside Legal Desk")
  }

  @Test("In the lowest window what is found can be read")
  func narrow() throws {
    let driver = try looking(for: "741741", columns: 40, rows: 15)
    #expect(driver.screen.contains("741741"))
    #expect(driver.screen.contains("Opens help now at this number."))
  }
}
