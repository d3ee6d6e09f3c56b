import PeerSupport

/// What of the plan is stored, and when the rest will be.
struct PlanSaving: Equatable, Sendable {
  /// The plan as it was stored last.
  private(set) var stored: SelfCarePlan
  /// When what was written since will be stored.
  private(set) var due: Timestamp?
  /// When the plan was stored last, if in this run.
  private(set) var savedAt: Timestamp?
  /// Why the last attempt failed, in words; nil as soon as one succeeds.
  private(set) var failure: String?
  private var asked: SelfCarePlan?
  private var writingSince: Timestamp?

  /// Times come in whole seconds: two of them make a pause of at least one.
  private static let pause: Int64 = 2
  /// How many seconds of writing without a pause may be lost when the machine fails.
  private static let longest: Int64 = 10

  /// A plan that is stored as it is.
  init(_ stored: SelfCarePlan) { self.stored = stored }

  /// Remembers that something was written.
  mutating func wrote(at now: Timestamp) {
    let since = writingSince ?? now
    writingSince = since
    due = min(now + Self.pause, since + Self.longest)
  }

  /// Asks for a plan to be stored, unless it was asked for or is stored.
  mutating func save(_ plan: SelfCarePlan) -> [Effect] {
    due = nil
    writingSince = nil
    guard plan != asked ?? stored else { return [] }
    asked = plan
    return [.savePlan(plan)]
  }

  /// Takes in that a plan is stored.
  mutating func saved(_ plan: SelfCarePlan, at time: Timestamp) {
    stored = plan
    savedAt = time
    failure = nil
    if asked == plan { asked = nil }
  }

  /// Takes in that nothing was stored, and what is stored now where another window changed it.
  mutating func failed(_ reason: String, found: SelfCarePlan?) {
    asked = nil
    failure = reason
    if let found { stored = found }
  }

  /// Whether a plan differs from what is known to be stored.
  func isUnsaved(_ plan: SelfCarePlan) -> Bool { asked != nil || plan != stored }
}
