import BuiltIn
import PeerSupport
import Testing

@testable import BesideApp

@Suite("Destroying the plan")
struct DestroyWalkthroughTests {
  @Test("Two different keys destroy it, and no other key does, however long it is held")
  func twoKeys() throws {
    var driver = try Driver.keeping(Situation.peoplePlan)
    driver.press("D", "D", "D", "Ctrl-d", "Enter", "Space")
    #expect(driver.takeEffects() == [])
    #expect(driver.screen.contains("Backups"))
    driver.press("x", "x", "Enter")
    #expect(driver.takeEffects() == [])
    driver.press("Ctrl-d")
    #expect(driver.takeEffects() == [.destroyPlan])
    driver.send(.planDestroyed(withLocker: true))
    #expect(!driver.screen.contains("555 0133"))
    #expect(!driver.state.isUnlocked && !driver.state.surroundings.hasLocker)
    #expect(driver.takeEffects() == [.closeLocker()])
    #expect(driver.state.notice?.text == "Your plan is gone.")
  }

  @Test("Going back in between leaves everything, and the first key is needed again")
  func goingBack() throws {
    var driver = try Driver.keeping(Situation.peoplePlan)
    driver.press("D", "x", "Escape", "D", "Ctrl-d", "Escape")
    #expect(driver.takeEffects() == [])
    #expect(driver.state.plan.current == Situation.peoplePlan)
  }

  @Test("A locker that holds codes or keys stays, and the page says so")
  func lockerStays() throws {
    var driver = try Driver.keeping(Situation.peoplePlan)
    driver.send(.lockerOpened(OpenLocker(plan: Situation.peoplePlan, holdsMore: true)))
    driver.press("D")
    #expect(driver.screen.contains("Your locker stays"))
    driver.press("x", "Ctrl-d")
    driver.send(.planDestroyed(withLocker: false))
    #expect(driver.state.isUnlocked && driver.state.plan.current.isEmpty)
  }

  @Test("In the lowest window too, in both languages, all of it is read at once", arguments: ["en", "es"])
  func lowWindow(_ language: String) throws {
    for holdsMore in [false, true] {
      var driver = try Driver.keeping(Situation.peoplePlan, columns: 40, rows: 15)
      driver.state.surroundings.words = .builtIn(language)
      driver.send(.lockerOpened(OpenLocker(plan: Situation.peoplePlan, holdsMore: holdsMore)))
      driver.press("D")
      let shown = driver.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let goes: WordKey = holdsMore ? .planDestroyPart : .planDestroyFile
      for text in [goes, .planDestroyCopies, .planDestroyLost, .planDestroyFirst] {
        #expect(shown.contains(driver.state.words(text)))
      }
    }
  }
}
