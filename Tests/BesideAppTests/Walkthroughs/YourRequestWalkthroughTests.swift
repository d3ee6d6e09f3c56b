import Canvas
import PeerSupport
import Testing

@testable import BesideApp

@Suite("A sender looks up their request, reads the answer and takes it back")
struct YourRequestWalkthroughTests {
  private static let code = Situation.code

  private func standing(
    _ steps: (SupporterID, RequestEvent.Kind)..., minutesAgo: Int = 60, isLost: Bool = false
  ) throws -> RequestOutlook {
    var request = SupportRequest(
      id: RequestID(checked: "a"), letter: Answering.letter(minutesAgo: minutesAgo))
    for (index, step) in steps.enumerated() {
      try request.apply(
        RequestEvent(request: request.id, kind: step.1, by: step.0, at: Driver.now, number: index + 1))
    }
    return .standing(
      RequestStanding(request, with: request.holder == nil ? nil : "Amara Osei", isLost: isLost))
  }

  private func lookedUp(_ outlook: RequestOutlook, kept: Timestamp? = nil) throws -> Driver {
    var driver = try Driver.finding(size: Size(columns: 80, rows: 24))
    driver.press("y")
    driver.type(Self.code)
    driver.press("Enter")
    #expect(driver.takeEffects() == [.check(code: Self.code)])
    driver.send(.requestChecked(CheckedRequest(code: Self.code, kept: kept, outlook: outlook)))
    return driver
  }

  private var amara: SupporterID { Answering.amara }

  @Test("Waiting, late, taken, in touch, planned: each is one plain sentence (D1, D6)")
  func sentences() throws {
    let planned = Driver.now + 86_400
    let cases: [(RequestOutlook, String)] = [
      (try standing(), "Your request waits. Someone will be in touch by tomorrow 19:00."),
      (try standing(minutesAgo: 1_500), "You can ask someone else too."),
      (try standing((amara, .taken)), "Amara Osei has your request, and will be in touch by tomorrow 19:00."),
      (try standing((amara, .taken), minutesAgo: 1_500), "Amara Osei has your request. Someone should have"),
      (try standing((amara, .taken), (amara, .contactMade)), "Amara Osei noted that you two were in touch."),
      (
        try standing((amara, .taken), (amara, .contactMade), (amara, .nextPlanned(at: planned))),
        "The next time is tomorrow 20:00."
      ),
      (try standing(isLost: true), "Please ask again."),
      (.unbelievable, "it is damaged, or someone changed it."),
      (.gone(.withdrawn), "You took this request back."),
      (.gone(.expired(days: 14)), "A request is kept for 14 days"),
      (.gone(.endedOrRemoved), "someone with access to the folder removed"),
      (.gone(.unknown), "No request here has this code."),
    ]
    for (outlook, words) in cases {
      let text = try lookedUp(outlook).lines.joined(separator: " ").split(separator: " ").joined(
        separator: " ")
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test("The answer of whoever has it: when, how, and a kind sentence (D6)")
  func reply() throws {
    let reply = RequestReply(way: .text, time: Driver.now + 1_800, line: .atYourPace)
    let driver = try lookedUp(try standing((amara, .taken), (amara, .replied(reply))))
    #expect(driver.screen.contains("Amara Osei has an answer for you:"))
    #expect(driver.screen.contains("“I will be in touch by text, today 20:30.”"))
    #expect(driver.screen.contains("“You set the pace, and you can stop at any time.”"))
    let soon = try lookedUp(
      try standing((amara, .taken), (amara, .replied(RequestReply(way: .phone, line: .notForgotten)))))
    #expect(soon.screen.contains("“I will be in touch by phone as soon as I can.”"))
  }

  @Test("C6 Taken back after one question, without a reason; the key that asks does not answer")
  func withdraw() throws {
    var driver = try lookedUp(try standing((amara, .taken)))
    driver.press("w", "w", "Enter", "y")
    #expect(driver.effects.isEmpty)
    driver.press("Ctrl-y")
    #expect(driver.takeEffects() == [.withdraw(code: Self.code)])
    driver.send(.withdrawn)
    #expect(driver.screen.contains("Taken back. No one will call."))
    #expect(driver.screen.contains("You took this request back."))
    driver.press("w")
    #expect(driver.screen.contains("gone already"))
    driver.press("Escape")
    #expect(driver.state.layers == [.directory])
    #expect(!"\(driver.state)".contains(Self.code))
  }

  @Test("C6 What was gone before is looked up once more, so that it says why")
  func goneBefore() throws {
    var driver = try lookedUp(try standing())
    driver.press("w", "Ctrl-y")
    _ = driver.takeEffects()
    driver.send(.withdrawnBefore)
    #expect(driver.takeEffects() == [.check(code: Self.code)])
  }

  @Test("E8 Afterwards one key says how it was, once, and it goes into counts alone")
  func afterwards() throws {
    let outlook = try standing((amara, .taken), (amara, .contactMade))
    var driver = try lookedUp(outlook)
    #expect(!driver.screen.contains("How was it?"))
    driver.press("1")
    #expect(driver.effects.isEmpty)
    driver.send(.requestChecked(CheckedRequest(code: Self.code, kept: nil, outlook: outlook, mayTell: true)))
    #expect(driver.screen.contains("How was it?"))
    #expect(driver.screen.contains("2  in time, and it did not help"))
    driver.press("2")
    #expect(driver.takeEffects() == [.tell(.inTimeOnly, code: Self.code)])
    driver.send(.told(code: Self.code))
    #expect(driver.screen.contains("no one can see that it was you"))
    #expect(!driver.screen.contains("How was it?"))
    driver.press("1")
    #expect(driver.effects.isEmpty)
  }

  @Test("E8 A request that is gone can still be spoken of, and one that was taken back is not asked about")
  func afterwardsGone() throws {
    var driver = try lookedUp(.gone(.endedOrRemoved))
    driver.send(
      .requestChecked(
        CheckedRequest(code: Self.code, kept: nil, outlook: .gone(.endedOrRemoved), mayTell: true)))
    driver.press("4")
    #expect(driver.takeEffects() == [.tell(.neither, code: Self.code)])
  }

  @Test("A slip is told kindly, and what was typed stays to be mended")
  func slip() throws {
    var driver = try Driver.finding(size: Size(columns: 80, rows: 24))
    driver.press("y")
    driver.type("lusab")
    driver.press("Enter")
    driver.send(.codeRefused("A return code has 30 letters, and this has 5."))
    #expect(driver.screen.contains("A return code has 30 letters, and this has 5."))
    #expect(driver.cursorLine?.contains("lusab") == true)
    driver.type(" b")
    #expect(!driver.screen.contains("and this has 5."))
    #expect(driver.takeEffects() == [.check(code: "lusab")])
  }

  @Test("Kept codes are listed with how they stand; those whose request is gone leave the locker once shown")
  func keptCodes() throws {
    var driver = try Driver.finding(size: Size(columns: 80, rows: 24))
    driver.state.isUnlocked = true
    driver.press("y")
    #expect(driver.takeEffects() == [.checkKept])
    driver.send(
      .keptChecked([
        Situation.answered,
        CheckedRequest(code: "old", kept: Driver.now - 90_000, outlook: .gone(.endedOrRemoved)),
      ]))
    #expect(driver.screen.contains("kept in your locker"))
    #expect(driver.screen.contains(Self.code))
    #expect(driver.screen.contains("The code leaves your locker when you close this page."))
    driver.press("Escape")
    #expect(driver.takeEffects() == [.forgetCodes(["old"])])
    driver.send(.codesForgotten(["old"]))
    #expect(driver.state.layers == [.directory])
    #expect(driver.state.notice == nil)
  }

  @Test("A kept code is forgotten by hand, after one question")
  func forget() throws {
    var driver = try Driver.finding(size: Size(columns: 80, rows: 24))
    driver.state.isUnlocked = true
    driver.press("y")
    driver.send(.keptChecked([Situation.answered]))
    _ = driver.takeEffects()
    driver.press("f", "f", "Enter")
    #expect(driver.effects.isEmpty)
    driver.press("Ctrl-y")
    #expect(driver.takeEffects() == [.forgetCodes([Self.code])])
    driver.send(.codesForgotten([Self.code]))
    #expect(!driver.screen.contains(Self.code))
    #expect(driver.screen.contains("in your locker no more"))
    #expect(driver.screen.contains("Your return code:"))
  }

  @Test("With the locker closed its codes are one passphrase away, and locking forgets all that was typed")
  func lockedFirst() throws {
    var driver = try lookedUp(try standing())
    driver.state.surroundings.hasLocker = true
    driver.press("Ctrl-o")
    driver.press("Escape")
    #expect(driver.state.layers == [.directory, .yourRequest])
    driver.press("Ctrl-o")
    driver.type("calm river stone")
    driver.press("Enter")
    driver.send(.lockerOpened(OpenLocker(plan: SelfCarePlan(changed: Driver.now))))
    #expect(driver.effects.last == .checkKept)
    #expect(driver.state.layers == [.directory, .yourRequest])
    driver.send(.keptChecked([]))
    driver.press("Ctrl-l")
    #expect(!"\(driver.state)".contains(Self.code))
  }

  @Test("Locking hides a code that was only typed, and before any program is open a reason stands there")
  func privateAndReason() throws {
    var driver = try lookedUp(try standing())
    driver.press("Ctrl-l")
    #expect(driver.state.layers == [.directory])
    #expect(!"\(driver.state)".contains(Self.code))
    var welcome = try Driver()
    welcome.press("y")
    #expect(welcome.state.layers == [.welcome])
    #expect(welcome.screen.contains("Open the program first where you asked."))
  }

  @Test("A draft that is being written stays while a request is looked up")
  func draftStays() throws {
    var driver = try Driver.asking(Size(columns: 80, rows: 24))
    driver.press("Escape", "y")
    driver.type(Self.code)
    driver.press("Enter")
    driver.send(.requestChecked(CheckedRequest(code: Self.code, kept: nil, outlook: try standing())))
    driver.press("w", "Ctrl-y")
    driver.send(.withdrawn)
    #expect(driver.state.ask.detail.text == "555 0199")
  }

  @Test("A return code is taken into no field but its own")
  func codesInTexts() throws {
    var driver = try Driver.asking(Size(columns: 80, rows: 24))
    driver.state.surroundings.holdsReturnCode = { $0.replacing(" ", with: "").contains("secret") }
    driver.focus(on: .note)
    driver.type("see: s e c r e t")
    #expect(driver.state.ask.note.text == "see: s e c r e ")
    #expect(driver.screen.contains("This holds a return code"))
    driver.send(.event(.paste("pasted secret text")))
    #expect(driver.state.ask.note.text == "see: s e c r e ")
    driver.press("Escape", "y")
    driver.type("secret")
    #expect(driver.state.yourRequest.code.text == "secret")
  }
}
