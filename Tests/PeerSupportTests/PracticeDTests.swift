import PeerSupport
import Testing

/// D · Answering: the inbox.
@Suite struct PracticeDTests {
  private static let letter = Sample.letter(recipients: ["amara", "ben"], reserves: ["cleo", "dan"])

  /// A request after some steps, each ten minutes after the one before.
  private func request(
    _ letter: RequestLetter = letter, _ steps: [(String, RequestEvent.Kind)] = []
  ) throws -> SupportRequest {
    var request = SupportRequest(id: Sample.request, letter: letter)
    for step in steps { try request.apply(event(step.1, step.0, after: request)) }
    return request
  }

  private func event(
    _ kind: RequestEvent.Kind, _ by: String, after request: SupportRequest, at: Timestamp? = nil
  ) -> RequestEvent {
    let number = request.events.count + 1
    return RequestEvent(
      request: request.id, kind: kind, by: Sample.id(by), at: at ?? Sample.noon + Int64(number) * 600,
      number: number)
  }

  private func refusal(
    _ kind: RequestEvent.Kind, _ by: String, after request: SupportRequest, at: Timestamp? = nil
  )
    -> RequestError?
  {
    request.refusal(of: kind, by: Sample.id(by), at: at ?? Sample.noon + 600)
  }

  @Test("D1: the time left is told until due, and below zero when late")
  func timeLeft() throws {
    let clock = try #require(try request().clock)
    #expect(clock.timeLeft(at: Sample.noon) == 86_400)
    #expect(clock.timeLeft(at: Sample.noon + 90_000) == -3_600)
    #expect(clock.fractionLeft(at: Sample.noon) == 1)
    #expect(clock.fractionLeft(at: Sample.noon + 43_200) == 0.5)
    #expect(clock.fractionLeft(at: Sample.noon + 90_000) == 0)
    #expect(clock.fractionLeft(at: Sample.noon - 90_000) == 1)
  }

  @Test(
    "D1: the clock runs down in stages, and tells when the next begins",
    arguments: [
      (0, .early, 43_200), (43_199, .early, 43_200), (43_200, .pastHalf, 64_800),
      (64_800, .nearlyDue, 86_400),
      (86_399, .nearlyDue, 86_400), (86_400, .late, nil),
    ] as [(Int64, RequestClock.Stage, Int64?)])
  func stages(elapsed: Int64, stage: RequestClock.Stage, next: Int64?) throws {
    let clock = try #require(try request().clock)
    #expect(clock.stage(at: Sample.noon + elapsed) == stage)
    #expect(clock.nextStage(after: Sample.noon + elapsed) == next.map { Sample.noon + $0 })
  }

  @Test("D1: taking does not stop the clock, contact made does")
  func whatStopsTheClock() throws {
    #expect(try request(Self.letter, [("amara", .taken)]).clock != nil)
    #expect(try request(Self.letter, [("amara", .taken), ("amara", .contactMade)]).clock == nil)
  }

  @Test("D1: who was in touch and puts it back leaves nobody waiting unseen")
  func clockRunsAgain() throws {
    let steps: [(String, RequestEvent.Kind)] = [
      ("amara", .taken), ("amara", .contactMade), ("amara", .putBack),
    ]
    let request = try request(Self.letter, steps)
    #expect(request.isLate(at: request.letter.due))
    #expect(!request.isLate(at: request.letter.due - 1))
  }

  @Test("D1: due is rounded down to a quarter of an hour and never before the sending")
  func dueIsRoundedDown() {
    for second in stride(from: Int64(0), through: 3_600, by: 37) {
      let sent = Sample.noon + second
      for (urgency, limit) in [(Urgency.withinADay, Int64(86_400)), (.soon, 3_600)] {
        let due = RequestClock.due(under: Policy(), urgency: urgency, sent: sent)
        #expect(due.seconds % 900 == 0 && due >= sent && due <= sent + limit && due > sent + limit - 900)
      }
    }
    #expect(RequestClock(sent: Sample.noon, due: Sample.noon - 5).due == Sample.noon)
  }

  @Test("D2: soon stands above all, then whatever is due first")
  func soonestFirst() {
    func request(_ id: String, _ urgency: Urgency, _ hours: Int64) -> SupportRequest {
      let letter = Sample.letter(urgency: urgency, sent: Sample.noon + hours * 3_600)
      return SupportRequest(id: RequestID(checked: id), letter: letter)
    }
    let requests = [
      request("a", .withinADay, 0), request("b", .soon, 90), request("c", .withinADay, -5),
      request("d", .soon, 80),
    ]
    let order = requests.sorted(by: SupportRequest.comesFirst).map(\.id.rawValue)
    #expect(order == ["d", "b", "c", "a"])
    #expect(requests.reversed().sorted(by: SupportRequest.comesFirst).map(\.id.rawValue) == order)
  }

  @Test("D3: a supporter can take, put back and take again")
  func takeAndPutBack() throws {
    #expect(try request().state == .waiting)
    #expect(try request(Self.letter, [("amara", .taken)]).state == .taken(by: Sample.id("amara")))
    let back = try request(Self.letter, [("amara", .taken), ("amara", .putBack)])
    #expect(back.state == .waiting && back.holder == nil)
    #expect(refusal(.taken, "ben", after: back) == nil)
  }

  @Test("D3: one at a time has a request")
  func oneAtATime() throws {
    let taken = try request(Self.letter, [("amara", .taken)])
    #expect(refusal(.taken, "ben", after: taken) == .alreadyTaken(by: Sample.id("amara")))
    #expect(refusal(.taken, "amara", after: taken) == .alreadyTaken(by: Sample.id("amara")))
    for kind in [RequestEvent.Kind.putBack, .contactMade, .extended, .passedOn(to: Sample.id("ben"))] {
      let late = Self.letter.due
      #expect(refusal(kind, "ben", after: taken, at: late) == .notYours)
    }
  }

  @Test("D3: passing on goes only to whom the sender allowed, and asks no reason")
  func passingOn() throws {
    let taken = try request(Self.letter, [("amara", .taken)])
    for name in ["ben", "cleo"] {
      #expect(refusal(.passedOn(to: Sample.id(name)), "amara", after: taken) == nil)
    }
    for name in ["amara", "stranger"] {
      #expect(refusal(.passedOn(to: Sample.id(name)), "amara", after: taken) == .notAllowed(Sample.id(name)))
    }
    let strict = try request(Sample.letter(recipients: ["amara"]), [("amara", .taken)])
    #expect(
      refusal(.passedOn(to: Sample.id("cleo")), "amara", after: strict) == .notAllowed(Sample.id("cleo")))
  }

  @Test("D3: a request can be passed on before it is taken")
  func passingOnUntaken() throws {
    let passed = try request(Self.letter, [("amara", .passedOn(to: Sample.id("cleo")))])
    #expect(passed.state == .waiting && passed.offeredTo == Sample.id("cleo"))
  }

  @Test("D3: whom it was passed on to chooses whether to take it; the others still can")
  func offered() throws {
    let passed = try request(Self.letter, [("amara", .taken), ("amara", .passedOn(to: Sample.id("cleo")))])
    #expect(refusal(.taken, "cleo", after: passed) == nil)
    #expect(refusal(.taken, "ben", after: passed) == nil)
    #expect(refusal(.taken, "dan", after: passed) == .notYetLate)
    let taken = try request(
      Self.letter, [("amara", .passedOn(to: Sample.id("cleo"))), ("cleo", .taken)])
    #expect(taken.offeredTo == nil && taken.holder == Sample.id("cleo"))
  }

  @Test("D3, C7: a reserve can answer once it is late, a stranger never")
  func reserves() throws {
    let waiting = try request()
    #expect(refusal(.taken, "cleo", after: waiting, at: waiting.letter.due - 1) == .notYetLate)
    #expect(refusal(.taken, "cleo", after: waiting, at: waiting.letter.due) == nil)
    #expect(
      refusal(.taken, "stranger", after: waiting, at: waiting.letter.due)
        == .notAllowed(Sample.id("stranger")))
  }

  @Test("D3: a refused step changes nothing")
  func refusedStepsLeaveNoTrace() throws {
    var request = try request(Self.letter, [("amara", .taken)])
    let before = request
    #expect(throws: RequestError.alreadyTaken(by: Sample.id("amara"))) {
      try request.apply(event(.taken, "ben", after: request))
    }
    #expect(request == before)
  }

  @Test("D3: steps come in order and belong to their request")
  func order() throws {
    var request = try request()
    var event = event(.taken, "amara", after: request)
    for number in [0, 2, -1, Int.max] {
      event.number = number
      #expect(throws: RequestError.notNext(expected: 1)) { try request.apply(event) }
    }
    event.number = 1
    event.request = RequestID(checked: "other")
    #expect(throws: RequestError.anotherRequest) { try request.apply(event) }
  }

  @Test("D3: a request has room for a thousand steps")
  func manySteps() throws {
    var request = try request(Self.letter, [("amara", .taken)])
    while request.events.count < 1_000 { try request.apply(event(.extended, "amara", after: request)) }
    #expect(refusal(.extended, "amara", after: request) == .tooManyEvents(limit: 1_000))
  }

  @Test(
    "D4: the role check advises by the strictest answer",
    arguments: [
      ([], .goOn), ([.rank], .emergentThenPassOn), ([.chainOfCommand], .passOnFirst),
      ([.closeTie], .passOnFirst),
      ([.religiousOrFinancialTie], .passOnFirst), ([.intimateTie], .passOnFirst), ([.witness], .mustPassOn),
      ([.rank, .closeTie], .passOnFirst), ([.rank, .witness], .mustPassOn),
      (Set(RoleQuestion.allCases), .mustPassOn),
    ] as [(Set<RoleQuestion>, RoleCheck.Advice)])
  func roleCheck(yes: Set<RoleQuestion>, advice: RoleCheck.Advice) {
    #expect(RoleCheck(yes: yes).advice == advice)
    #expect(RoleQuestion.allCases.count == 6)
  }

  @Test("D4: after an emergent need was met, a request can still be passed on")
  func emergentThenPassOn() throws {
    let inTouch = try request(Self.letter, [("amara", .taken), ("amara", .contactMade)])
    #expect(refusal(.passedOn(to: Sample.id("ben")), "amara", after: inTouch) == nil)
  }

  @Test("D6: a contact is marked, and a next one planned after it")
  func contacts() throws {
    let soon = Sample.noon + 86_400
    let taken = try request(Self.letter, [("amara", .taken)])
    #expect(refusal(.nextPlanned(at: soon), "amara", after: taken) == .noContactYet)
    let made = try request(Self.letter, [("amara", .taken), ("amara", .contactMade)])
    #expect(made.state == .inTouch(by: Sample.id("amara"), next: nil))
    for seconds in [Int64(0), 599, 600] {
      let planned = Sample.noon + seconds
      #expect(refusal(.nextPlanned(at: planned), "amara", after: made) == .plannedInThePast)
    }
    let planned = try request(
      Self.letter, [("amara", .taken), ("amara", .contactMade), ("amara", .nextPlanned(at: soon))])
    #expect(planned.state == .inTouch(by: Sample.id("amara"), next: soon))
    #expect(refusal(.contactMade, "amara", after: planned) == nil)
  }

  @Test("D6: only whoever has a request replies to its sender, with a time to come; the clock runs on (D1)")
  func replies() throws {
    let reply = RequestReply(way: .phone, time: Sample.noon + 7_200, line: .hereForYou)
    #expect(refusal(.replied(reply), "amara", after: try request()) == .notYours)
    let taken = try request(Self.letter, [("amara", .taken)])
    #expect(refusal(.replied(reply), "ben", after: taken, at: Self.letter.due) == .notYours)
    let past = RequestReply(way: .phone, time: Sample.noon + 600)
    #expect(refusal(.replied(past), "amara", after: taken) == .plannedInThePast)
    #expect(refusal(.replied(RequestReply(way: .text)), "amara", after: taken) == nil)

    let replied = try request(Self.letter, [("amara", .taken), ("amara", .replied(reply))])
    #expect(replied.reply == reply)
    #expect(replied.state == .taken(by: Sample.id("amara")))
    #expect(replied.clock == taken.clock)
  }

  @Test("A reply holds until the request changes hands or someone was in touch; a newer one takes its place")
  func lastReply() throws {
    let first = RequestEvent.Kind.replied(RequestReply(way: .phone))
    let second = RequestReply(way: .text, line: .notForgotten)
    func reply(_ steps: RequestEvent.Kind...) throws -> RequestReply? {
      try request(Self.letter, [("amara", .taken)] + steps.map { ("amara", $0) }).reply
    }
    #expect(try reply() == nil)
    #expect(try reply(first, .replied(second)) == second)
    #expect(try reply(first, .extended) == RequestReply(way: .phone))
    #expect(try reply(first, .putBack) == nil)
    #expect(try reply(first, .passedOn(to: Sample.id("ben"))) == nil)
    #expect(try reply(first, .contactMade) == nil)
    #expect(try reply(.contactMade, .replied(second), .nextPlanned(at: Sample.noon + 86_400)) == second)
  }

  @Test("D6: no step has a text beyond names, times, the digest of what came before and the signature")
  func nothingCanBeTyped() throws {
    let kinds: [RequestEvent.Kind] =
      [
        .taken, .passedOn(to: Sample.id("b")), .putBack, .contactMade, .nextPlanned(at: Sample.noon),
        .extended,
        .replied(RequestReply(way: .inPerson)),
      ]
      + KindLine.allCases.map { .replied(RequestReply(way: .text, time: Sample.noon, line: $0)) }
    for kind in kinds {
      let event = RequestEvent(
        request: Sample.request, kind: kind, by: Sample.id("a"), at: Sample.noon, number: 1)
      let bytes = DocumentCoder.canonicalBytes(of: event)
      #expect(try DocumentCoder.decodePart(RequestEvent.self, from: bytes, file: "f") == event)
      let members = try DocumentCoder.decodePart([String: Member].self, from: bytes, file: "f").keys
      #expect(
        Set(members).isSubset(of: [
          "after", "at", "by", "kind", "line", "number", "planned", "request", "signature", "to", "way",
        ]))
    }
  }

  @Test("D8: what nobody touches is destroyed after the policy's days, and going on takes one step")
  func ending() throws {
    let policy = Policy(retentionDays: 14)
    let twoWeeks = Int64(14 * 86_400)
    let taken = try request(Self.letter, [("amara", .taken)])
    #expect(try request().ends(under: policy) == Sample.noon + twoWeeks)
    #expect(taken.ends(under: policy) == Sample.noon + 600 + twoWeeks)
    #expect(!taken.endsSoon(at: Sample.noon + 11 * 86_400, under: policy))
    #expect(taken.endsSoon(at: Sample.noon + 13 * 86_400, under: policy))
    #expect(try !request().endsSoon(at: Sample.noon + 13 * 86_400, under: policy))
    let extended = try request(Self.letter, [("amara", .taken), ("amara", .extended)])
    #expect(extended.ends(under: policy) == Sample.noon + 1_200 + twoWeeks)
    #expect(extended.state == .taken(by: Sample.id("amara")))
  }
}

/// Any member of a document, looked at only for its name.
private struct Member: Decodable {}
