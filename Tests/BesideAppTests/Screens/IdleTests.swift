import PeerSupport
import Testing

@testable import BesideApp

@Suite("When nobody presses a key")
struct IdleTests {
  private func opened() throws -> Driver {
    var driver = try Driver(hasLocker: true)
    driver.state.surroundings.lockAfter = 600
    driver.state.show(.plan)
    driver.press("Enter")
    driver.send(
      .lockerOpened(OpenLocker(plan: SelfCarePlan(parts: [.well: "I cook."], changed: Driver.now))))
    _ = driver.takeEffects()
    return driver
  }

  @Test("An open locker closes after the minutes that are set, and the loop wakes for it once")
  func closes() throws {
    var driver = try opened()
    driver.send(.time(Driver.now + 30))
    driver.press("Down")
    let due = Driver.now + 30 + 600
    #expect(App.nextWake(driver.state) == due)
    driver.send(.time(due + -1))
    #expect(driver.effects == [])
    #expect(App.nextWake(driver.state) == due)
    driver.send(.time(due))
    #expect(driver.takeEffects() == [.closeLocker()])
    #expect(!driver.screen.contains("I cook."))
    #expect(App.nextWake(driver.state) == nil)
  }

  @Test("The minutes can be set")
  func set() throws {
    var driver = try opened()
    driver.state.surroundings.lockAfter = 60
    driver.press("Down")
    driver.send(.time(Driver.now + 60))
    #expect(driver.takeEffects() == [.closeLocker()])
  }

  @Test("With nothing open nothing wakes the loop, and a draft that no passphrase would open again stays")
  func silent() throws {
    var driver = try Driver(hasLocker: true)
    driver.press("Down")
    #expect(App.nextWake(driver.state) == nil)
    driver.state.ask.note.insert("half written")
    driver.send(.time(Driver.now + 86_400))
    #expect(driver.effects == [])
    #expect(driver.state.ask.hasDraft)
  }

  @Test("The first key after a long pause finds all closed already")
  func firstKey() throws {
    var driver = try opened()
    driver.send(.time(Driver.now + 3_600))
    driver.press("Enter")
    #expect(!driver.state.isUnlocked)
    #expect(!driver.screen.contains("I cook."))
  }

  @Test("A clock that is set back keeps nothing open for longer")
  func clockSetBack() throws {
    var driver = try opened()
    driver.press("Down")
    driver.send(.time(Driver.now + -7_200))
    #expect(App.nextWake(driver.state) == Driver.now + -7_200 + 600)
    driver.send(.time(Driver.now + -7_200 + 600))
    #expect(driver.takeEffects() == [.closeLocker()])
  }

  @Test("On a shared login two minutes lead back to the first screen, and nothing of the person stays")
  func shared() throws {
    var driver = try Driver(hasLocker: true)
    driver.state.surroundings.isShared = true
    driver.open(supporters: Fixture.supporters(41))
    driver.press("/")
    driver.type("sleep")
    driver.press("Enter", "m", "a")
    driver.type("CANARY")
    driver.state.ask.note.insert("CANARY")
    driver.press("F2")
    #expect(App.nextWake(driver.state).map { $0 <= Driver.now + 120 } == true)
    driver.send(.time(Driver.now + 119))
    #expect(driver.state.ask.hasDraft)
    driver.send(.time(Driver.now + 120))
    #expect(driver.state.layer == .directory)
    #expect(!driver.state.ask.hasDraft)
    #expect(!driver.state.directory.isNarrowed)
    #expect(driver.state.directory.marked == [])
    #expect(driver.state.directory.count == 41)
    #expect(driver.state.idleDue == nil)
    #expect(Reachable.texts(of: driver.state).filter { $0.contains("CANARY") } == [])
    #expect(driver.screen.contains("Nothing of yours"))
  }

  @Test("On a shared login a code that was shown goes too, and into the locker where one is open")
  func sharedCode() throws {
    var driver = try Driver(hasLocker: true)
    driver.state.surroundings.isShared = true
    driver.open(supporters: Fixture.supporters(41))
    driver.state.isUnlocked = true
    driver.press("Down")
    driver.send(.sent(Receipt(code: "babab-dodod", due: Driver.now + 86_400, urgency: .withinADay)))
    driver.send(.time(Driver.now + 120))
    #expect(driver.effects.suffix(2) == [.keepCode("babab-dodod"), .closeLocker()])
    #expect(!driver.screen.contains("babab"))
  }
}
