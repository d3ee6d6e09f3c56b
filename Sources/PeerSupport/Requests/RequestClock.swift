/// How much time is left until someone should have been in touch (C5, D1).
///
/// Taking a request does not stop the clock; contact made does. Who owns the request asks `SupportRequest.clock`.
public struct RequestClock: Hashable, Sendable {
  /// When the request was sent.
  public let sent: Timestamp
  /// By when someone should have been in touch.
  public let due: Timestamp

  /// A clock between two moments.
  public init(sent: Timestamp, due: Timestamp) {
    self.sent = sent
    self.due = max(sent, due)
  }

  /// By when someone should have been in touch: the policy's time, rounded down to a quarter of an hour (D1).
  ///
  /// The clear header of a request shows this moment, and a quarter of an hour tells less about the sending.
  public static func due(under policy: Policy, urgency: Urgency, sent: Timestamp) -> Timestamp {
    let limit =
      switch urgency {
      case .withinADay: Int64(policy.replyHours) * 3_600
      case .soon: Int64(max(policy.soonMinutes, Policy.soonMinutesChoices.lowerBound)) * 60
      }
    return max(sent, (sent + limit).roundedDown(toMinutes: 15))
  }

  /// How far the time has run down.
  public enum Stage: Int, Comparable, Sendable {
    /// More than half of the time is left.
    case early
    /// Half of the time or less is left.
    case pastHalf
    /// A quarter of the time or less is left.
    case nearlyDue
    /// The time is over.
    case late

    /// Whether one stage comes before another.
    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  /// The seconds left; negative once it is late.
  public func timeLeft(at now: Timestamp) -> Int64 { due - now }

  /// The part of the time that is left, 1 at the sending and 0 when due or late.
  public func fractionLeft(at now: Timestamp) -> Double {
    let whole = due - sent
    guard whole > 0 else { return 0 }
    return min(max(Double(timeLeft(at: now)) / Double(whole), 0), 1)
  }

  /// How far the time has run down.
  public func stage(at now: Timestamp) -> Stage {
    let left = timeLeft(at: now)
    let whole = due - sent
    if left <= 0 { return .late }
    if left <= whole / 4 { return .nearlyDue }
    return left <= whole / 2 ? .pastHalf : .early
  }

  /// When the next stage begins; nil once it is late.
  public func nextStage(after now: Timestamp) -> Timestamp? {
    let whole = due - sent
    return [due - whole / 2, due - whole / 4, due].first { $0 > now }
  }
}

extension SupportRequest {
  /// The clock, which runs while nobody is in touch; nil while someone is (D1).
  ///
  /// It runs again when someone who was in touch passes the request on or puts it back: nobody is left waiting unseen.
  public var clock: RequestClock? {
    if case .inTouch = state { return nil }
    return RequestClock(sent: letter.sent, due: letter.due)
  }

  /// Whether the time is over and nobody is in touch (D1).
  public func isLate(at now: Timestamp) -> Bool { clock?.stage(at: now) == .late }

  /// Whether one request stands before another in an inbox: soon above all, then whatever is due first (D2).
  public static func comesFirst(_ left: SupportRequest, _ right: SupportRequest) -> Bool {
    func key(_ request: SupportRequest) -> (Int, Timestamp, Timestamp, RequestID) {
      (request.letter.urgency == .soon ? 0 : 1, request.letter.due, request.letter.sent, request.id)
    }
    return key(left) < key(right)
  }
}
