import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("A large inbox shows its first rows while the rest is read")
struct ReadingInboxTests {
  private func waiting(_ id: String, minutesAgo: Int) -> SupportRequest {
    Answering.request(id, Answering.letter(minutesAgo: minutesAgo))
  }

  @Test("Nobody is told that no one waits before all was read")
  func nothingYet() throws {
    var driver = try Driver.answering()
    #expect(driver.screen.contains("No one is waiting for you"))
    driver.send(.inboxBegun([]))
    #expect(!driver.screen.contains("No one is waiting for you"))
    #expect(driver.screen.contains("One moment."))
    driver.send(.inboxRead([]))
    #expect(driver.screen.contains("No one is waiting for you"))
  }

  @Test("The title counts who waits only once all was read")
  func title() throws {
    var driver = try Driver.answering()
    driver.send(.inboxBegun([waiting("b", minutesAgo: 30)]))
    #expect(driver.state.inbox.rows.count == 1)
    #expect(!driver.frame.title.contains("1 wait"))
    driver.send(.inboxRead([waiting("b", minutesAgo: 30)]))
    #expect(driver.frame.title.contains("1 wait"))
  }

  @Test("Read anew, what showed stays in its place until all was read")
  func readAnew() throws {
    let (older, newer) = (waiting("a", minutesAgo: 90), waiting("c", minutesAgo: 30))
    var driver = try Driver.answering(older, newer)
    driver.press("Down")
    driver.send(.inboxBegun([older]))
    #expect(driver.state.inbox.selected?.id == newer.id)
    driver.send(.inboxRead([newer]))
    #expect(driver.state.inbox.rows.map(\.request.id) == [newer.id])
  }

  @Test("Whoever has not moved stays with the first, and whoever has stays with their request")
  func selection() throws {
    let (older, middle, newer) = (
      waiting("a", minutesAgo: 90), waiting("b", minutesAgo: 60), waiting("c", minutesAgo: 30)
    )
    var driver = try Driver.answering()
    driver.send(.inboxBegun([newer]))
    driver.send(.inboxBegun([newer, middle]))
    #expect(driver.state.inbox.selected?.id == middle.id)
    driver.press("Down")
    driver.send(.inboxRead([newer, middle, older]))
    #expect(driver.state.inbox.rows.map(\.request.id) == [older, middle, newer].map(\.id))
    #expect(driver.state.inbox.selected?.id == newer.id)
  }
}
