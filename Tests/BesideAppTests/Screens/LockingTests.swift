import PeerSupport
import Testing

@testable import BesideApp

@Suite("Locking by one key")
struct LockingTests {
  private static let canary = "CANARY"

  /// Everything private that there can be at once: a plan being written, requests, a draft, a code, a cut text.
  private func full(hasDraft: Bool = true) throws -> Driver {
    let letter = Answering.letter(note: Self.canary + " note")
    var driver = try Driver.answering(Answering.request("ab12", letter))
    driver.press("Enter", "Escape")
    driver.state.plan = Plan(
      SelfCarePlan(parts: [.well: Self.canary + " plan"], changed: Driver.now), prompts: .builtIn(in: "en"))
    driver.state.surroundings.aboutMe = AboutMe()
    driver.state.surroundings.aboutMe?.team = Self.canary
    if hasDraft {
      driver.state.ask.note.insert(Self.canary + " draft")
    } else {
      driver.state.ask = Ask(
        sent: Receipt(code: Self.canary + "-code", due: Driver.now, urgency: .withinADay), after: Ask())
    }
    driver.press("3")
    #expect(driver.state.layer == .plan)
    driver.press("Enter")
    driver.type(" and more")
    driver.press("Alt-a", "Alt-c")
    #expect(driver.state.clipboard.contains(Self.canary))
    _ = driver.takeEffects()
    return driver
  }

  @Test("After locking no private text can be reached from the state", arguments: [true, false])
  func nothingStays(hasDraft: Bool) throws {
    var driver = try full(hasDraft: hasDraft)
    #expect(Reachable.texts(of: driver.state).contains { $0.contains(Self.canary) })
    driver.press("Ctrl-l")
    #expect(Reachable.texts(of: driver.state).filter { $0.contains(Self.canary) } == [])
    #expect(!driver.screen.contains(Self.canary))
    #expect(driver.state.layer == .directory)
    #expect(driver.screen.contains("Locked."))
  }

  @Test("What was written is not lost: the plan goes with the locker, the draft waits, a code is kept")
  func nothingIsLost() throws {
    var driver = try full()
    driver.state.surroundings.draftPlace = .login
    driver.press("Ctrl-l")
    let effects = driver.takeEffects()
    #expect(effects.contains(.putDraftAway))
    #expect(driver.screen.contains("waits, sealed"))
    guard case .closeLocker(let unsaved)? = effects.last else {
      Issue.record("The locker stays open")
      return
    }
    #expect(unsaved.plan?.parts[.well] == Self.canary + " plan and more")
    driver.press("d")
    driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now))))
    #expect(driver.takeEffects().contains(.fetchDraft))
    var sent = try full(hasDraft: false)
    sent.press("Ctrl-l")
    #expect(sent.takeEffects().first == .keepCode(Self.canary + "-code"))
  }

  @Test("What was read before the locker closed comes too late")
  func lateAnswers() throws {
    var driver = try full()
    let request = try #require(driver.state.inbox.request(driver.state.inbox.rows[0].request.id))
    driver.press("Ctrl-l")
    driver.send(.inboxRead([request]))
    driver.send(.requestChanged(request))
    driver.send(.planSaved(SelfCarePlan(parts: [.well: Self.canary], changed: Driver.now), at: Driver.now))
    driver.send(
      .planNotSaved("Full.", found: SelfCarePlan(parts: [.well: Self.canary], changed: Driver.now)))
    driver.send(.unsavedFound(Unsaved(plan: SelfCarePlan(parts: [.well: Self.canary], changed: Driver.now))))
    driver.send(.codeKept)
    #expect(Reachable.texts(of: driver.state).filter { $0.contains(Self.canary) } == [])
  }

  @Test("While something is under way nothing shows, no key does anything, and its answer is locked in")
  func underWay() throws {
    var driver = try full()
    driver.state.isWaiting = true
    driver.press("Ctrl-l")
    #expect(driver.effects == [])
    #expect(!driver.screen.contains(Self.canary))
    driver.press("Escape", "3", "Enter")
    driver.type("x")
    #expect(!driver.screen.contains(Self.canary))
    driver.send(
      .sent(Receipt(code: Self.canary + "-code", due: Driver.now + 86_400, urgency: .withinADay)))
    #expect(driver.takeEffects().first == .keepCode(Self.canary + "-code"))
    #expect(!driver.state.isUnlocked)
    #expect(Reachable.texts(of: driver.state).filter { $0.contains(Self.canary) } == [])
  }

  @Test("A locker that opens after the key was pressed closes again")
  func openingLate() throws {
    var driver = try Driver(hasLocker: true)
    driver.state.show(.plan)
    driver.press("Enter")
    driver.type("open sesame")
    driver.press("Enter", "Ctrl-l")
    driver.send(
      .lockerOpened(
        OpenLocker(plan: SelfCarePlan(parts: [.well: Self.canary], changed: Driver.now))))
    #expect(driver.effects.last == .closeLocker())
    #expect(!driver.state.isUnlocked)
    #expect(Reachable.texts(of: driver.state).filter { $0.contains(Self.canary) } == [])
  }

  @Test("One key does it from every page and panel", arguments: Situation.inColour)
  func everywhere(_ situation: Situation) throws {
    var driver = try situation.driver()
    driver.state.isUnlocked = true
    let before = driver.effects.count
    driver.press("Ctrl-l")
    if driver.state.isLocking {
      driver.send(.notice(Notice("done")))
    }
    #expect(!driver.state.holdsPrivate)
    #expect(
      driver.effects.dropFirst(before).contains { if case .closeLocker = $0 { true } else { false } })
  }

  @Test("Another window's new passphrase closes the locker here and says why")
  func passphraseChangedElsewhere() throws {
    var driver = try full()
    driver.send(.lockerClosed("Your locker was given another passphrase in another window."))
    #expect(driver.screen.contains("in another window"))
    #expect(Reachable.texts(of: driver.state).filter { $0.contains(Self.canary) } == [])
    guard case .closeLocker(let unsaved)? = driver.effects.last else {
      Issue.record("The locker stays open")
      return
    }
    #expect(unsaved.plan?.parts[.well]?.contains("and more") == true)
  }
}
