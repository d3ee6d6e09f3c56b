import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Several people act on one request at once")
struct RaceTests {
  private let team: Team
  private let amara = Team.amara
  private let ben = Team.ben

  init() throws {
    team = try Team()
  }

  /// A step of Amara's, with something else happening just before it is saved.
  private func act(
    _ kind: RequestEvent.Kind, on id: RequestID, while interruption: @escaping @Sendable () throws -> Void
  ) throws -> SupportRequest {
    let slow = Library(InterruptedStorage(team.library.storage, interruption))
    return try slow.act(kind, on: id, as: team.keys(amara), in: team.trusted, at: Team.start)
  }

  @Test("Of two supporters who take one request, one has it and the other is told (D3)")
  func taking() throws {
    let sent = try team.send(Team.letter(to: [amara, ben]))
    #expect(throws: RequestFailure.takenByAnother) {
      try act(.taken, on: sent.id) { [team] in try team.act(.taken, on: sent.id, as: Team.ben) }
    }
    let request = try team.open(sent.id, as: amara).request
    #expect(request.state == .taken(by: ben))
    #expect(request.events.count == 1)
  }

  @Test("A step over another change asks to look again, and undoes nothing")
  func changedMeanwhile() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    try team.act(.taken, on: sent.id, as: amara)
    #expect(throws: RequestFailure.changedMeanwhile) {
      try act(.putBack, on: sent.id) { [team] in try team.act(.contactMade, on: sent.id, as: Team.amara) }
    }
    #expect(try team.open(sent.id, as: amara).request.state == .inTouch(by: amara, next: nil))
  }

  @Test("A request that ends while someone takes it is gone, and stays gone")
  func endedMeanwhile() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    #expect(throws: RequestFailure.gone) {
      try act(.taken, on: sent.id) { [team] in try team.library.end(sent.id) }
    }
    #expect(try team.library.requestNames().isEmpty)
    #expect(throws: RequestFailure.gone) { try team.act(.taken, on: sent.id, as: amara) }
  }

  @Test("A step of someone whom a client has not read yet is never overlooked")
  func staleTeam() throws {
    let sent = try team.send(Team.letter(to: [amara, ben]))
    try team.act(.taken, on: sent.id, as: amara)
    let stale = TrustedTeam(
      program: team.program, supporters: try team.supporters.filter { $0.key != amara })
    #expect(throws: RequestFailure.refused(RequestRefusal(sent.id, .author(amara)))) {
      try team.library.act(.taken, on: sent.id, as: team.keys(ben), in: stale, at: Team.start)
    }
  }

  @Test("A client with an older roster does nothing before it has read the new one")
  func staleProgram() throws {
    var later = team
    let sent = try team.send(Team.letter(to: [amara]))
    try later.publish()
    #expect(throws: RequestFailure.programChanged) { try team.act(.taken, on: sent.id, as: amara) }
    #expect(throws: Never.self) { try later.act(.taken, on: sent.id, as: amara) }
  }
}
