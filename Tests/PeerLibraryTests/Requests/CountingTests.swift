import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Contacts are counted, and nothing else of them is kept")
struct CountingTests {
  private let team: Team
  private let sent: SentRequest
  private let amara = Team.amara
  private let ben = Team.ben
  private let today = Team.start.day

  init() throws {
    team = try Team()
    sent = try team.send(Team.letter(to: [amara, ben]))
    try team.act(.taken, on: sent.id, as: amara)
  }

  private var name: DocumentName { DocumentName(countsOf: today) }

  private var coordinator: SealingKeys {
    get throws { try SealingKeys(secret: team.founded.sealingSecret) }
  }

  private func contacts() throws -> [DailyCount] {
    try team.library.dailyCounts(opening: [coordinator])
  }

  private func stored() throws -> DayCount {
    try DocumentCoder.decode(
      DayCount.self, from: team.library.storage.get(name).bytes, file: name.path)
  }

  @Test("Each contact made counts once on its day; no other step counts (E2)")
  func counting() throws {
    #expect(try contacts().isEmpty)
    try team.act(.contactMade, on: sent.id, as: amara)
    #expect(try contacts() == [DailyCount(day: today, contacts: 1)])
    try team.act(.nextPlanned(at: Team.start + 7_200), on: sent.id, as: amara)
    try team.act(.extended, on: sent.id, as: amara)
    try team.act(.contactMade, on: sent.id, as: amara, at: Team.start + 86_400)
    try team.act(.putBack, on: sent.id, as: amara)
    try team.act(.taken, on: sent.id, as: ben)
    try team.library.end(sent.id, as: team.keys(ben), in: team.trusted, at: Team.start)
    #expect(
      try contacts() == [
        DailyCount(day: today, contacts: 1), DailyCount(day: today.adding(days: 1), contacts: 1),
      ])
  }

  @Test("A mark that a crash left out is made up for once, by the next look, step or end", arguments: 0..<3)
  func crash(which: Int) throws {
    try team.act(.contactMade, on: sent.id, as: amara)
    try team.library.storage.delete(name, at: nil)
    switch which {
    case 0:
      for _ in 0..<3 {
        let opened = try team.open(sent.id, as: amara)
        try team.library.countContacts(of: [opened], by: amara, in: team.program)
      }
    case 1: try team.act(.extended, on: sent.id, as: amara)
    default: try team.library.end(sent.id, as: team.keys(amara), in: team.trusted, at: Team.start)
    }
    #expect(try contacts() == [DailyCount(day: today, contacts: 1)])
  }

  @Test("Another reader's look counts nothing, and so does a step that was no contact")
  func others() throws {
    try team.act(.contactMade, on: sent.id, as: amara)
    try team.library.storage.delete(name, at: nil)
    try team.library.countContacts(of: [team.open(sent.id, as: ben)], by: ben, in: team.program)
    #expect(try contacts().isEmpty)
    try team.act(.putBack, on: sent.id, as: amara)
    let opened = try team.open(sent.id, as: amara)
    try team.library.countContacts(of: [opened], by: amara, in: team.program)
    #expect(try contacts() == [DailyCount(day: today, contacts: 1)])
  }

  @Test("After the coordinator’s key was handed over, the former one opens the days before (J7)")
  func formerKey() throws {
    try team.library.countContact(on: today, in: team.program)
    var program = team.program
    let successor = SealingKeys()
    program.sealingKey = Base64.encode(successor.publicKey)
    try team.library.countContact(on: today, in: program)
    #expect(
      try team.library.dailyCounts(opening: [successor, coordinator])
        == [DailyCount(day: today, contacts: 2)])
  }

  @Test("A contact without a request is added each time (E2)")
  func withoutRequest() throws {
    for _ in 0..<3 { try team.library.countContact(on: today, in: team.program) }
    #expect(try contacts() == [DailyCount(day: today, contacts: 3)])
  }

  @Test("Nobody but the coordinator tells a mark from those that do not count (E2, E3)")
  func sealed() throws {
    try team.library.countContact(on: today, in: team.program)
    let count = try stored()
    #expect((17...48).contains(count.marks.count))
    let lines = String(decoding: try team.library.storage.get(name).bytes, as: UTF8.self)
      .split(separator: "\n").filter { $0.contains("\"mark\"") }
    #expect(Set(lines.map(\.utf8.count)).count == 1)
    #expect(count.marks.map(\.id) == count.marks.map(\.id).sorted())
    let meant = count.meanings(on: today, opening: [try coordinator])
    #expect(meant.count[.contact] == 1 && meant.isWhole)
    let unread = count.meanings(on: today, opening: [SealingKeys()])
    #expect(unread.count.isEmpty && !unread.isWhole)
    #expect(try team.library.dailyCounts(opening: [SealingKeys()]) == [DailyCount(day: today, contacts: 0)])
  }

  @Test("How many marks do not count differs from day to day, so that their number tells no small count (E3)")
  func fillers() throws {
    let numbers = try (0..<40).map { number in
      let day = today.adding(days: number)
      try team.library.countContact(on: day, in: team.program)
      return try DocumentCoder.decode(
        DayCount.self, from: team.library.storage.get(DocumentName(countsOf: day)).bytes, file: ""
      ).marks.count
    }
    #expect(Set(numbers).count > 8)
  }

  @Test("A mark that is copied within the day or into another counts no second time")
  func copied() throws {
    try team.library.countContact(on: today, in: team.program)
    let marks = try stored().marks
    var doubled = try stored()
    for mark in marks { doubled.insert(mark) }
    let tomorrow = today.adding(days: 1)
    let meant = doubled.meanings(on: today, opening: [try coordinator])
    #expect(meant.count[.contact] == 1 && !meant.isWhole)
    let moved = doubled.meanings(on: tomorrow, opening: [try coordinator])
    #expect(moved.count.isEmpty && !moved.isWhole)
  }

  @Test("A mark that was changed does not count and is told to the coordinator, and the others count (E2)")
  func changed() throws {
    for _ in 0..<2 { try team.library.countContact(on: today, in: team.program) }
    var text = String(decoding: try team.library.storage.get(name).bytes, as: UTF8.self)
    let counted = try stored().marks.filter { try $0.meaning(on: today, opening: [coordinator]) == .contact }
    text.replace(counted[0].id, with: CountMark.freshID())
    _ = try team.library.storage.put(
      Array(text.utf8), as: name, replacing: team.library.storage.get(name).revision)
    let counts = try team.library.counts(opening: [coordinator])
    #expect(counts.days.map(\.contacts) == [DailyCount(day: today, contacts: 1)])
    #expect(counts.refused == [DocumentRefusal(path: name.path, reason: .foreignMarks)])
  }

  @Test("A damaged count keeps nobody from a step, and the other days are read")
  func damaged() throws {
    _ = try team.library.storage.put([1], as: name, replacing: nil)
    #expect(try team.act(.contactMade, on: sent.id, as: amara).holder == amara)
    try team.library.countContact(on: today.adding(days: 1), in: team.program)
    #expect(try contacts() == [DailyCount(day: today.adding(days: 1), contacts: 1)])
    #expect(try team.library.counts(opening: [coordinator]).refused.map(\.path) == [name.path])
  }

  @Test("A mark says nothing of whose contact it was, and follows from the content key alone")
  func identifiers() throws {
    try team.act(.contactMade, on: sent.id, as: amara)
    let opened = try team.open(sent.id, as: amara)
    #expect(opened.markID == (try team.open(sent.id, as: ben)).markID)
    #expect(try stored().contains(opened.markID))
    let other = try team.send(Team.letter(to: [amara]))
    #expect(try team.open(other.id, as: amara).markID != opened.markID)
  }
}
