import PeerLibrary
import PeerSupport
import Sealing

/// An invented supporter with real keys.
struct DemoSupporter {
  let member: FoundingMember
  private let ring: SealingKeyRing

  init(_ supporter: Supporter, on today: Day) {
    var ring = SealingKeyRing()
    _ = ring.renew(on: today)
    var bio = supporter.bio
    _ = bio.use(ring)
    self.ring = ring
    member = FoundingMember(membership: supporter.membership, bio: bio, signing: SigningKeys())
  }

  /// The keys that answer requests.
  var keys: SupporterKeys { SupporterKeys(id: member.bio.id, signing: member.signing, sealing: ring.keys) }

  /// Puts the keys into a locker.
  func keep(in locker: inout Locker) {
    locker.supporterID = member.bio.id
    locker.signingSeed = StoredSecret(member.signing.seed)
    locker.sealingKeys = ring
  }
}
