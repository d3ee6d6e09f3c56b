import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Answering a request")
struct AnsweringTests {
  private let team: Team
  private let amara = Team.amara
  private let ben = Team.ben
  private let ines = Team.ines

  init() throws {
    team = try Team()
  }

  private func envelope(_ sent: SentRequest) throws -> SlottedEnvelope {
    try #require(try team.document(sent.id).envelope.envelope)
  }

  @Test(
    "Taking it and being in touch is seen by the other readers; contact stops the clock in clear (D1, D6)")
  func steps() throws {
    let sent = try team.send(Team.letter(to: [amara, ben]))
    try team.act(.taken, on: sent.id, as: amara)
    #expect(try team.open(sent.id, as: ben).request.state == .taken(by: amara))
    #expect(try team.document(sent.id).standing == .waiting)
    try team.act(.contactMade, on: sent.id, as: amara)
    #expect(try team.document(sent.id).standing == .answered)
    let next = Team.start + 7_200
    let request = try team.act(.nextPlanned(at: next), on: sent.id, as: amara)
    #expect(request.state == .inTouch(by: amara, next: next))
    #expect(try team.open(sent.id, as: ben).request == request)
    try team.act(.putBack, on: sent.id, as: amara)
    #expect(try team.document(sent.id).standing == .waiting)
  }

  @Test("A step makes ephemeral key, slots and nonce anew, so that a change of readers looks like any other")
  func resealing() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    let before = try envelope(sent)
    try team.act(.taken, on: sent.id, as: amara)
    let after = try envelope(sent)
    #expect(after.ephemeralKey != before.ephemeralKey)
    #expect(Set(after.slots).isDisjoint(with: before.slots))
    #expect(after.nonce != before.nonce)
  }

  @Test("Who takes what another already has is told")
  func alreadyTaken() throws {
    let sent = try team.send(Team.letter(to: [amara, ben]))
    try team.act(.taken, on: sent.id, as: amara)
    #expect(throws: RequestFailure.takenByAnother) { try team.act(.taken, on: sent.id, as: ben) }
  }

  @Test("Passing on makes every slot anew: the next reads it, who passed it on does not (D3)")
  func passingOn() throws {
    let sent = try team.send(Team.letter(to: [amara], reserves: [ben]))
    let before = try envelope(sent)
    try team.act(.taken, on: sent.id, as: amara)
    try team.act(.passedOn(to: ben), on: sent.id, as: amara)
    let after = try envelope(sent)
    #expect(Set(before.slots).isDisjoint(with: after.slots))
    #expect(before.ephemeralKey != after.ephemeralKey)
    #expect(throws: RequestRefusal(sent.id, .notForThisReader)) { try team.open(sent.id, as: amara) }
    #expect(try team.act(.taken, on: sent.id, as: ben).state == .taken(by: ben))
  }

  @Test("Passing on reaches nobody whom the sender did not allow (D3)")
  func notAllowed() throws {
    let sent = try team.send(Team.letter(to: [amara], reserves: [ben]))
    try team.act(.taken, on: sent.id, as: amara)
    #expect(throws: RequestFailure.notAllowed(.notAllowed(ines))) {
      try team.act(.passedOn(to: ines), on: sent.id, as: amara)
    }
    #expect(throws: RequestRefusal(sent.id, .notForThisReader)) { try team.open(sent.id, as: ines) }
  }

  @Test("Passing on to someone on leave is refused, and the request stays (B6)")
  func passingOnToLeave() throws {
    let sent = try team.send(Team.letter(to: [amara, ben]))
    let keys = try team.keys(ben)
    var bio = Team.bio(of: keys)
    bio.availability = .onLeave(until: nil)
    try team.library.save(bio, with: keys.signing)
    try team.act(.taken, on: sent.id, as: amara)
    #expect(throws: RequestFailure.cannotBeAsked(ben)) {
      try team.act(.passedOn(to: ben), on: sent.id, as: amara)
    }
    #expect(try team.open(sent.id, as: amara).request.state == .taken(by: amara))
  }

  @Test("Nobody whom the coordinator released is sealed to, though their card was read before (D3)")
  func passingOnToReleased() throws {
    var team = team
    let sent = try team.send(Team.letter(to: [amara, ben]))
    let before = try team.supporters
    try team.act(.taken, on: sent.id, as: amara)
    try team.release(ben)
    let stale = TrustedTeam(program: team.program, supporters: before)
    #expect(throws: RequestFailure.unknownSupporter(ben)) {
      try team.library.act(
        .passedOn(to: ben), on: sent.id, as: team.keys(amara), in: stale, at: Team.start)
    }
    #expect(throws: RequestFailure.unknownSupporter(ben)) {
      try team.library.send(Team.letter(to: [ben]), in: stale, at: Team.start)
    }
    let other = try team.library.send(Team.letter(to: [amara], reserves: [ben]), in: stale, at: Team.start)
    #expect(throws: RequestRefusal(other.id, .notForThisReader)) { try team.open(other.id, as: ben) }
  }

  @Test("Whoever has left reads no step that was taken afterwards, with whatever keys they kept (D3, E1)")
  func readingAfterLeaving() throws {
    var team = team
    let sent = try team.send(Team.letter(to: [amara, ben]))
    try team.act(.taken, on: sent.id, as: amara)
    _ = try team.open(sent.id, as: ben)
    try team.release(ben)
    try team.act(.contactMade, on: sent.id, as: amara)
    #expect(throws: RequestRefusal(sent.id, .notForThisReader)) { try team.open(sent.id, as: ben) }
    #expect(try team.open(sent.id, as: amara).request.events.count == 2)
  }

  @Test("Slots are made anew also where a reader has been away for long, who can open them all the same (E1)")
  func slotsOfWhoIsAway() throws {
    let sent = try team.send(Team.letter(to: [amara, ben]))
    let first = try team.document(sent.id).envelope
    let keys = try team.keys(ben)
    try team.library.save(Team.bio(of: keys, made: Team.start.day.adding(days: -36)), with: keys.signing)
    try team.act(.taken, on: sent.id, as: amara)
    let second = try team.document(sent.id).envelope
    try team.act(.contactMade, on: sent.id, as: amara)
    let third = try team.document(sent.id).envelope
    #expect(Set([first, second, third].map { $0.envelope?.ephemeralKey }).count == 3)
    #expect(try team.open(sent.id, as: ben).request.events.count == 2)
  }

  @Test("Under a list that has run out nobody is asked and no step is taken")
  func listRanOut() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    let late = team.program.roster.expires
    #expect(throws: RequestFailure.listRanOut) { try team.act(.taken, on: sent.id, as: amara, at: late) }
    #expect(throws: RequestFailure.listRanOut) {
      try team.library.send(Team.letter(to: [amara]), in: team.trusted, at: late)
    }
    #expect(try team.act(.taken, on: sent.id, as: amara, at: late - 1).holder == amara)
  }

  @Test("Who shows a key that nothing can be sealed to is passed over, and blocks nobody (B6)")
  func unusableKey() throws {
    let keys = try team.keys(ben)
    var bio = Team.bio(of: keys)
    bio.sealingKey = Base64.encode([UInt8](repeating: 0, count: 32))
    try team.library.save(bio, with: keys.signing)
    #expect(throws: RequestFailure.cannotBeAsked(ben)) { try team.send(Team.letter(to: [ben])) }
    let sent = try team.send(Team.letter(to: [amara], reserves: [ben]))
    try team.act(.taken, on: sent.id, as: amara)
    try team.act(.extended, on: sent.id, as: amara)
    #expect(try team.open(sent.id, as: amara).request.state == .taken(by: amara))
  }

  @Test("Going on beyond the ceiling seals to the keys of today (E1)")
  func extending() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    try team.act(.taken, on: sent.id, as: amara)
    let before = try envelope(sent)
    try team.act(.extended, on: sent.id, as: amara)
    #expect(try envelope(sent).ephemeralKey != before.ephemeralKey)
    #expect(try team.open(sent.id, as: amara).request.state == .taken(by: amara))
  }

  @Test("What an old key opened is sealed to the new one, so that the old one can be destroyed (E1)")
  func renewedKey() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    let old = try team.keys(amara)
    let new = SealingKeys()
    let both = SupporterKeys(id: amara, signing: old.signing, sealing: [new] + old.sealing)
    _ = try team.library.act(.taken, on: sent.id, as: both, in: team.trusted, at: Team.start)
    let onlyNew = SupporterKeys(id: amara, signing: old.signing, sealing: [new])
    #expect(try team.library.request(sent.id, with: onlyNew, in: team.trusted, at: Team.start).id == sent.id)
    #expect(throws: RequestRefusal(sent.id, .notForThisReader)) { try team.open(sent.id, as: amara) }
  }

  @Test("A step with another signing key than the coordinator vouched for is not written")
  func otherSigningKey() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    let keys = SupporterKeys(id: amara, signing: SigningKeys(), sealing: try team.keys(amara).sealing)
    #expect(throws: RequestFailure.unknownSupporter(amara)) {
      try team.library.act(.taken, on: sent.id, as: keys, in: team.trusted, at: Team.start)
    }
    #expect(try team.open(sent.id, as: amara).request.events.isEmpty)
  }

  @Test("When someone leaves the team, what they had taken waits again for the others")
  func released() throws {
    var team = team
    let sent = try team.send(Team.letter(to: [amara, ben]))
    try team.act(.taken, on: sent.id, as: amara)
    try team.act(.contactMade, on: sent.id, as: amara)
    try team.release(amara)
    #expect(try team.open(sent.id, as: ben).request.state == .waiting)
    try team.act(.taken, on: sent.id, as: ben)
    #expect(try team.open(sent.id, as: ben).request.state == .taken(by: ben))
    #expect(try team.document(sent.id).standing == .waiting)
  }
}
