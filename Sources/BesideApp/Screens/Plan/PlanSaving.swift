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

  /// Times come in whole seconds: what is due in the next one is stored before two have passed.
  private static let delay: Int64 = 1

  /// A plan that is stored as it is.
  init(_ stored: SelfCarePlan) { self.stored = stored }

  /// Remembers that something was written; whoever never pauses is stored too.
  mutating func wrote(at now: Timestamp) { due = due ?? now + Self.delay }

  /// Asks for a plan to be stored, unless it was asked for or is stored.
  mutating func save(_ plan: SelfCarePlan) -> [Effect] {
    due = nil
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
