import PeerSupport
import Sealing
import Synchronization
import Testing

@testable import PeerLibrary

@Suite("A step cannot be of a time that the library had not reached")
struct DatedAheadTests {
  /// The library's clock, which the test turns.
  private final class Clock: Sendable {
    private let time = Mutex(Team.start)
    var now: Timestamp { time.withLock { $0 } }
    func turn(to now: Timestamp) { time.withLock { $0 = now } }
  }

  private let clock: Clock
  private let team: Team
  private let sent: SentRequest
  private let due: Timestamp
  private let amara = Team.amara
  private let ben = Team.ben

  init() throws {
    let clock = Clock()
    self.clock = clock
    team = try Team(in: MemoryStorage { clock.now })
    let letter = Team.letter(to: [Team.amara], reserves: [Team.ben])
    due = letter.due
    sent = try team.send(letter)
  }

  /// What a reserve's client would write that lies about the hour: taken once the request is late, a day too early.
  private func takeAhead() throws {
    let keys = try team.keys(ben)
    let late = due + 60
    try team.reseal(sent.id, as: ben) { contents in
      var event = RequestEvent(
        request: sent.id, kind: .taken, by: ben, at: late, number: 1, after: contents.letterDigest)
      event.signature = keys.signing.signature(over: event.signedBytes, as: .event)
      contents.events = [event]
    }
  }

  @Test(
    "D3, C7: a reserve who dates a step ahead is before their turn: it counts for nobody, and others can take it"
  )
  func counted() throws {
    try takeAhead()
    for reader in [amara, ben] {
      #expect(try team.open(sent.id, as: reader).request.state == .waiting)
    }
    #expect(try team.act(.taken, on: sent.id, as: amara).state == .taken(by: amara))
    #expect(try team.open(sent.id, as: ben).request.events.map(\.by) == [amara])
  }

  @Test("D3, C7: the same step counts once it is late by the library's clock")
  func inTime() throws {
    clock.turn(to: due + 60)
    try takeAhead()
    #expect(try team.open(sent.id, as: amara).request.state == .taken(by: ben))
  }

  @Test(
    "Five minutes between two clocks keep nobody from a step, and a client that is further ahead writes none")
  func clockAhead() throws {
    let before = try team.document(sent.id)
    #expect(throws: RequestFailure.clockAhead) {
      try team.act(.taken, on: sent.id, as: amara, at: Team.start + 301)
    }
    #expect(try team.document(sent.id) == before)
    try team.act(.taken, on: sent.id, as: amara, at: Team.start + 300)
    #expect(try team.open(sent.id, as: amara).request.state == .taken(by: amara))
  }

  @Test(
    "D1, E2: a clock set back between two steps undoes neither: the second waits until the first can be believed"
  )
  func clockSetBack() throws {
    let fast = Team.start + 7_200
    clock.turn(to: fast)
    try team.act(.taken, on: sent.id, as: amara, at: fast)
    clock.turn(to: Team.start + 60)
    #expect(throws: RequestFailure.clockAhead) {
      try team.act(.contactMade, on: sent.id, as: amara, at: Team.start + 60)
    }
    #expect(try team.open(sent.id, as: ben).request.state == .taken(by: amara))
    clock.turn(to: fast)
    #expect(try team.act(.contactMade, on: sent.id, as: amara, at: fast).events.count == 2)
  }

  @Test("A folder tells when a file was changed by the system's clock, whatever its writer says")
  func folder() throws {
    let folder = try TemporaryFolder()
    let team = try Team(in: FolderStorage.create(path: "\(folder.path)/library"))
    let sent = try team.send(Team.letter(to: [amara]))
    let changed = try #require(try team.document(sent.id).changed)
    #expect(try abs(team.library.storage.time() - changed) <= 900)
    #expect(changed > Team.start)
  }
}
