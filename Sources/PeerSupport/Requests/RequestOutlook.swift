/// What a return code tells about its request.
public enum RequestOutlook: Hashable, Sendable {
  /// It is here, and its sender reads how it stands.
  case standing(RequestStanding)
  /// Something is here in its place that its sender cannot believe; it can only be withdrawn.
  case unbelievable
  /// It is here no more.
  case gone(RequestEnding)
}

/// How a request stands, as its sender may know it.
public struct RequestStanding: Hashable, Sendable {
  /// Whether it waits, or who has it.
  public let state: RequestState
  /// What whoever has it calls themselves; nil while it waits.
  public let name: String?
  /// When it was sent.
  public let sent: Timestamp
  /// By when someone has been in touch.
  public let due: Timestamp
  /// What whoever has it has told the sender since.
  public let reply: RequestReply?
  /// Whether nobody can open it any more who could answer now, so that the sender has to ask again.
  public let isLost: Bool
  /// The parts of their plan that the sender shows to whoever has it.
  public let shown: ShownPlan?

  /// How a request stands.
  public init(
    _ request: SupportRequest, with name: String? = nil, isLost: Bool = false, shown: ShownPlan? = nil
  ) {
    state = request.state
    self.name = name
    sent = request.letter.sent
    due = request.letter.due
    reply = request.reply
    self.isLost = isLost
    self.shown = shown
  }

  /// Whether the time is over and nobody has been in touch (D1).
  public func isLate(at now: Timestamp) -> Bool {
    if case .inTouch = state { return false }
    return now >= due
  }
}

/// Why a request is gone, as far as its sender's client can know.
public enum RequestEnding: Hashable, Sendable {
  /// Its sender took it back.
  case withdrawn
  /// More days have passed since it was sent than a request is kept.
  case expired(days: Int)
  /// Its time was not over: a supporter ended it, or someone with access to the folder removed it.
  case endedOrRemoved
  /// Nothing is known but the code.
  case unknown
}
