import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("From an applicant to a supporter (E6, J1, J3)")
struct EndorsementTests {
  private let kwame = SupporterID(checked: "kwame-adjei")

  @Test("An applicant waits, unseen among supporters, with words to compare")
  func applying() throws {
    var team = try Team()
    try team.apply(as: kwame)
    let applicant = try team.applicant(kwame)
    #expect(applicant.card.proposalHolds)
    #expect(try applicant.fingerprintWords == FingerprintWords.words(for: team.keys(kwame).signing.publicKey))
    #expect(try team.supporters[kwame] == nil)
  }

  @Test("Endorsing moves the card, adds it to the roster and raises the serial")
  func endorsing() throws {
    var team = try Team()
    let serial = team.program.serial
    try team.apply(as: kwame)
    try team.endorse(kwame)
    #expect(try team.supporters[kwame] != nil)
    #expect(try team.library.applicants(in: team.program).isEmpty)
    #expect(team.program.serial == serial + 1)
    #expect(try team.library.program(pinned: team.pin) == team.program)
  }

  @Test("Nobody is published before training, mandated-reporter training and pledge have their dates")
  func steps() throws {
    for (change, step): ((inout Membership) -> Void, PublicationStep) in [
      ({ $0.trained = nil }, .training),
      ({ $0.mandatedReporterTrained = nil }, .mandatedReporterTraining),
      ({ $0.pledged = nil }, .pledge),
      ({ $0.pledged = Team.start.day.adding(months: -13) }, .pledge),
      ({ $0.pledged = Team.start.day.adding(days: 1) }, .pledge),
    ] {
      var team = try Team()
      try team.apply(as: kwame)
      var membership = Team.membership(of: kwame)
      change(&membership)
      #expect(throws: CardError.stepMissing(step)) { try team.endorse(kwame, membership: membership) }
      #expect(try team.supporters[kwame] == nil)
      #expect(try team.library.applicants(in: team.program).count == 1)
    }
  }

  @Test("The membership is the applicant's own, whatever id and key it was filled in with")
  func ownKey() throws {
    var team = try Team()
    try team.apply(as: kwame)
    var membership = Team.membership(of: Team.amara)
    membership.signingKey = SigningKeys().publicKeyText
    try team.endorse(kwame, membership: membership)
    #expect(try team.supporters[kwame]?.membership.signingKey == team.keys(kwame).signing.publicKeyText)
    #expect(try team.supporters[Team.amara] != nil)
  }

  @Test("What an interruption left half done is finished by endorsing again")
  func again() throws {
    var team = try Team()
    try team.apply(as: kwame)
    let applicant = try team.applicant(kwame)
    try team.endorse(kwame)
    // As if the program stopped before the applicant's card was removed.
    _ = try team.library.storage.put(
      DocumentCoder.encode(applicant.card), as: DocumentName(kwame, in: .applicants), replacing: nil)
    try team.endorse(kwame)
    #expect(try team.library.applicants(in: team.program).isEmpty)
    #expect(try team.supporters[kwame] != nil)
  }

  @Test("A key or a rank that was slipped into a standing card is never vouched for")
  func slippedIn() throws {
    for change: (inout SupporterDocument) -> Void in [
      { $0.membership.signingKey = SigningKeys().publicKeyText }, { $0.membership.rank = "captain" },
      {
        $0.membership.rank = "captain"
        $0.membershipSignature = $0.bioSignature
      },
    ] {
      let team = try Team()
      try team.tamper(Team.amara, change)
      let refusal = SupporterRefusal(path: "supporters/amara-osei.json", reason: .membership)
      #expect(throws: CardError.refused(refusal)) {
        try team.coordinator.update(Team.membership(of: Team.amara), at: Team.start)
      }
      #expect(try team.library.program(pinned: team.pin) == team.program)
    }
  }

  @Test("A change that was stopped between card and roster is finished by making it again")
  func stoppedUpdate() throws {
    var team = try Team()
    var membership = Team.membership(of: Team.amara)
    membership.rank = "sergeant"
    let roster = team.program.roster
    try team.coordinator.update(membership, at: Team.start)
    try team.publish { $0.roster = roster }
    #expect(throws: SupporterRefusal.self) { try team.supporters }
    let program = try team.coordinator.update(membership, at: Team.start)
    let name = DocumentName(Team.amara, in: .supporters)
    #expect(
      try team.library.supporters([name], in: program, at: Team.start)[0].get().membership.rank == "sergeant")
  }

  @Test("Nobody applies under someone else's id")
  func idTaken() throws {
    var team = try Team()
    try team.apply(as: kwame)
    for id in [kwame, Team.amara] {
      #expect(throws: CardError.idTaken(id)) { try team.apply(as: id) }
    }
  }

  @Test("An applicant may change their card before it is endorsed")
  func changing() throws {
    var team = try Team()
    try team.apply(as: kwame)
    var bio = Team.bio(of: try team.keys(kwame))
    bio.about = "I also cook."
    try team.library.save(bio, with: team.keys(kwame).signing)
    #expect(try team.applicant(kwame).card.bio.about == "I also cook.")
  }

  @Test("A card that its own key did not sign is no applicant")
  func forged() throws {
    var team = try Team()
    try team.apply(as: kwame)
    var card = try team.applicant(kwame).card
    card.bio.name = "Mallory"
    let name = DocumentName(kwame, in: .applicants)
    _ = try team.library.storage.put(
      DocumentCoder.encode(card), as: name, replacing: team.library.storage.get(name).revision)
    let refused = try team.library.applicants(in: team.program)[0]
    #expect(throws: SupporterRefusal(path: name.path, reason: .bio)) { try refused.get() }
  }

  @Test("A proposal into which someone wrote is no proposal, and is named (J7)")
  func changedProposal() throws {
    var team = try Team()
    try team.apply(as: kwame)
    let name = DocumentName(kwame, in: .applicants)
    for signature in [nil, try team.applicant(kwame).card.membershipSignature] {
      let stored = try team.library.storage.get(name)
      var card = try DocumentCoder.decode(SupporterDocument.self, from: stored.bytes, file: name.path)
      card.membership.rank = "captain"
      card.membershipSignature = signature
      let changed = try team.library.storage.put(
        DocumentCoder.encode(card), as: name, replacing: stored.revision)
      let refusal = SupporterRefusal(path: name.path, reason: .proposal)
      let refused = try team.library.applicants(in: team.program)[0]
      #expect(throws: refusal) { try refused.get() }
      #expect(
        try team.library.untrusted(pinned: team.pin) == [
          Finding(path: name.path, problem: .notTrusted(refusal.message))
        ])
      _ = try team.library.storage.put(stored.bytes, as: name, replacing: changed)
    }
  }
}
