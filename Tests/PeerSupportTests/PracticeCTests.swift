import PeerSupport
import TestSupport
import Testing

/// C · Asking for support.
@Suite struct PracticeCTests {
  private func refusal(_ letter: RequestLetter, _ policy: Policy = Policy()) -> RequestError? {
    do {
      try letter.validate(policy)
      return nil
    } catch {
      return error
    }
  }

  @Test("C1: whom to ask and how to reach the person is all that asking takes")
  func fewestObstacles() {
    let letter = Sample.letter()
    #expect(letter.note.isEmpty && letter.when.isEmpty && letter.reach.name == nil && letter.language == nil)
    #expect(refusal(letter) == nil)
  }

  @Test("C1: a request that nobody can answer is not sent", arguments: ["", "  ", "\n\t", "\u{3000}"])
  func reachIsNeeded(detail: String) {
    var letter = Sample.letter()
    letter.reach.detail = detail
    #expect(refusal(letter) == .reachMissing)
    letter = Sample.letter(recipients: [])
    #expect(refusal(letter) == .noRecipients)
  }

  @Test("C2, C3: nothing is sent for someone who has not agreed to be contacted")
  func agreement() {
    for asking in [AskingFor.colleague(agreed: false), .asSupervisor(agreed: false)] {
      #expect(refusal(Sample.letter(for: asking)) == .notAgreed)
    }
    for asking in [AskingFor.me, .colleague(agreed: true), .asSupervisor(agreed: true)] {
      #expect(refusal(Sample.letter(for: asking)) == nil)
    }
  }

  @Test(
    "C2, C3: for whom someone asks, and that they agreed, is kept",
    arguments: [
      AskingFor.me, .colleague(agreed: true), .colleague(agreed: false), .asSupervisor(agreed: true),
    ])
  func keepsForWhom(asking: AskingFor) throws {
    let bytes = DocumentCoder.canonicalBytes(of: asking)
    #expect(try DocumentCoder.decodePart(AskingFor.self, from: bytes, file: "f") == asking)
  }

  @Test("C2: a request for a colleague without a word about agreement is refused when read")
  func agreementIsAsked() {
    let error = #expect(throws: DocumentError.self) {
      try DocumentCoder.decodePart(AskingFor.self, from: Array("{\"who\":\"colleague\"}".utf8), file: "f")
    }
    #expect(error == DocumentError(file: "f", key: "agreed", problem: .missing))
  }

  @Test("C4: the person's own preferences are kept as they are")
  func preferences() throws {
    var letter = Sample.letter()
    letter.reach = Reach(way: .phone, detail: "555 0199", mayLeaveMessage: false, name: "Robin")
    letter.when = "tonight after 7"
    letter.language = "es"
    letter.note = "first line\n\tsecond line"
    let bytes = DocumentCoder.canonicalBytes(of: letter)
    #expect(try DocumentCoder.decodePart(RequestLetter.self, from: bytes, file: "f") == letter)
    #expect(refusal(letter) == nil)
  }

  @Test("C4: free text has at most 1,000 characters in all, each part counted")
  func freeText() {
    var letter = Sample.letter()
    letter.note = String(repeating: "é", count: 1_000 - letter.textLength)
    #expect(refusal(letter) == nil)
    letter.when = "x"
    #expect(refusal(letter) == .textTooLong(limit: 1_000))
  }

  @Test("C4: control characters are refused", arguments: ["\u{0}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\r"])
  func controls(text: String) {
    var letter = Sample.letter()
    letter.note = "a\(text)b"
    #expect(refusal(letter) == .unreadableText)
    letter = Sample.letter()
    letter.reach.detail += text
    #expect(refusal(letter) == .unreadableText)
  }

  @Test("C5: an ordinary request is due within the policy's hours, never more than a day")
  func dueWithinADay() {
    let due = RequestClock.due(under: Policy(replyHours: 24), urgency: .withinADay, sent: Sample.noon)
    #expect(due == Sample.noon + 24 * 3_600)
    var letter = Sample.letter()
    letter.due = letter.due + 1
    #expect(refusal(letter) == .dueOutOfRange)
    letter.due = letter.sent - 1
    #expect(refusal(letter) == .dueOutOfRange)
  }

  @Test("C5: a soon request has its own time, one hour unless set and four at most")
  func dueSoon() {
    #expect(RequestClock.due(under: Policy(), urgency: .soon, sent: Sample.noon) == Sample.noon + 3_600)
    let longest = Policy(soonMinutes: 1_000)
    #expect(RequestClock.due(under: longest, urgency: .soon, sent: Sample.noon) == Sample.noon + 4 * 3_600)
    var letter = Sample.letter(urgency: .soon)
    letter.due = letter.sent + 4 * 3_600 + 1
    #expect(refusal(letter) == .dueOutOfRange)
  }

  @Test("C6: neither a letter nor a step has room for a reason to stop")
  func noReason() {
    let event = RequestEvent(
      request: Sample.request, kind: .putBack, by: Sample.id("a"), at: Sample.noon, number: 1)
    let members = String(decoding: DocumentCoder.canonicalBytes(of: event), as: UTF8.self)
    #expect(
      members
        == "{\"after\":\"\",\"at\":\"2026-11-21T12:00:00Z\",\"by\":\"a\",\"kind\":\"put back\",\"number\":1,\"request\":\"ab12\",\"signature\":\"\"}"
    )
  }

  @Test("C7: one supporter or up to eight can be asked, none of them twice")
  func howMany() {
    let names = (1...9).map { "s\($0)" }
    #expect(refusal(Sample.letter(recipients: ["s1"])) == nil)
    #expect(refusal(Sample.letter(recipients: Array(names.prefix(8)))) == nil)
    #expect(refusal(Sample.letter(recipients: names)) == .tooManyRecipients(limit: 8))
    #expect(refusal(Sample.letter(recipients: ["s1", "s1"])) == .repeatedSupporter(Sample.id("s1")))
    #expect(
      refusal(Sample.letter(recipients: ["s1"], reserves: ["s1"])) == .repeatedSupporter(Sample.id("s1")))
  }

  @Test("C7: others may answer only when the sender says so, and as many as a request has room for")
  func reserves() {
    var letter = Sample.letter(recipients: ["s1"], reserves: ["s2"])
    #expect(refusal(letter) == nil)
    #expect(letter.allowedSupporters == [Sample.id("s1"), Sample.id("s2")])
    letter.othersMayAnswer = false
    #expect(refusal(letter) == .reservesNotAllowed)
    #expect(letter.allowedSupporters == [Sample.id("s1")])
    let most = Sample.letter(recipients: ["s"], reserves: (1...14).map { "r\($0)" })
    #expect(refusal(most) == nil, "Fifteen, since one of sixteen slots is the sender's own")
    let many = Sample.letter(recipients: ["s"], reserves: (1...15).map { "r\($0)" })
    #expect(refusal(many) == .tooManyReaders(limit: 15))
    #expect(refusal(many, Policy(requestSlots: 32)) == nil)
  }

  private func draft(
    to recipients: [String] = [], others: Bool = true, excluded: [String] = [], for asking: AskingFor = .me
  ) -> RequestDraft {
    RequestDraft(
      askingFor: asking, recipients: recipients.map(Sample.id), othersMayAnswer: others,
      excluded: excluded.map(Sample.id), reach: Reach(way: .phone, detail: "555 0199"), when: "",
      urgency: .withinADay, note: "")
  }

  @Test("C7: the order of those who are asked is the sender's own, and others come after them")
  func order() {
    let others = ["s1", "s2", "s3", "s4"].map(Sample.id)
    let letter = draft(to: ["s3", "s1"]).letter(choosingFrom: others, under: Policy(), at: Sample.noon)
    #expect(letter.recipients == ["s3", "s1"].map(Sample.id))
    #expect(letter.reserves == ["s2", "s4"].map(Sample.id))
    #expect(refusal(letter) == nil)
  }

  @Test(
    "C7: whom the sender keeps out is no recipient and no reserve, and so no one whom passing on could reach")
  func keptOut() {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      let people = (0..<Int.random(in: 1...30, using: &random)).map { Sample.id("s\($0)") }
      let out = people.filter { _ in Bool.random(using: &random) }
      let named = people.filter { !out.contains($0) }.shuffled(using: &random).prefix(
        Int.random(in: 0...8, using: &random))
      var draft = draft(to: [], others: Bool.random(using: &random))
      draft.recipients = Array(named)
      draft.excluded = out
      let letter = draft.letter(
        choosingFrom: people.shuffled(using: &random), under: Policy(), at: Sample.noon)
      #expect(Set(letter.allowedSupporters).isDisjoint(with: out), "seed \(seed)")
      #expect(Set(letter.recipients + letter.reserves).isDisjoint(with: out), "seed \(seed)")
      #expect(letter.recipients.starts(with: named), "seed \(seed)")
    }
  }

  @Test("C7: a letter that could reach someone who is kept out is not sent")
  func keptOutIsChecked() throws {
    let letter = Sample.letter(recipients: ["s1"], reserves: ["s2"])
    for out in ["s1", "s2"].map(Sample.id) {
      #expect(throws: RequestError.keptOut(out)) { try letter.validate(keepingOut: [out]) }
    }
    try letter.validate(keepingOut: [Sample.id("s3")])
  }

  @Test(
    "C2, C3: without a yes there is something else to do, and after a no nobody sits down to ask all the same"
  )
  func instead() {
    #expect(Agreement.yes.instead.isEmpty)
    #expect(Set(Agreement.notAsked.instead) == Set(Agreement.Instead.allCases))
    #expect(!Agreement.no.instead.contains(.sitBeside) && !Agreement.no.instead.isEmpty)
    for asking in [AskingFor.colleague(agreed: false), .asSupervisor(agreed: false)] {
      let letter = draft(to: ["s1"], for: asking).letter(choosingFrom: [], under: Policy(), at: Sample.noon)
      #expect(refusal(letter) == .notAgreed)
    }
  }

  @Test("C3: nothing of a request goes back to a supervisor, not even by when")
  func nothingFlowsBack() {
    #expect(AskingFor.me.isFollowedBySender && AskingFor.me.tellsSenderWhen)
    let colleague = AskingFor.colleague(agreed: true)
    #expect(!colleague.isFollowedBySender && colleague.tellsSenderWhen)
    let supervisor = AskingFor.asSupervisor(agreed: true)
    #expect(!supervisor.isFollowedBySender && !supervisor.tellsSenderWhen)
  }

  @Test("C7: a letter that was sent is believed after the policy became narrower")
  func receivedLetters() throws {
    let many = Sample.letter(recipients: ["s"], reserves: (1...30).map { "r\($0)" })
    try many.validate()
    var unagreed = many
    unagreed.for = .colleague(agreed: false)
    #expect(throws: RequestError.notAgreed) { try unagreed.validate() }
  }

  @Test("C7: whoever can first asks at most eight")
  func whoeverCanFirst() {
    let supporters = (0..<30).map { Sample.supporter("s\($0)") }
    let chosen = DirectoryOrder.whoeverCanFirst(
      among: supporters, for: AboutMe(), in: Positions(), on: Sample.today)
    #expect(Set(chosen).count == 8)
  }

  @Test("every refusal says what to do, in short plain words")
  func messages() {
    let errors: [RequestError] = [
      .notAgreed, .noRecipients, .tooManyRecipients(limit: 8), .repeatedSupporter(Sample.id("a")),
      .reservesNotAllowed, .tooManyReaders(limit: 16), .reachMissing, .textTooLong(limit: 1_000),
      .unreadableText,
      .dueOutOfRange, .anotherRequest, .notNext(expected: 2), .tooManyEvents(limit: 1_000),
      .notAllowed(Sample.id("a")), .keptOut(Sample.id("a")), .notYetLate, .alreadyTaken(by: Sample.id("a")),
      .notYours, .noContactYet,
      .plannedInThePast, .holdsReturnCode, .replyKeyMissing,
    ]
    for error in errors {
      #expect(error.message.hasSuffix("."))
      #expect(error.message.count < 100)
      #expect(!error.message.contains("!"))
    }
    #expect(Set(errors.map(\.message)).count == errors.count)
  }
}
