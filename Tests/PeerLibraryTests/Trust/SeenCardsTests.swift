import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A client remembers what it has seen of cards")
struct SeenCardsTests {
  private let amara = Team.amara
  private let path = "supporters/amara-osei.json"

  private func read(_ team: Team, _ seen: inout SeenCards) -> [Result<Supporter, SupporterRefusal>] {
    let name = DocumentName(amara, in: .supporters)
    return team.library.supporters([name], in: team.program, at: Team.start, remembering: &seen)
  }

  private func save(_ team: Team, _ about: String) throws -> StoredDocument {
    var bio = try #require(team.supporters[amara]?.bio)
    bio.about = about
    try team.library.save(bio, with: team.keys(amara).signing)
    return try team.library.storage.get(DocumentName(amara, in: .supporters))
  }

  @Test("Each save raises the serial that stands in the signed bytes")
  func raising() throws {
    let team = try Team()
    let first = try #require(team.supporters[amara]?.bio)
    #expect(first.serial == 1)
    _ = try save(team, "I cook.")
    #expect(try team.supporters[amara]?.bio.serial == 2)
    #expect(String(decoding: first.signedBytes, as: UTF8.self).contains(#""serial":1"#))
    try team.tamper(amara) { $0.bio.serial = 9 }
    #expect(throws: SupporterRefusal(path: path, reason: .bio)) { try team.supporters }
  }

  @Test("A bio that is older than one that was seen is refused, though its owner signed it")
  func older() throws {
    let team = try Team()
    var seen = SeenCards(of: team.program.id)
    let old = try save(team, "I cook.")
    let new = try save(team, "I hike.")
    #expect(try read(team, &seen)[0].get().bio.about == "I hike.")
    _ = try team.library.storage.put(old.bytes, as: old.name, replacing: new.revision)
    let refused = read(team, &seen)[0]
    #expect(throws: SupporterRefusal(path: path, reason: .olderThanSeen)) { try refused.get() }
    var nothing = SeenCards(of: team.program.id)
    #expect(try read(team, &nothing)[0].get().bio.about == "I cook.")
  }

  @Test("What was verified once is believed by its bytes, and by no others")
  func verified() throws {
    let team = try Team()
    var seen = SeenCards(of: team.program.id)
    _ = try read(team, &seen)[0].get()
    let stored = try team.library.storage.get(DocumentName(amara, in: .supporters))
    let digest = try #require(team.program.roster.entries[amara])
    #expect(seen.isVerified(amara, seen.mark(of: stored.bytes, listedAs: digest)))
    #expect(!seen.isVerified(Team.ben, seen.mark(of: stored.bytes, listedAs: digest)))
    #expect(!seen.isVerified(amara, seen.mark(of: stored.bytes, listedAs: String(digest.reversed()))))
    try team.tamper(amara) { $0.bio.about = "I am someone else." }
    let refused = read(team, &seen)[0]
    #expect(throws: SupporterRefusal(path: path, reason: .bio)) { try refused.get() }
  }

  @Test("E6: what was verified is refused all the same once the list holds it no more, or has run out")
  func verifiedOnce() throws {
    var team = try Team()
    var seen = SeenCards(of: team.program.id)
    _ = try read(team, &seen)[0].get()
    let name = DocumentName(amara, in: .supporters)
    let late = Team.start + 31 * 86_400
    let expired = team.library.supporters([name], in: team.program, at: late, remembering: &seen)[0]
    #expect(
      throws: SupporterRefusal(path: path, reason: .rosterExpired(team.program.roster.expires))
    ) { try expired.get() }
    try team.publish { $0.roster.entries[amara] = nil }
    let released = read(team, &seen)[0]
    #expect(throws: SupporterRefusal(path: path, reason: .notInRoster)) { try released.get() }
  }

  @Test("In a locker ten thousand cards take little room, and come back as they were")
  func packing() throws {
    var seen = SeenCards(of: String(repeating: "0", count: 32))
    let ids = (0..<10_000).map { SupporterID(checked: "supporter-\($0)") }
    for (serial, id) in ids.enumerated() { seen.note(id, serial: serial, 7) }
    var locker = Locker()
    locker.remember(seen)
    let bytes = DocumentCoder.encode(locker)
    #expect(bytes.count < 300_000)
    let again = try DocumentCoder.decode(Locker.self, from: bytes, file: "locker")
    #expect(again.seenCards(of: seen.programID) == seen)
    #expect(again.seenCards(of: seen.programID)?.serial(of: ids[9_999]) == 9_999)
  }

  @Test("However many programs one has seen, a locker can be saved")
  func room() {
    var locker = Locker()
    for program in 0..<4 {
      var seen = SeenCards(of: "program \(program)")
      for number in 0..<9_000 { seen.note(SupporterID(checked: "supporter-\(number)"), serial: 1, 1) }
      locker.remember(seen)
    }
    #expect(locker.seenCards(of: "program 3")?.count == 9_000)
    var huge = SeenCards(of: "huge")
    for number in 0..<40_000 { huge.note(SupporterID(checked: "supporter-\(number)"), serial: 1, 1) }
    locker.remember(huge)
    #expect(DocumentCoder.encode(locker).count < StorageLimit.documentSize * 3 / 5)
  }

  @Test("Of two memories the higher serial counts")
  func merging() {
    var ours = SeenCards(of: "p")
    var theirs = SeenCards(of: "p")
    ours.note(amara, serial: 3, 5)
    theirs.note(amara, serial: 8, 6)
    theirs.note(Team.ben, serial: 2, 6)
    ours.merge(theirs)
    #expect(ours.serial(of: amara) == 8)
    #expect(ours.serial(of: Team.ben) == 2)
    ours.merge(SeenCards(of: "p"))
    #expect(ours.count == 2)
  }
}
