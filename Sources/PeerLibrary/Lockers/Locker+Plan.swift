public import PeerSupport
import Sealing

extension Locker {
  /// Signs a commitment under the plan's own key, which is made with the first one (F10).
  public mutating func sign(_ commitment: Commitment) -> Commitment {
    let known = planSeed.flatMap { try? SigningKeys(seed: $0.bytes) }
    let keys = known ?? SigningKeys()
    if known == nil { planSeed = StoredSecret(keys.seed) }
    var signed = commitment
    signed.key = keys.publicKeyText
    signed.signature = keys.signature(over: signed.signedBytes, as: .commitment)
    return signed
  }

  /// Whether something in it would be missed if it went with the plan: keys of a role, or return codes.
  public var holdsMoreThanPlan: Bool {
    supporterID != nil || signingSeed != nil || rootSeed != nil || coordinatorSecret != nil
      || !returnCodes.isEmpty
  }

  /// Takes the plan out, and the key that signed its commitment.
  public mutating func destroyPlan() {
    plan = nil
    planSeed = nil
  }
}

extension Commitment {
  /// Whether these are the words that were signed; of one from before there were signatures nobody can tell.
  public var isAsSigned: Bool {
    guard let key else { return signature == nil }
    return holds(signature, over: signedBytes, as: .commitment, by: key)
  }
}
