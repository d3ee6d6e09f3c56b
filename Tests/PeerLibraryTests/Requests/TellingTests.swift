import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("How it was is counted, once for each request, and nobody's name is in it")
struct TellingTests {
  private let team: Team
  private let code = ReturnCode()
  private let sent: SentRequest
  private let today = Team.start.day

  init() throws {
    team = try Team()
    sent = try team.library.send(
      Team.letter(to: [Team.amara]), in: team.trusted, at: Team.start, code: code)
    try team.act(.taken, on: sent.id, as: Team.amara)
  }

  private var coordinator: SealingKeys {
    get throws { try SealingKeys(secret: team.founded.sealingSecret) }
  }

  private func answers() throws -> [Afterwards: Int] {
    try team.library.counts(opening: [coordinator]).days.map(\.answers.answers)
      .reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
  }

  private func outlook() throws -> RequestOutlook {
    try team.library.check(code, in: team.program, at: Team.start + 3_600)
  }

  private func mayTell() throws -> Bool {
    try team.library.mayTell(code, of: outlook(), in: team.program)
  }

  @Test("E8: after someone was in touch, and also once the request is gone")
  func when() throws {
    #expect(try !mayTell())
    try team.act(.contactMade, on: sent.id, as: Team.amara)
    #expect(try mayTell())
    try team.library.end(sent.id, as: team.keys(Team.amara), in: team.trusted, at: Team.start)
    #expect(try outlook() == .gone(.unknown))
    #expect(try mayTell())
    #expect(!RequestOutlook.gone(.withdrawn).isOver && !RequestOutlook.unbelievable.isOver)
  }

  @Test("E8: it counts once for each request, on whatever day it is said, and contacts stay as they are")
  func once() throws {
    try team.act(.contactMade, on: sent.id, as: Team.amara)
    #expect(try team.library.tell(.inTimeAndHelped, with: code, on: today, in: team.program))
    #expect(try !mayTell())
    for day in [today, today.adding(days: 1), today.adding(days: 400)] {
      #expect(try !team.library.tell(.neither, with: code, on: day, in: team.program))
    }
    #expect(try answers() == [.inTimeAndHelped: 1])
    #expect(try team.library.dailyCounts(opening: [coordinator]).map(\.contacts) == [1])
    try team.library.tell(.neither, with: ReturnCode(), on: today, in: team.program)
    #expect(try answers() == [.inTimeAndHelped: 1, .neither: 1])
  }

  @Test(
    "E3, E8: nobody but the coordinator tells an answer from a contact or from a mark that does not count")
  func sealed() throws {
    for answer in Afterwards.allCases {
      try team.library.tell(answer, with: ReturnCode(), on: today, in: team.program)
    }
    try team.library.countContact(on: today, in: team.program)
    let name = DocumentName(countsOf: today)
    let lines = String(decoding: try team.library.storage.get(name).bytes, as: UTF8.self)
      .split(separator: "\n").filter { $0.contains("\"mark\"") }
    #expect((21...52).contains(lines.count))
    #expect(Set(lines.map(\.utf8.count)).count == 1)
    #expect(try answers().values.reduce(0, +) == 4)
    #expect(try team.library.counts(opening: [SealingKeys()]).days.allSatisfy { $0.answers.answers.isEmpty })
  }

  @Test("A program that counts nothing asks nothing")
  func withoutKey() throws {
    try team.act(.contactMade, on: sent.id, as: Team.amara)
    var program = team.program
    program.sealingKey = nil
    #expect(try !team.library.mayTell(code, of: outlook(), in: program))
  }
}
