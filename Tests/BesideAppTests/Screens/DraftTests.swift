import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("A draft waits until it is sent or dropped")
struct DraftTests {
  private func writing(_ place: DraftPlace, hasLocker: Bool = false) throws -> Driver {
    var driver = try Driver.directory()
    driver.state.surroundings.draftPlace = place
    driver.state.surroundings.hasLocker = hasLocker
    driver.select("Amara Osei")
    driver.press("a")
    driver.type("555 0199")
    return driver
  }

  @Test("Each letter is kept as it is typed; nothing leaves a screen that several people share")
  func kept() throws {
    var driver = try writing(.login)
    #expect(driver.takeEffects().count == "5550199".count)
    driver.type("9")
    #expect(driver.takeEffects() == [.keepDraft(driver.state.ask.draft)])
    driver.press("Down", "Up")
    #expect(driver.takeEffects() == [])
    driver.press("Ctrl-u")
    #expect(driver.takeEffects() == [.dropDraft])
    var shared = try writing(.screen)
    #expect(shared.takeEffects() == [])
  }

  @Test(
    "The screen says where it waits, on the form and when it is left",
    arguments: [
      (DraftPlace.screen, "on this screen alone"), (.memory, "kept in memory until"),
      (.login, "kept, sealed, until"),
    ])
  func said(place: DraftPlace, words: String) throws {
    var driver = try writing(place)
    #expect(driver.screen.contains(words))
    driver.press("Escape")
    #expect(driver.state.notice?.text.contains(words) == true)
    #expect(driver.screen.contains("d go on with your draft"))
    driver.press("d")
    #expect(driver.cursorLine?.contains("555 0199") == true)
  }

  @Test("Sent, it is kept no longer")
  func sent() throws {
    var driver = try writing(.login)
    driver.press("Ctrl-s")
    _ = driver.takeEffects()
    driver.send(.sent(Receipt(code: "babab-dodod", due: Driver.now + 3_600, urgency: .withinADay)))
    #expect(driver.takeEffects() == [.dropDraft])
    driver.press("Enter", "d")
    #expect(driver.state.layer == .directory)
  }

  @Test("Dropped after one question, which another key answers")
  func dropped() throws {
    var driver = try writing(.login)
    _ = driver.takeEffects()
    driver.press("Ctrl-d", "Ctrl-d")
    #expect(driver.state.layer == .confirmation && driver.effects.isEmpty)
    driver.press("Escape")
    #expect(driver.state.ask.hasDraft)
    driver.press("Ctrl-d", "Ctrl-y")
    #expect(driver.takeEffects() == [.dropDraft])
    #expect(!driver.state.ask.hasDraft && driver.state.layer == .directory)
  }

  @Test("Leaving asks once and leaves the draft where it waits")
  func leaving() throws {
    var driver = try writing(.login)
    _ = driver.takeEffects()
    driver.press("Ctrl-c")
    #expect(driver.screen.contains("It waits here, sealed"))
    driver.press("Ctrl-y")
    #expect(driver.takeEffects() == [.quit])
    var memory = try writing(.memory)
    _ = memory.takeEffects()
    memory.press("Ctrl-c", "Ctrl-y")
    #expect(memory.takeEffects().last == .dropDraft)
  }

  @Test("E4 Locking without an open locker hides the draft and loses nothing", arguments: [true, false])
  func locking(hasLocker: Bool) throws {
    var driver = try writing(.login, hasLocker: hasLocker)
    let draft = driver.state.ask.draft
    _ = driver.takeEffects()
    driver.press("Ctrl-l")
    #expect(driver.takeEffects() == [.putDraftAway])
    #expect(!"\(driver.state)".contains("555 0199"))
    #expect(driver.screen.contains("waits, sealed"))
    driver.press("d")
    if hasLocker {
      #expect(driver.state.layer == .unlock)
      #expect(driver.takeEffects() == [])
      driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now))))
    }
    #expect(driver.takeEffects() == [.fetchDraft])
    driver.send(.draftFound(draft))
    #expect(driver.state.layer == .ask)
    #expect(driver.state.ask.draft == draft)
    #expect(driver.takeEffects() == [])
  }

  @Test("What a crash left is told at the start and is there with one key, whom it asked included")
  func crash() throws {
    var draft = try writing(.login).state.ask.draft
    draft.othersMayAnswer = true
    draft.excluded = [Team.everyKind[1].id]
    draft.askingFor = .colleague(agreed: false)
    var driver = try Driver.directory()
    driver.state.surroundings.draftPlace = .login
    driver.send(.draftFound(draft))
    #expect(driver.state.layer == .directory)
    #expect(driver.state.notice != nil)
    driver.press("d")
    #expect(driver.screen.contains("for a colleague"))
    #expect(driver.screen.contains("● not yet"), "What they said is asked anew")
    driver.choose("for me")
    #expect(driver.screen.contains("Amara Osei, then whoever can first"))
    #expect(driver.screen.contains("Ben Whitlock"))
    #expect(driver.screen.contains("555 0199"))
  }

  @Test("Where those who were chosen have gone, nobody else is asked in their place unseen")
  func chosenGone() throws {
    var draft = try writing(.login).state.ask.draft
    draft.recipients = [SupporterID(checked: "gone")]
    var driver = try Driver.directory()
    driver.send(.draftFound(draft))
    driver.press("d", "Ctrl-s")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("no longer on the list"))
    driver.press("Space", "Ctrl-s")
    guard case .send(let sent)? = driver.effects.last else { return #expect(Bool(false), "not sent") }
    #expect(sent.recipients.isEmpty)
  }

  @Test(
    "C7: who is kept out stays out while their page cannot be read, and who was chosen is not forgotten for it"
  )
  func outOfSight() throws {
    let unread = SupporterID(checked: "unread")
    var draft = try writing(.login).state.ask.draft
    draft.othersMayAnswer = true
    draft.excluded = [unread]
    var driver = try Driver.directory()
    driver.state.surroundings.draftPlace = .login
    driver.send(.draftFound(draft))
    #expect(driver.state.ask.draft.excluded == [unread])
    draft.recipients.append(unread)
    draft.excluded = []
    driver = try Driver.directory()
    driver.state.surroundings.draftPlace = .login
    driver.send(.draftFound(draft))
    driver.press("d")
    driver.type("9")
    guard case .keepDraft(let kept)? = driver.takeEffects().last else {
      return #expect(Bool(false), "not kept")
    }
    #expect(kept.recipients == draft.recipients && kept.othersMayAnswer == draft.othersMayAnswer)
    #expect(kept.reach.detail == draft.reach.detail + "9")
  }

  @Test("Who was chosen is not forgotten when they are out of sight and the draft is put away once more")
  func outOfSightTwice() throws {
    let unread = SupporterID(checked: "unread")
    var draft = try writing(.login).state.ask.draft
    draft.recipients = [unread]
    for _ in 0..<2 {
      var driver = try Driver.directory()
      driver.state.surroundings.draftPlace = .login
      driver.send(.draftFound(draft))
      driver.press("d")
      draft = driver.state.ask.draft
      #expect(draft.recipients == [unread] && !draft.othersMayAnswer)
      driver.press("Ctrl-s")
      #expect(driver.screen.contains("no longer on the list"))
    }
  }

  @Test("C7: who is kept out stays so while nobody but the chosen may answer")
  func keptOutWhileChosen() throws {
    var draft = try writing(.login).state.ask.draft
    draft.othersMayAnswer = false
    draft.excluded = [Team.everyKind[1].id]
    var driver = try Driver.directory()
    driver.send(.draftFound(draft))
    #expect(driver.state.ask.draft.excluded == draft.excluded)
    driver.press("d")
    driver.choose("Amara Osei, then whoever can first")
    #expect(driver.screen.contains("Ben Whitlock"))
  }

  @Test("A draft that waits beside another one waits on")
  func twoDrafts() throws {
    var driver = try writing(.login)
    driver.state.draftWaits = true
    driver.send(.noDraftFound)
    #expect(driver.state.draftWaits)
    driver.state.ask = Ask()
    driver.send(.noDraftFound)
    #expect(!driver.state.draftWaits)
  }

  @Test("A draft for one program is not sent to another")
  func otherProgram() throws {
    var driver = try writing(.login)
    var other = Team.program(aboutMe: nil)
    other.program.id = String(repeating: "b", count: 32)
    _ = driver.takeEffects()
    driver.send(.programOpened(other))
    #expect(!driver.state.ask.hasDraft)
    #expect(driver.takeEffects() == [])
  }
}
