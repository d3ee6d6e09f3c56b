import PeerSupport

/// What a supporter chooses in the inbox, none of it with words of their own (D3, D6, D8).
enum InboxChoice: Equatable, Sendable {
  /// A step on a request.
  case step(RequestStep, RequestID)
  /// A request ends; where the person did not want it, only the words for the supporter differ (C6, D8).
  case end(RequestID, isWanted: Bool)
  /// So many contacts that came without a request are counted.
  case contacts(Int)

  /// The request that it is about, if any.
  var request: RequestID? {
    switch self {
    case .step(_, let id), .end(let id, _): id
    case .contacts: nil
    }
  }

  /// What is to be done for it outside.
  var effect: Effect {
    switch self {
    case .step(let step, let id): .take(step, id)
    case .end(let id, _): .end(id)
    case .contacts(let count): .addContacts(count)
    }
  }

  /// Whether both do the same kind of thing, to whichever request.
  func isLike(_ other: InboxChoice) -> Bool {
    switch (self, other) {
    case (.step(let one, _), .step(let another, _)): one.isLike(another)
    case (.end, .end), (.contacts, .contacts): true
    default: false
    }
  }
}

extension RequestStep {
  fileprivate func isLike(_ other: RequestStep) -> Bool {
    switch (self, other) {
    case (.take, .take), (.putBack, .putBack), (.passOn, .passOn), (.contactMade, .contactMade),
      (.planNext, .planNext), (.reply, .reply), (.extend, .extend):
      true
    default: false
    }
  }
}

/// A choice with the moment it was made: it shows at once, and is sealed once it can no longer be taken back.
struct HeldChoice: Equatable, Sendable {
  /// How long a choice can be taken back, in seconds.
  static let seconds: Int64 = 10

  let choice: InboxChoice
  let since: Timestamp

  /// When it is sealed; a clock that tells whole seconds may be one behind.
  var sealed: Timestamp { since + Self.seconds + 1 }
}

extension SupportRequest {
  /// The request as it will be once a step of mine is sealed; nil where nothing of it is mine to see any more.
  ///
  /// Whoever passes a request on can no longer read it. A step that has become impossible changes nothing here, and is
  /// refused when it is sealed.
  func after(_ held: HeldChoice, by me: SupporterID) -> SupportRequest? {
    switch held.choice {
    case .end, .step(.passOn, _): return nil
    case .contacts: return self
    case .step(let step, _):
      var request = self
      let event = RequestEvent(request: id, kind: step.kind, by: me, at: held.since, number: events.count + 1)
      return (try? request.apply(event)) == nil ? self : request
    }
  }
}
