import BuiltIn
public import PeerSupport

/// What is new in an inbox, in lines that say nothing of whom or what it is about: numbers alone (D1).
public struct InboxNews: Sendable {
  private var inbox = Inbox()
  private var toldCount: Int?

  /// News of an inbox that nothing is known of yet.
  public init() {}

  /// How many wait to be taken.
  public var waitingCount: Int { inbox.waitingCount }

  /// When there may be news though nobody writes anything.
  public func nextChange(after now: Timestamp) -> Timestamp? { inbox.nextStage(after: now) }

  /// Takes in what waits, and says what is new since the last time: more that wait, or time that has run down.
  ///
  /// The first time says only how many wait.
  public mutating func take(
    _ requests: [SupportRequest], for me: SupporterID, now: Timestamp, words: Catalogue
  ) -> [String] {
    inbox.replace(requests, for: me, now: now)
    let stage = inbox.tellStages(now: now)
    defer { toldCount = waitingCount }
    var lines: [String] = []
    if waitingCount > toldCount ?? 0 { lines.append(words(.inboxNewsWaiting, ["count": waitingCount])) }
    if let stage, toldCount != nil { lines.append(stage.stage.words(words, count: stage.count)) }
    return lines
  }
}

extension RequestClock.Stage {
  /// That the time of so many requests has run down to this stage.
  func words(_ words: Catalogue, count: Int) -> String {
    let word: WordKey =
      switch self {
      case .early, .pastHalf: .inboxHalfWay
      case .nearlyDue: .inboxNearlyDue
      case .late: .inboxLate
      }
    return words(word, ["count": count])
  }
}
