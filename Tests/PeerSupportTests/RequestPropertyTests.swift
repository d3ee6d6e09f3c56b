import PeerSupport
import TestSupport
import Testing

/// What ARCHITECTURE.md says always holds of requests, tried with random programs, letters, clients and orders of steps.
@Suite struct RequestPropertyTests {
  private static let people = ["amara", "ben", "cleo", "dan", "eve", "fred"].map(Sample.id)

  /// A request, and what several clients try on it one after another, each on the copy that it read last.
  struct Story: CustomStringConvertible {
    var letter: RequestLetter
    var attempts: [Attempt]

    var description: String {
      "to \(letter.recipients), reserves \(letter.reserves), due \(letter.due):\n"
        + attempts.map { "  \($0)" }.joined(separator: "\n")
    }
  }

  /// A step that somebody tries, on a copy that may be so many steps old.
  struct Attempt {
    var kind: RequestEvent.Kind
    var by: SupporterID
    var at: Timestamp
    var stepsBehind: Int
  }

  private static func story(_ choices: inout Choices) -> Story {
    let policy = Policy(
      replyHours: 1 + choices.number(below: 24), soonMinutes: 15 + choices.number(below: 226))
    let urgency = choices.one(of: [Urgency.withinADay, .soon])
    var others = people
    func some(_ choices: inout Choices, atLeast least: Int) -> [SupporterID] {
      (0..<(least + choices.number(below: 3))).map { _ in
        others.remove(at: choices.number(below: others.count))
      }
    }
    let recipients = some(&choices, atLeast: 1)
    let reserves = choices.oneIn(2) ? some(&choices, atLeast: 1) : []
    let letter = RequestLetter(
      recipients: recipients, othersMayAnswer: !reserves.isEmpty, reserves: reserves,
      reach: Reach(way: .text, detail: "555 0199"), urgency: urgency, sent: Sample.noon,
      due: RequestClock.due(under: policy, urgency: urgency, sent: Sample.noon))
    let attempts = choices.list(upTo: 24) { choices in
      let at = Sample.noon + Int64(choices.number(below: 2_000)) * 60
      return Attempt(
        kind: kind(&choices, at: at), by: choices.one(of: people), at: at,
        stepsBehind: max(0, choices.number(below: 6) - 3))
    }
    return Story(letter: letter, attempts: attempts)
  }

  private static func kind(_ choices: inout Choices, at: Timestamp) -> RequestEvent.Kind {
    let time = at + Int64(choices.number(below: 200) - 20) * 60
    let next = choices.one(of: people)
    return choices.one(of: [
      .taken, .contactMade, .putBack, .passedOn(to: next), .nextPlanned(at: time), .extended,
      .replied(RequestReply(way: .phone, time: time)),
    ])
  }

  /// Plays a story as a library does: a step is stored where nobody else was faster.
  ///
  /// Answers what is wrong, as soon as something is.
  private func play(
    _ story: Story, _ check: (_ before: SupportRequest, Attempt, _ after: SupportRequest) -> String?
  )
    -> String?
  {
    var history = [SupportRequest(id: Sample.request, letter: story.letter)]
    for attempt in story.attempts {
      let stored = history[history.count - 1]
      var mine = history[max(0, history.count - 1 - attempt.stepsBehind)]
      let event = RequestEvent(
        request: mine.id, kind: attempt.kind, by: attempt.by, at: attempt.at, number: mine.events.count + 1)
      let refusal = mine.refusal(of: attempt.kind, by: attempt.by, at: attempt.at)
      let copy = mine
      do {
        try mine.apply(event)
        if let refusal { return "\(attempt) was refused beforehand (\(refusal)), and taken" }
      } catch {
        if refusal != error {
          return "\(attempt) was refused as \(error), and beforehand as \(String(describing: refusal))"
        }
        if mine != copy { return "\(attempt) was refused and changed something" }
        continue
      }
      // Whoever reads it later sees every step anew, and has to believe the same.
      var read = stored
      guard (try? read.apply(event)) != nil else { continue }
      guard mine.events.count == stored.events.count + 1 else { return "\(attempt) left out what others did" }
      if let problem = check(stored, attempt, read) { return problem }
      history.append(read)
    }
    return nil
  }

  private func counterexample(
    _ check: @escaping (_ before: SupportRequest, Attempt, _ after: SupportRequest) -> String?
  ) -> String? {
    Property.counterexample(among: 500, Self.story) { play($0, check) }?.description
  }

  @Test("D3: one at most has a request, somebody whom the sender allowed, and nobody takes it from them")
  func oneHolder() {
    #expect(
      counterexample { before, attempt, after in
        if let holder = after.holder, !after.letter.allowedSupporters.contains(holder) {
          return "\(holder) has it"
        }
        if let holder = before.holder, attempt.by != holder {
          return "\(attempt.by) acted while \(holder) had it"
        }
        if after.holder != nil, after.holder != attempt.by { return "\(attempt.by) gave it to someone" }
        return nil
      } == nil)
  }

  @Test("C7, D3: a reserve acts only once it is late, or once it was passed on to them")
  func reservesWait() {
    #expect(
      counterexample { before, attempt, _ in
        guard before.holder == nil, !before.letter.recipients.contains(attempt.by) else { return nil }
        return attempt.at >= before.letter.due || before.offeredTo == attempt.by
          ? nil : "\(attempt.by) was early"
      } == nil)
  }

  @Test("D1: the clock runs as long as nobody is in touch, and no step moves it")
  func clock() {
    #expect(
      counterexample { before, attempt, after in
        if let clock = after.clock, clock.due != before.letter.due { return "due is \(clock.due)" }
        let isInTouch = if case .inTouch = after.state { true } else { false }
        if isInTouch != (after.clock == nil) { return "the clock does not go with \(after.state)" }
        if attempt.kind == .taken, after.clock == nil { return "taking stopped the clock" }
        return after.letter == before.letter ? nil : "a step changed the letter"
      } == nil)
  }

  @Test(
    "D6: steps are numbered from one without a gap, nothing that happened is changed, and none is in doubt")
  func chain() {
    #expect(
      counterexample { before, _, after in
        if after.events.map(\.number) != Array(1...after.events.count) {
          return "\(after.events.map(\.number))"
        }
        if Array(after.events.dropLast()) != before.events { return "earlier steps differ" }
        if after.lastChange < before.lastChange { return "the retention time was set back" }
        if case .inTouch(_, let next?) = after.state, next <= after.letter.sent {
          return "planned before the sending"
        }
        return nil
      } == nil)
  }

  @Test("D2: the order of an inbox is one order, whatever stands in it: soon above all")
  func order() {
    let found = Property.counterexample({ choices in
      choices.list(upTo: 12) { choices in
        var letter = Self.story(&choices).letter
        letter.sent = letter.sent + Int64(choices.number(below: 3))
        return SupportRequest(id: RequestID(checked: "a\(choices.number(below: 5))"), letter: letter)
      }
    }) { (requests: [SupportRequest]) -> String? in
      let sorted = requests.sorted(by: SupportRequest.comesFirst)
      for (place, request) in sorted.enumerated() {
        if SupportRequest.comesFirst(request, request) { return "one comes before itself" }
        for later in sorted.dropFirst(place + 1) {
          if SupportRequest.comesFirst(later, request) { return "\(later.id) stands after \(request.id)" }
          if later.letter.urgency == .soon, request.letter.urgency != .soon { return "soon is not above all" }
        }
      }
      return nil
    }
    #expect(found?.description == nil)
  }

  @Test("D4: one more yes never makes the role check's advice milder, and a witness always passes on")
  func roleCheck() {
    let strictness: [RoleCheck.Advice] = [.goOn, .emergentThenPassOn, .passOnFirst, .mustPassOn]
    let found = Property.counterexample({ choices in
      choices.list(upTo: 8) { $0.one(of: RoleQuestion.allCases) }
    }) {
      (answers: [RoleQuestion]) -> String? in
      var check = RoleCheck()
      for answer in answers {
        let before = strictness.firstIndex(of: check.advice) ?? 0
        check.yes.insert(answer)
        if (strictness.firstIndex(of: check.advice) ?? 0) < before { return "milder after \(answer)" }
      }
      return check.yes.contains(.witness) && check.advice != .mustPassOn ? "a witness may go on" : nil
    }
    #expect(found?.description == nil)
  }
}
