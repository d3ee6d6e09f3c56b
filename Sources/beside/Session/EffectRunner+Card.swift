import BesideApp
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// Publishes what the supporter whose keys are open says about themselves (B2).
  ///
  /// The key that requests are sealed to stays the stored one: another window may have renewed it meanwhile.
  func save(_ bio: Bio) throws -> [Action] {
    guard var library = open, let keys = lockers.contents?.supporterKeys else {
      return [.notice(Notice("Your locker is closed. Open it, then publish your card.", kind: .error))]
    }
    let now = SystemClock.now
    var newest = bio
    if let stored = library.reread([keys.id], at: now).changed.first?.bio {
      newest.sealingKey = stored.sealingKey
      newest.sealingKeyMade = stored.sealingKeyMade
    }
    try library.library.save(newest, with: keys.signing)
    let (changed, gone) = library.reread([keys.id], at: now)
    open = library
    return [.supportersChanged(changed, gone: gone), .cardSaved]
  }
}
