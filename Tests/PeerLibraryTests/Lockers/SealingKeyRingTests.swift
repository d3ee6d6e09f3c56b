import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A supporter's sealing keys are renewed and destroyed")
struct SealingKeyRingTests {
  private let start = Team.start.day

  @Test("A key is made once and renewed when it is older than a week")
  func renewal() {
    var ring = SealingKeyRing()
    let renewed = [0, 7, 8].map { ring.renew(on: start.adding(days: $0)) }
    #expect(renewed == [true, false, true])
    #expect(ring.keys.count == 2)
    #expect(ring.newestMade == start.adding(days: 8))
  }

  @Test("A clock that was far ahead does not keep a key for ever")
  func clockAhead() {
    var ring = SealingKeyRing()
    let renewed = [4_000, 0].map { ring.renew(on: start.adding(days: $0)) }
    #expect(renewed == [true, true])
    #expect(ring.newestMade == start)
  }

  @Test("A replaced key opens until the ceiling has passed, and is then destroyed (E1)")
  func discarding() {
    var ring = SealingKeyRing()
    for days in [0, 8, 16] { _ = ring.renew(on: start.adding(days: days)) }
    let keys = ring.keys
    ring.discardOld(on: start.adding(days: 8 + 21), retentionDays: 14)
    #expect(ring.keys == keys)
    ring.discardOld(on: start.adding(days: 8 + 22), retentionDays: 14)
    #expect(ring.keys == Array(keys.prefix(2)))
    ring.discardOld(on: start.adding(days: 400), retentionDays: 14)
    #expect(ring.keys == Array(keys.prefix(1)))
  }

  @Test("The page names the newest key")
  func bio() throws {
    var ring = SealingKeyRing()
    var bio = Team.bio(of: SupporterKeys(id: Team.amara, signing: SigningKeys(), sealing: [SealingKeys()]))
    let before = bio
    let wasNamed = bio.use(ring)
    #expect(!wasNamed && bio == before)
    _ = ring.renew(on: start)
    let isNamed = bio.use(ring)
    #expect(isNamed)
    #expect(bio.sealingKey == Base64.encode(ring.keys[0].publicKey))
    #expect(bio.sealingKeyMade == start)
  }
}
