import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Supporters are shown only as coordinator and owner signed them")
struct SupporterTests {
  private let amara = Team.amara

  private func refusals(_ team: Team, at now: Timestamp = Team.start) throws -> [SupporterRefusal] {
    let names = try team.library.supporterNames()
    return team.library.supporters(names[...], in: team.program, at: now).compactMap {
      do throws(SupporterRefusal) {
        _ = try $0.get()
        return nil
      } catch {
        return error
      }
    }
  }

  private func refusal(_ reason: SupporterRefusal.Reason) -> SupporterRefusal {
    SupporterRefusal(path: "supporters/amara-osei.json", reason: reason)
  }

  @Test("Endorsed supporters are read with what both halves say")
  func reading() throws {
    let supporters = try Team().supporters
    #expect(supporters.count == 3)
    #expect(supporters[amara]?.membership.team == "East")
    #expect(supporters[amara]?.bio.about == "I listen.")
  }

  @Test("A bio that its owner did not sign is refused, and no other with it")
  func forgedBio() throws {
    let team = try Team()
    try team.tamper(amara) { $0.bio.contact.phone = "555 0199" }
    #expect(try refusals(team) == [refusal(.bio)])
  }

  @Test("Nobody gives themselves a rank, a team or another key")
  func forgedMembership() throws {
    for change: (inout SupporterDocument) -> Void in [
      { $0.membership.rank = "captain" }, { $0.membership.team = nil },
      { $0.membership.signingKey = SigningKeys().publicKeyText },
    ] {
      let team = try Team()
      try team.tamper(amara, change)
      #expect(try refusals(team) == [refusal(.membership)])
    }
  }

  @Test("One supporter's card cannot stand under another's name")
  func otherName() throws {
    let team = try Team()
    let stored = try team.library.storage.get(DocumentName(Team.ben, in: .supporters))
    let name = DocumentName(amara, in: .supporters)
    let revision = try team.library.storage.get(name).revision
    _ = try team.library.storage.put(stored.bytes, as: name, replacing: revision)
    #expect(try refusals(team) == [refusal(.otherName)])
  }

  @Test("Who is not in the newest roster is not shown, even with an old signature")
  func released() throws {
    var team = try Team()
    let card = try team.library.storage.get(DocumentName(amara, in: .supporters))
    try team.release(amara)
    #expect(try team.supporters[amara] == nil)
    #expect(try team.library.supporterNames().count == 2)
    _ = try team.library.storage.put(card.bytes, as: card.name, replacing: nil)
    #expect(try refusals(team) == [refusal(.notInRoster)])
  }

  @Test("An older membership of the same supporter is refused")
  func olderMembership() throws {
    let team = try Team()
    let old = try team.library.storage.get(DocumentName(amara, in: .supporters))
    var membership = Team.membership(of: amara)
    membership.rank = "sergeant"
    let program = try team.coordinator.update(membership, at: Team.start)
    let new = try team.library.storage.get(old.name)
    #expect(
      try team.library.supporters([old.name], in: program, at: Team.start)[0].get().membership.rank
        == "sergeant")
    _ = try team.library.storage.put(old.bytes, as: old.name, replacing: new.revision)
    let result = team.library.supporters([old.name], in: program, at: Team.start)[0]
    #expect(throws: refusal(.membership)) { try result.get() }
  }

  @Test("A roster that was not renewed in time shows nobody, and renewing it shows all again")
  func expired() throws {
    var team = try Team()
    let late = Team.start + 31 * 86_400
    #expect(try refusals(team, at: late).count == 3)
    #expect(try refusals(team, at: late).first == refusal(.rosterExpired(team.program.roster.expires)))
    try team.publish(at: late)
    #expect(try refusals(team, at: late).isEmpty)
  }

  @Test("A damaged card names its file and hides no other")
  func damaged() throws {
    let team = try Team()
    let name = DocumentName(amara, in: .supporters)
    _ = try team.library.storage.put([], as: name, replacing: team.library.storage.get(name).revision)
    let problem = DocumentError(file: "supporters/amara-osei.json", key: "", problem: .empty)
    #expect(try refusals(team) == [refusal(.document(problem))])
  }

  @Test("A supporter changes their own page, and nobody else's")
  func savingBio() throws {
    let team = try Team()
    var bio = try #require(team.supporters[amara]?.bio)
    bio.availability = .onLeave(until: nil)
    try team.library.save(bio, with: team.keys(amara).signing)
    #expect(try team.supporters[amara]?.bio.availability == .onLeave(until: nil))
    #expect(throws: CardError.otherKey(amara)) {
      try team.library.save(bio, with: team.keys(Team.ben).signing)
    }
  }
}

extension Team {
  /// Changes a stored card without its owner or the coordinator.
  func tamper(_ id: SupporterID, _ change: (inout SupporterDocument) -> Void) throws {
    let name = DocumentName(id, in: .supporters)
    let stored = try library.storage.get(name)
    var card = try DocumentCoder.decode(SupporterDocument.self, from: stored.bytes, file: name.path)
    change(&card)
    _ = try library.storage.put(DocumentCoder.encode(card), as: name, replacing: stored.revision)
  }
}
