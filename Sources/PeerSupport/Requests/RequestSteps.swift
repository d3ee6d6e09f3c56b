extension SupportRequest {
  /// Where the request stands after its events.
  public var state: RequestState {
    var state = RequestState.waiting
    for event in events {
      switch event.kind {
      case .taken: state = .taken(by: event.by)
      case .passedOn, .putBack: state = .waiting
      case .contactMade: state = .inTouch(by: event.by, next: nil)
      case .nextPlanned(let time): state = .inTouch(by: event.by, next: time)
      case .extended, .replied: break
      }
    }
    return state
  }

  /// Who has the request now.
  public var holder: SupporterID? {
    switch state {
    case .waiting: nil
    case .taken(let holder), .inTouch(let holder, _): holder
    }
  }

  /// Whom the request was last passed on to, as long as nobody took it since; they choose whether to take it.
  public var offeredTo: SupporterID? {
    guard case .passedOn(let supporter)? = events.last(where: { $0.kind != .extended })?.kind else {
      return nil
    }
    return supporter
  }

  /// What whoever has the request has told its sender since they took it, or were last in touch.
  public var reply: RequestReply? {
    for event in events.reversed() {
      switch event.kind {
      case .replied(let reply): return reply
      case .nextPlanned, .extended: continue
      case .taken, .passedOn, .putBack, .contactMade: return nil
      }
    }
    return nil
  }

  /// The moment from which the retention time counts: the last event, or the sending (E1).
  public var lastChange: Timestamp { events.map(\.at).max().map { max($0, letter.sent) } ?? letter.sent }

  /// When the request is destroyed unless something happens or it is extended (E1).
  public func ends(under policy: Policy) -> Timestamp { lastChange + Int64(policy.retentionDays) * 86_400 }

  /// Whether a running request should be announced to its supporter: two days or less are left.
  public func endsSoon(at now: Timestamp, under policy: Policy) -> Bool {
    holder != nil && ends(under: policy) - now <= 2 * 86_400
  }

  /// Takes in one more event, or refuses what the sender's letter and the earlier events do not allow (D3, D6).
  public mutating func apply(_ event: RequestEvent) throws(RequestError) {
    try check(event)
    append(event)
  }

  /// Whether a step can be taken; the reason when it cannot.
  ///
  /// The number and the signature are not looked at.
  public func refusal(of kind: RequestEvent.Kind, by supporter: SupporterID, at now: Timestamp)
    -> RequestError?
  {
    let event = RequestEvent(request: id, kind: kind, by: supporter, at: now, number: events.count + 1)
    do {
      try check(event)
      return nil
    } catch {
      return error
    }
  }

  /// Whether a supporter can end the request; the reason when they cannot: only whoever has it may (D8).
  public func refusalOfEnding(by supporter: SupporterID) -> RequestError? {
    holder == supporter ? nil : .notYours
  }

  private func check(_ event: RequestEvent) throws(RequestError) {
    guard event.request == id else { throw .anotherRequest }
    guard event.number == events.count + 1 else { throw .notNext(expected: events.count + 1) }
    guard RequestEvent.numberRange.contains(event.number) else {
      throw .tooManyEvents(limit: RequestEvent.numberRange.upperBound)
    }
    guard letter.allowedSupporters.contains(event.by) else { throw .notAllowed(event.by) }
    switch event.kind {
    case .taken:
      if let holder { throw .alreadyTaken(by: holder) }
      try checkTurn(event)
    case .passedOn(let next):
      if holder == nil { try checkTurn(event) } else { try checkHolder(event) }
      guard next != event.by, letter.allowedSupporters.contains(next) else { throw .notAllowed(next) }
    case .putBack, .contactMade, .extended:
      try checkHolder(event)
    case .nextPlanned(let time):
      try checkHolder(event)
      guard case .inTouch = state else { throw .noContactYet }
      guard time > event.at else { throw .plannedInThePast }
    case .replied(let reply):
      try checkHolder(event)
      if let time = reply.time, time <= event.at { throw .plannedInThePast }
    }
  }

  /// A recipient may always answer, a reserve once it is late or once it was passed on to them (C7).
  private func checkTurn(_ event: RequestEvent) throws(RequestError) {
    let isTheirs = letter.recipients.contains(event.by) || offeredTo == event.by || event.at >= letter.due
    guard isTheirs else { throw .notYetLate }
  }

  private func checkHolder(_ event: RequestEvent) throws(RequestError) {
    guard holder == event.by else { throw .notYours }
  }
}
