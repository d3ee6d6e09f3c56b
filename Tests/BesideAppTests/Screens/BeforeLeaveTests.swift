import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Going on leave asks what happens to what is with me")
struct BeforeLeaveTests {
  private let taken: (SupporterID, RequestEvent.Kind) = (Answering.amara, .taken)
  private let forTwo = Answering.letter(to: [Answering.amara, Answering.ben])

  private func leaving(_ requests: SupportRequest...) throws -> Driver {
    var driver = try Driver.answering(rows: 24)
    driver.send(.inboxRead(requests))
    driver.press("v", "l")
    return driver
  }

  @Test("Each can be passed on, put back or kept (B6, D3)", arguments: [80, 40])
  func threeChoices(columns: Int) throws {
    var driver = try leaving(
      Answering.request("a", forTwo, taken), Answering.request("b", forTwo, taken),
      Answering.request("c", forTwo, taken), Answering.request("waits"))
    driver.send(.event(.resize(Size(columns: columns, rows: 24))))
    #expect(driver.state.layer == .beforeLeave)
    #expect(driver.screen.contains("You are on leave from now on."))
    #expect(driver.lines.count { $0.contains("by text, after 7") } == 3, "What waits is not mine")
    _ = driver.takeEffects()
    driver.press("h", "Enter")
    driver.press("b")
    driver.seal()
    let first = RequestID(checked: "a")
    let second = RequestID(checked: "b")
    #expect(driver.takeEffects() == [.take(.passOn(to: Answering.ben), first), .take(.putBack, second)])
    #expect(driver.lines.count { $0.contains("by text, after 7") } == 1)
    driver.press("Escape")
    #expect(driver.state.layers == [.inbox])
    #expect(driver.state.inbox.request(RequestID(checked: "c"))?.holder == Answering.amara)
  }

  @Test("Who has nothing is asked nothing, and neither is who stays")
  func nothingWithMe() throws {
    #expect(try leaving(Answering.request("waits")).state.layers == [.inbox])
    var driver = try Driver.answering(Answering.request("a", forTwo, taken))
    driver.press("v", "f")
    #expect(driver.state.layers == [.inbox])
  }

  @Test("Once nothing is with me it says so")
  func done() throws {
    var driver = try leaving(Answering.request("a", forTwo, taken))
    driver.press("b")
    #expect(driver.screen.contains("Nothing is with you any more."))
    driver.press("u")
    #expect(driver.cursorLine?.contains("by text, after 7") == true)
  }
}
