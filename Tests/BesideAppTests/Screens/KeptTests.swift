import Canvas
import PeerSupport
import Testing

@testable import BesideApp

/// E1, E4: what is stored can be seen from every page.
@Suite("What is kept")
struct KeptTests {
  static let things = KeptThings(
    entries: [
      KeptThings.Entry(kind: .supporters, path: "/srv/beside/supporters", count: 12),
      KeptThings.Entry(kind: .requests, path: "/srv/beside/requests", count: 3),
      KeptThings.Entry(kind: .counts, path: "/srv/beside/counts", count: 0),
      KeptThings.Entry(kind: .lockers, path: "/users/kim/.local/share/beside/lockers", count: 1),
    ], retentionDays: 14)

  private func driver() throws -> Driver {
    var driver = try Driver.finding(size: Size(columns: 80, rows: 24))
    driver.press("F8")
    return driver
  }

  @Test("F8 asks for it, and Escape goes back to where one was")
  func opens() throws {
    var driver = try driver()
    #expect(driver.effects == [.readKept])
    #expect(driver.state.layer == .kept)
    driver.send(.keptRead(Self.things))
    #expect(driver.screen.contains("Requests: 3"))
    #expect(driver.screen.contains("at most 14 days"))
    driver.press("Escape")
    #expect(driver.state.layer == .directory)
  }

  @Test(
    "It is found in the ? sheet by the words someone would look for",
    arguments: ["kept", "privacy", "delete"])
  func isFound(word: String) throws {
    var driver = try Driver.finding(size: Size(columns: 80, rows: 24))
    driver.press("?")
    driver.type(word)
    #expect(driver.state.keySheet.shown.contains("kept.show"))
  }

  @Test("The last line, about copies that are out of reach, can be read in a low window")
  func canBeReadToTheEnd() throws {
    var driver = try Driver.finding(size: Size(columns: 40, rows: 12))
    driver.press("F8")
    driver.send(.keptRead(Self.things))
    driver.press("End")
    #expect(driver.screen.contains("are out of our reach."))
  }

  @Test("What is in the locker shows only while it is open")
  func lockerIsHidden() throws {
    var driver = try driver()
    driver.send(.keptRead(Self.things))
    driver.press("End")
    #expect(driver.screen.contains("Open your locker to see"))
    var opened = Self.things
    opened.lockerParts = [.plan: 1, .returnCodes: 2, .rootSeed: 0]
    driver.send(.keptRead(opened))
    driver.press("End")
    #expect(driver.screen.contains("2 return codes"))
    #expect(!driver.screen.contains("speaks for the program"))
    driver.state.isUnlocked = true
    driver.press("Ctrl-l")
    #expect(driver.state.kept.things == nil)
  }
}
