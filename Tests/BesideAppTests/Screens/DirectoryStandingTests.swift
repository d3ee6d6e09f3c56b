import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Find someone: who can be asked")
struct DirectoryStandingTests {
  @Test("B5 Rank and role show before choosing, and whether we are in one line of work")
  func rankShows() throws {
    var driver = try Driver.directory()
    driver.select("Amara Osei")
    #expect(driver.screen.contains("Dispatcher · nights · East"))
    #expect(driver.screen.contains("same rank as you"))
    #expect(driver.screen.contains("not in your line"))
  }

  @Test("B5 Someone in my chain of command is grey, with the reason standing there")
  func chainIsGrey() throws {
    var driver = try Driver.directory()
    driver.select("Amara Osei")
    let row = try #require(driver.lines.firstIndex { $0.contains("Inés Carvajal") })
    #expect(driver.lines[row].contains("in your line"))
    #expect(driver.frame[row, 5].style == driver.state.theme.style(.listUnavailable))
    driver.select("Inés Carvajal")
    #expect(driver.screen.contains("is above you in your line of"))
  }

  @Test("B5 What the positions do not tell is not said to be in my line", arguments: ["wizard", "ring"])
  func lineUnknown(position: String) throws {
    var driver = try Driver()
    var program = Team.program(aboutMe: AboutMe(position: "dispatcher"))
    program.program.positions.reportsTo.merge(["ring": "ring"]) { first, _ in first }
    driver.send(.programOpened(program))
    driver.send(.supportersRead([Team.person("Amara Osei", position: position)], isLast: true))
    let row = try #require(driver.lines.first { $0.contains("▸") })
    #expect(row.contains("not checked") && !row.contains("in your line"))
    #expect(driver.screen.contains("We cannot check if Amara Osei"))
  }

  @Test("B5 Someone in my chain of command can be asked after one sentence, which another key confirms")
  func chainAfterOneSentence() throws {
    var driver = try Driver.directory()
    driver.select("Inés Carvajal")
    driver.press("a")
    #expect(driver.state.layer == .confirmation)
    #expect(driver.screen.contains("Inés Carvajal is above you in your line of work."))
    driver.press("a")
    #expect(driver.state.layer == .confirmation)
    driver.press("Ctrl-y")
    #expect(driver.state.layer == .ask)
    #expect(driver.screen.contains("‹ Inés Carvajal ›"))
  }

  @Test("B5 Going back from the sentence asks nobody")
  func chainDeclined() throws {
    var driver = try Driver.directory()
    driver.select("Inés Carvajal")
    driver.press("a", "Escape")
    #expect(driver.state.layer == .directory)
    #expect(driver.effects.isEmpty)
  }

  @Test("C1 Who says nothing about their own place is asked no sentence")
  func noPlaceNoSentence() throws {
    var driver = try Driver.directory(aboutMe: nil)
    driver.select("Inés Carvajal")
    driver.press("a")
    #expect(driver.state.layer == .ask)
  }

  @Test(
    "B6 Someone full or on leave can be read about, not asked, and the reason stands there",
    arguments: [
      ("Mairead Ní Bhriain", "has all they can hold right now."), ("Kwame Adjei", "is on leave, back 3"),
    ])
  func notAskable(_ name: String, _ reason: String) throws {
    var driver = try Driver.directory()
    driver.select(name)
    #expect(driver.screen.contains("call 555 0142"))
    driver.press("a")
    #expect(driver.state.layer == .directory)
    #expect(driver.state.notice?.text.contains(reason) == true)
    driver.press("Space")
    #expect(driver.state.directory.marked.isEmpty)
  }

  @Test("Nobody asks themselves")
  func myself() throws {
    var driver = try Driver.directory()
    driver.state.me = Team.everyKind[0].id
    driver.select("Amara Osei")
    driver.press("a")
    #expect(driver.state.layer == .directory)
    #expect(driver.screen.contains("This is you."))
  }

  @Test("Nobody is hidden: everyone of every kind is in the list")
  func nobodyHidden() throws {
    #expect(try Driver.directory().names.sorted() == Team.everyKind.map(\.bio.name).sorted())
  }
}
