import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("A request that ends by itself is announced, and a contact without one is counted")
struct EndingSoonTests {
  private static let twelveDays: Int64 = 12 * 86_400

  private func spoken(_ id: String) -> SupportRequest {
    Answering.request(
      id, Answering.letter(), (Answering.amara, .taken), (Answering.amara, .contactMade))
  }

  @Test("Two days before, its row says so, and a line says it once", arguments: [80, 40])
  func announced(columns: Int) throws {
    var driver = try Driver.answering(columns: columns, rows: 24, spoken("a"))
    #expect(!driver.screen.contains("ends soon"))
    driver.send(.time(Driver.now + Self.twelveDays))
    driver.send(.inboxRead([spoken("a")]))
    #expect(driver.screen.contains("ends soon"))
    #expect(driver.state.notice?.text.contains("One request of yours ends by itself") == true)
    driver.press("Down")
    driver.send(.inboxRead([spoken("a")]))
    #expect(driver.state.notice == nil)
    driver.send(.inboxRead([spoken("a"), spoken("b")]))
    #expect(driver.state.notice?.text.contains("One request of yours") == true)
  }

  @Test("One that is only taken says so too, and another's does not")
  func taken() throws {
    let taken = Answering.request("a", Answering.letter(), (Answering.amara, .taken))
    let both = Answering.letter(to: [Answering.amara, Answering.ben])
    let theirs = Answering.request("b", both, (Answering.ben, .taken))
    var driver = try Driver.answering(taken, theirs)
    driver.send(.time(Driver.now + Self.twelveDays))
    driver.send(.inboxRead([taken, theirs]))
    #expect(driver.lines.count { $0.contains("ends soon") } == 1)
  }

  @Test("One key counts a contact that came without a request, and several are taken back together (E2)")
  func counting() throws {
    var driver = try Driver.answering(spoken("a"))
    _ = driver.takeEffects()
    driver.press("+")
    #expect(driver.screen.contains("One more contact counts today. u takes it back for 10 seconds."))
    driver.press("+")
    #expect(driver.screen.contains("2 more contacts count today."))
    driver.press("u")
    driver.seal()
    #expect(driver.takeEffects() == [])
    driver.press("+")
    driver.seal()
    #expect(driver.takeEffects() == [.addContacts(1)])
    driver.send(.contactsAdded)
    #expect(driver.state.inbox.isSettled)
  }
}
