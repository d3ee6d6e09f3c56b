import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Showing parts of a plan, and taking them back")
struct SharingWalkthroughTests {
  private func withRequest(_ checked: CheckedRequest, _ plan: SelfCarePlan) throws -> Driver {
    var driver = try Driver.finding(size: Size(columns: 80, rows: 24))
    driver.send(.lockerOpened(OpenLocker(plan: plan)))
    driver.press("y")
    _ = driver.takeEffects()
    driver.send(.keptChecked([checked]))
    return driver
  }

  @Test("A4, F14: chosen parts are shown to whoever has the request, and one key takes them back")
  func showAndTakeBack() throws {
    var driver = try withRequest(Situation.answered, Situation.peoplePlan)
    driver.press("s")
    #expect(driver.screen.contains("What was read stays read."))
    driver.press("Ctrl-s")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("Please tick at least one part."))
    driver.press("Right", "Space", "Ctrl-s")
    #expect(
      driver.takeEffects() == [
        .showPlan(Situation.peoplePlan, parts: [.aTeam], code: Situation.code)
      ])
    driver.send(.planShown)
    driver.send(.requestChecked(Situation.shown))
    #expect(driver.state.layer == .yourRequest)
    #expect(driver.screen.contains("You show them: My A-Team"))

    driver.press("r")
    #expect(driver.takeEffects() == [.stopShowing(code: Situation.code)])
    driver.send(.requestChecked(Situation.answered))
    #expect(!driver.screen.contains("You show them"))
    driver.press("r")
    #expect(driver.takeEffects() == [])
  }

  @Test("What is refused is told where it was chosen, and the choice stays")
  func refused() throws {
    var driver = try withRequest(Situation.answered, Situation.peoplePlan)
    driver.press("s", "Space", "Ctrl-s")
    driver.send(.planFormRefused("This is too much to show at once."))
    #expect(driver.state.layer == .planForm)
    #expect(driver.screen.contains("This is too much"))
    driver.press("Escape")
    #expect(driver.state.layer == .yourRequest)
  }

  @Test(
    "Nothing is shown while nobody has the request, nor from an empty plan; from the plan one key leads there"
  )
  func notYet() throws {
    let waiting = CheckedRequest(
      code: Situation.code, kept: nil,
      outlook: .standing(RequestStanding(Answering.request("waiting"))))
    var driver = try withRequest(waiting, Situation.peoplePlan)
    driver.press("s")
    #expect(driver.state.notice?.text.contains("once a supporter has") == true)
    driver = try withRequest(Situation.answered, .nothing)
    driver.press("s")
    #expect(driver.state.notice?.text.contains("Nothing is written") == true)
    driver.state.show(.plan)
    driver.press("s")
    #expect(driver.state.layer == .yourRequest)
  }

  @Test(
    "Whoever has the request sees the parts in their inbox, until they are taken back or the support ends")
  func inInbox() throws {
    let request = Answering.request("mine", Answering.letter(minutesAgo: 30), (Answering.amara, .taken))
    var driver = try Driver.answering(columns: 80, rows: 40, request)
    let shown = ShownPlan(
      Situation.peoplePlan, parts: [.aTeam, .sentence], of: request.id, to: Answering.amara, at: Driver.now)
    driver.send(.shownRead([shown]))
    #expect(driver.screen.contains("shows you parts of their plan"))
    driver.press("Enter", "PageDown")
    #expect(driver.screen.contains("Ruth ☎ 555 0133"))
    #expect(!driver.screen.contains("Walk with me"))
    driver.send(.shownRead([]))
    #expect(!driver.screen.contains("Ruth"))
    driver.send(.shownRead([shown]))
    driver.send(.requestGone(request.id))
    #expect(driver.state.inbox.shown.isEmpty)
  }
}
