import PeerSupport

/// A request as it stands in a supporter's inbox.
struct InboxRow: Equatable, Sendable {
  /// The groups, in the order in which they show.
  enum Group: Int, CaseIterable, Sendable { case waiting, withYou, planned }

  /// How the request came to this supporter.
  enum Standing: Equatable, Sendable {
    /// Asked, and nobody else is.
    case forYou
    /// Asked, and others may answer too.
    case forYouThenOthers
    /// A fellow supporter passed it on.
    case passedToYou
    /// The sender allowed others, and it is late now.
    case reserve
    /// It is late, and a fellow supporter has it (D1).
    case withAnother
  }

  /// The request.
  let request: SupportRequest
  /// Where it shows.
  let group: Group
  /// How it came.
  let standing: Standing

  /// The row of a request for a supporter; nil where it is nothing of theirs now.
  ///
  /// A reserve sees a request only once it is late, and so does whoever passed it on (D1, D3).
  init?(_ request: SupportRequest, for me: SupporterID, now: Timestamp) {
    let isLate = request.isLate(at: now)
    self.request = request
    switch request.state {
    case .taken(me), .inTouch(me, nil):
      group = .withYou
    case .inTouch(me, _):
      group = .planned
    case .taken, .inTouch:
      guard isLate, request.letter.othersMayAnswer, request.letter.reserves.contains(me) else { return nil }
      group = .waiting
      standing = .withAnother
      return
    case .waiting:
      guard request.refusal(of: .taken, by: me, at: now) == nil else { return nil }
      let wasPassedOnByMe = request.offeredTo.map { $0 != me } ?? false && request.events.last?.by == me
      guard isLate || !wasPassedOnByMe else { return nil }
      group = .waiting
    }
    standing = Standing(of: me, request)
  }

  /// Whether it waits for this supporter to take it.
  var isToTake: Bool { group == .waiting && standing != .withAnother }

  /// Whether its time is running down for this supporter: it waits for them, or they have it and were not in touch yet.
  var isToAnswer: Bool { isToTake || (group == .withYou && request.clock != nil) }

  /// Whether a row stands before another: by group, then soonest first and soon above all; what is planned by its
  /// time (D2).
  static func comesFirst(_ left: InboxRow, _ right: InboxRow) -> Bool {
    guard left.group == right.group else { return left.group.rawValue < right.group.rawValue }
    if left.group == .withYou, (left.request.clock == nil) != (right.request.clock == nil) {
      return left.request.clock != nil
    }
    if case .inTouch(_, let one?) = left.request.state, case .inTouch(_, let other?) = right.request.state,
      one != other
    {
      return one < other
    }
    return SupportRequest.comesFirst(left.request, right.request)
  }
}

extension InboxRow.Standing {
  fileprivate init(of me: SupporterID, _ request: SupportRequest) {
    let letter = request.letter
    if request.offeredTo == me {
      self = .passedToYou
    } else if letter.recipients.contains(me) {
      self = letter.allowedSupporters.count > 1 ? .forYouThenOthers : .forYou
    } else {
      self = .reserve
    }
  }
}
