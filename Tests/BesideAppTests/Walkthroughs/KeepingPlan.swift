import PeerSupport

@testable import BesideApp

extension Driver {
  /// Someone without a program who has just opened their plan.
  static func keeping(_ plan: SelfCarePlan, columns: Int = 80, rows: Int = 24) throws -> Driver {
    var driver = try Driver(columns: columns, rows: rows, hasLocker: true)
    driver.state.show(.plan)
    driver.press("Enter")
    driver.type("a passphrase")
    driver.press("Enter")
    _ = driver.takeEffects()
    driver.send(.lockerOpened(OpenLocker(plan: plan)))
    return driver
  }

  /// The world outside, as far as a plan needs it: signs what is to be signed and stores what it is given.
  ///
  /// Answers with what was stored last; nil where nothing was.
  mutating func storePlan() -> SelfCarePlan? {
    var effects = takeEffects()
    for case .signCommitment(let commitment) in effects { send(.commitmentSigned(commitment)) }
    effects += takeEffects()
    var stored: SelfCarePlan?
    for case .savePlan(let plan) in effects {
      stored = plan
      send(.planSaved(plan, at: state.now))
    }
    return stored
  }
}

extension SelfCarePlan {
  /// A plan that nobody has written in.
  static let nothing = SelfCarePlan(changed: Timestamp(seconds: 0))
}
