import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A supporter's keys are replaced by the coordinator's endorsement alone (E6, J7)")
struct KeyReplacementTests {
  private let amara = Team.amara
  private let fresh = SupporterKeys(id: Team.amara, signing: SigningKeys(), sealing: [SealingKeys()])

  /// Leaves a card with new keys, as someone does who has lost their passphrase.
  private func applied() throws -> Team {
    let team = try Team()
    try team.library.apply(
      Membership(id: amara, signingKey: ""), Team.bio(of: fresh), with: fresh.signing, replacingKeys: true)
    return team
  }

  private func endorse(_ team: inout Team, at now: Timestamp = Team.start) throws {
    let applicant = try team.applicant(amara)
    team.keep(
      try team.coordinator.endorse(
        applicant, as: Team.membership(of: amara),
        replacingKeys: applicant.replacesKeys(in: team.program), at: now))
  }

  @Test("Until the coordinator endorses, the old keys hold and the new ones wait")
  func waiting() throws {
    let team = try applied()
    #expect(try team.applicant(amara).replacesKeys(in: team.program))
    #expect(try team.supporters[amara]?.membership.signingKey == team.keys(amara).signing.publicKeyText)
    #expect(throws: CardError.idTaken(amara)) {
      try team.coordinator.endorse(team.applicant(amara), as: Team.membership(of: amara), at: Team.start)
    }
  }

  @Test("Endorsed, the membership holds the new key and says since when")
  func endorsed() throws {
    var team = try applied()
    try endorse(&team, at: Team.start + 86_400)
    let supporter = try #require(team.supporters[amara])
    #expect(supporter.membership.signingKey == fresh.signing.publicKeyText)
    #expect(supporter.membership.keysReplaced == Team.start.day.adding(days: 1))
    #expect(supporter.bio.sealingKey == Base64.encode(fresh.sealing[0].publicKey))
    #expect((supporter.bio.serial ?? 0) > 1)
    #expect(try team.library.applicants(in: team.program).isEmpty)
    #expect(throws: CardError.otherKey(amara)) {
      try team.library.save(supporter.bio, with: team.keys(amara).signing)
    }
    try team.library.save(supporter.bio, with: fresh.signing)
  }

  @Test("An applicant says nothing about replaced keys: only the coordinator does")
  func proposed() throws {
    var team = try Team()
    let kwame = SupporterID(checked: "kwame-adjei")
    let keys = SupporterKeys(id: kwame, signing: SigningKeys(), sealing: [SealingKeys()])
    var membership = Team.membership(of: kwame)
    membership.keysReplaced = Team.start.day
    try team.library.apply(membership, Team.bio(of: keys), with: keys.signing)
    try team.endorse(kwame, membership: membership)
    #expect(try team.supporters[kwame]?.membership.keysReplaced == nil)
  }

  @Test("A later change of the membership keeps the day")
  func later() throws {
    var team = try applied()
    try endorse(&team)
    var membership = try #require(team.supporters[amara]?.membership)
    membership.rank = "sergeant"
    team.keep(try team.coordinator.update(membership, at: Team.start))
    #expect(try team.supporters[amara]?.membership.keysReplaced == Team.start.day)
    #expect(try team.supporters[amara]?.membership.rank == "sergeant")
  }

  @Test("Nobody takes the place of a card that waits, and the coordinator can send one away")
  func declining() throws {
    let team = try applied()
    let stranger = SupporterKeys(id: amara, signing: SigningKeys(), sealing: [SealingKeys()])
    #expect(throws: CardError.idTaken(amara)) {
      try team.library.apply(
        Membership(id: amara, signingKey: ""), Team.bio(of: stranger), with: stranger.signing,
        replacingKeys: true)
    }
    try team.coordinator.decline(amara)
    #expect(try team.library.applicants(in: team.program).isEmpty)
    #expect(try team.supporters.count == 3)
  }

  @Test("Wherever it is interrupted, one card holds, and endorsing again finishes it")
  func interrupted() throws {
    for instant in 0..<8 {
      let storage = StoppingStorage(MemoryStorage())
      let team = try Team(in: storage)
      try team.library.apply(
        Membership(id: amara, signingKey: ""), Team.bio(of: fresh), with: fresh.signing, replacingKeys: true)
      let applicant = try team.applicant(amara)
      storage.stop(after: instant)
      _ = try? team.coordinator.endorse(
        applicant, as: Team.membership(of: amara), replacingKeys: true, at: Team.start)
      storage.goOn()
      let program = try team.library.program(pinned: team.pin)
      let names = try team.library.supporterNames()
      let read = try team.library.supporters(names[...], in: program, at: Team.start).map { try $0.get() }
      #expect(read.count == 3, "stopped after \(instant)")
      let keys = [try team.keys(amara).signing.publicKeyText, fresh.signing.publicKeyText]
      #expect(keys.contains(read.first { $0.id == amara }?.membership.signingKey ?? ""))
      guard let waiting = try? team.applicant(amara) else { continue }
      let done = try Coordinator(
        of: team.library, pinned: PinnedProgram(program, path: ""), rootSeed: team.founded.rootSeed
      ).endorse(
        waiting, as: Team.membership(of: amara), replacingKeys: waiting.replacesKeys(in: program),
        at: Team.start)
      let supporter = try team.library.supporters(
        [DocumentName(amara, in: .supporters)], in: done, at: Team.start)[0].get()
      #expect(supporter.membership.signingKey == fresh.signing.publicKeyText)
      #expect(supporter.membership.keysReplaced == Team.start.day)
      #expect(try team.library.applicants(in: team.program).isEmpty)
    }
  }
}
