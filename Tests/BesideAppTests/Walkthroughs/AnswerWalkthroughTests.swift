import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("A supporter answers a request")
struct AnswerWalkthroughTests {
  private let id = RequestID(checked: "a")

  @Test("From the inbox to the end: take, be in touch, plan the next, end (D1, D3, D4, D5, D6, D8)")
  func answerAndEnd() throws {
    var driver = try Driver.answering(Answering.request("a"))
    #expect(driver.screen.contains("within a day         23 hours left"))
    #expect(driver.screen.contains("nowhere to write"))

    driver.press("Enter")
    #expect(driver.screen.contains("by text 555 0199"))
    #expect(driver.screen.contains("Ask for         Robin"))
    #expect(driver.screen.contains("You may leave a message."))
    #expect(driver.screen.contains("Spanish"))

    driver.press("t")
    #expect(driver.screen.contains("Before you take this"))
    #expect(driver.screen.contains("None of these? Then you can take it."))
    driver.press("Ctrl-y")
    #expect(driver.screen.contains("You take this one. u takes it back for 10 seconds."))
    #expect(driver.screen.contains("Hello, I am Amara Osei."), "It shows at once")
    driver.seal()
    #expect(driver.takeEffects() == [.take(.take, id)])

    driver.send(.requestChanged(Answering.request("a", Answering.letter(), (Answering.amara, .taken))))
    #expect(driver.screen.contains("Hello, I am Amara Osei."))
    #expect(driver.screen.contains("23 hours left"), "Taking does not stop the clock (D1)")

    driver.press("c")
    #expect(driver.screen.contains("spoke once"))
    #expect(driver.screen.contains("Noted: someone has been in touch."))
    driver.seal()
    #expect(driver.takeEffects() == [.take(.contactMade, id)])
    driver.send(.requestChanged(inTouch()))
    #expect(driver.screen.contains("spoke once"))
    #expect(driver.lines.last?.contains("c spoke again") == true)
    #expect(driver.screen.contains("As before: what you say stays with me"))
    #expect(!driver.screen.contains("hours left"))

    driver.press("n", "d", "Up", "Enter")
    let planned = Driver.now + 3 * 86_400 + 1_800
    driver.seal()
    #expect(driver.takeEffects() == [.take(.planNext(planned), id)])
    driver.send(.requestChanged(inTouch(next: planned)))
    #expect(driver.screen.contains("next: Tuesday 20:30"))
    driver.press("Escape")
    #expect(driver.cursorLine?.contains("spoke once           next: Tuesday 20:30") == true)

    driver.press("e")
    #expect(driver.screen.contains("gone for good"))
    driver.press("u")
    #expect(driver.cursorLine?.contains("spoke once") == true, "It is there again")
    driver.press("e", "e", "e")
    #expect(driver.effects.isEmpty)
    driver.seal()
    #expect(driver.takeEffects() == [.end(id)])
    driver.send(.requestGone(id))
    #expect(driver.screen.contains("No one is waiting for you right now."))
    #expect(driver.state.layers == [.inbox])
  }

  @Test("A second contact is \"spoke again\", and the privacy line is said again (D5, D6)")
  func laterContact() throws {
    let request = Answering.request(
      "a", Answering.letter(), (Answering.amara, .taken), (Answering.amara, .contactMade),
      (Answering.amara, .contactMade))
    var driver = try Driver.answering(request)
    #expect(driver.screen.contains("spoke again"))
    driver.press("Enter")
    #expect(driver.screen.contains("I take no notes."))
  }

  @Test("When the person does not want it, it ends without a contact (D8)")
  func notWanted() throws {
    var driver = try Driver.answering(
      rows: 40, Answering.request("a", Answering.letter(), (Answering.amara, .taken)))
    driver.press("Enter")
    #expect(driver.screen.contains("If they do not want this, thank them and end it with one key."))
    driver.press("w")
    #expect(driver.screen.contains("This ends. No one follows up."))
    #expect(driver.state.layers == [.inbox])
    driver.seal()
    #expect(driver.effects == [.end(id)])
  }

  @Test("No layer of answering has anything that can be typed into (D6)")
  func nothingCanBeTyped() throws {
    for layer in [
      Layer.inbox, .request, .roleCheck, .passOn, .reply, .planNext, .furtherHelp, .beforeLeave,
      .calendarFile,
    ] {
      var driver = try Driver.answering(inTouch())
      driver.press("Enter")
      driver.state.push(layer)
      #expect(driver.state.editor == nil)
      driver.send(.event(.paste("they told me that")))
      #expect(!driver.screen.contains("they told me"))
    }
  }

  @Test("Two supporters take one request: the other is told, and reads the inbox anew (D3)")
  func takenByAnother() throws {
    let request = Answering.request("a", Answering.letter(to: [Answering.amara, Answering.ben]))
    var amara = try Driver.answering(as: Answering.amara, request)
    var ben = try Driver.answering(as: Answering.ben, request)
    amara.press("t", "Ctrl-y")
    ben.press("t", "Ctrl-y")
    amara.seal()
    ben.seal()
    #expect(amara.takeEffects() == [.take(.take, id)])
    #expect(ben.takeEffects() == [.take(.take, id)])

    let taken = Answering.request("a", request.letter, (Answering.amara, .taken))
    amara.send(.requestChanged(taken))
    ben.send(.takenByAnother(id))
    #expect(amara.screen.contains("with you"))
    #expect(ben.screen.contains("Another supporter took this a moment ago."))
    #expect(ben.state.layers == [.inbox])
    #expect(ben.effects == [.refreshInbox])
    ben.send(.inboxRead([taken]))
    #expect(ben.screen.contains("No one is waiting for you right now."))
  }

  @Test("Who reads help now while a request goes keeps reading")
  func helpNowStays() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("Enter", "t", "F2")
    driver.send(.takenByAnother(id))
    #expect(driver.state.layers == [.inbox, .helpNow])
    driver.press("Escape")
    #expect(driver.state.layers == [.inbox])
  }

  @Test("A request that its sender took back closes and says so")
  func endedBySender() throws {
    var driver = try Driver.answering(Answering.request("a"))
    driver.press("Enter")
    driver.send(.inboxRead([]))
    #expect(driver.state.layers == [.inbox])
    #expect(driver.screen.contains("This request has ended."))
  }

  @Test(
    "Who passes a request on is told so, and not that it ended, whichever news comes first (D3)",
    arguments: [false, true])
  func passedOn(isInboxReadFirst: Bool) throws {
    let letter = Answering.letter(to: [Answering.amara, Answering.ben])
    var driver = try Driver.answering(Answering.request("a", letter))
    driver.press("Enter", "h", "Enter")
    #expect(driver.state.layers == [.inbox])
    #expect(driver.screen.contains("You pass this on to Ben Whitlock."))
    #expect(driver.screen.contains("No one is waiting for you right now."))
    driver.seal()
    #expect(driver.takeEffects() == [.take(.passOn(to: Answering.ben), id)])
    if isInboxReadFirst { driver.send(.inboxRead([])) }
    driver.send(
      .requestChanged(Answering.request("a", letter, (Answering.amara, .passedOn(to: Answering.ben)))))
    if !isInboxReadFirst { driver.send(.inboxRead([])) }
    #expect(driver.state.layers == [.inbox])
    #expect(!driver.screen.contains("has ended"))
    #expect(driver.screen.contains("No one is waiting for you right now."))
  }

  @Test("A request that ended while it was to be passed on has ended (D8)")
  func endedBeforePassingOn() throws {
    let letter = Answering.letter(to: [Answering.amara, Answering.ben])
    var driver = try Driver.answering(Answering.request("a", letter))
    driver.press("Enter", "h", "Enter")
    driver.seal()
    driver.send(.requestGone(id))
    #expect(driver.screen.contains("This request has ended."))
  }

  @Test("A key pressed twice does nothing twice, and what comes after leaves the step before its time (D6)")
  func noDoubleSteps() throws {
    var driver = try Driver.answering(Answering.request("a", Answering.letter(), (Answering.amara, .taken)))
    driver.press("c", "c")
    #expect(driver.effects.isEmpty)
    #expect(driver.screen.contains("You did this just now."))
    driver.press("b")
    #expect(driver.effects.isEmpty)
    driver.press("u")
    #expect(driver.cursorLine?.contains("spoke once") == true, "Only the last is taken back")
    driver.seal()
    #expect(driver.effects == [.take(.contactMade, id)])
  }

  private func inTouch(next: Timestamp? = nil) -> SupportRequest {
    let taken: [(SupporterID, RequestEvent.Kind)] = [
      (Answering.amara, .taken), (Answering.amara, .contactMade),
    ]
    guard let next else { return Answering.request("a", Answering.letter(), taken[0], taken[1]) }
    return Answering.request(
      "a", Answering.letter(), taken[0], taken[1], (Answering.amara, .nextPlanned(at: next)))
  }
}
