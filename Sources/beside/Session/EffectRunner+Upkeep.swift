import BesideApp
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// After how many days the coordinator's client renews the roster, which holds for thirty.
  private static let rosterRenewalDays = 7

  /// What a client does for others whenever its owner's locker opens: keys and the roster are renewed long before
  /// they run out, so that nobody ever finds an empty directory.
  func upkeep(at now: Timestamp) -> [Action] {
    do {
      return try rememberSeen() + takeOver(at: now) + renewSealingKey(at: now) + renewRoster(at: now)
    } catch {
      return [.notice(Notice(Self.message(of: error, words), kind: .error))]
    }
  }

  /// A supporter's key is replaced every week; the old one still opens what was sealed to it, for a while.
  private func renewSealingKey(at now: Timestamp) throws -> [Action] {
    guard var library = open, let locker = lockers.contents, let keys = locker.supporterKeys else {
      return []
    }
    let days = library.program.policy.retentionDays
    var ring = locker.sealingKeys
    let isNew = ring.renew(on: now.day)
    let isOld = ring.discardOld(on: now.day, retentionDays: days) && mayDestroy(in: library, at: now)
    if isNew || isOld {
      // First the locker: nobody must seal to a key that a crash could lose. Another window may have renewed it too.
      try lockers.update { locker in
        _ = locker.sealingKeys.renew(on: now.day)
        if isOld { locker.sealingKeys.discardOld(on: now.day, retentionDays: days) }
      }
      ring = lockers.contents?.sealingKeys ?? ring
    }
    guard var bio = library.reread([keys.id], at: now).changed.first?.bio else { return [] }
    let known = bio.sealingKey
    guard bio.use(ring), bio.sealingKey != known else { return [] }
    try library.library.save(bio, with: keys.signing)
    let (changed, gone) = library.reread([keys.id], at: now)
    open = library
    return [.supportersChanged(changed, gone: gone)]
  }

  /// Whether the time is known well enough to destroy what nothing brings back: a key that is destroyed by a clock
  /// that is ahead would lose what is still sealed to it.
  private func mayDestroy(in library: OpenLibrary, at now: Timestamp) -> Bool {
    library.program.roster.isValid(at: now) && library.library.clocksAgree(at: now)
  }

  /// The coordinator's client signs the roster anew.
  private func renewRoster(at now: Timestamp) throws -> [Action] {
    guard let library = open, let locker = lockers.contents, let seed = locker.rootSeed,
      let pin = locker.pinned(library.program.id),
      now - library.program.roster.issued > Int64(Self.rosterRenewalDays) * 86_400
    else { return [] }
    let program = try Coordinator(of: library.library, pinned: pin, rootSeed: seed.bytes).publish(at: now)
    let renewed = PinnedProgram(program, path: library.path)
    try lockers.update { $0.pin(renewed) }
    try known.update { known throws(ProgramError) in try known.note(renewed) }
    return takeIn([.everything])
  }
}
