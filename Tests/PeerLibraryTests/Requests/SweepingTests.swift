import PeerSupport
import Sealing
import Synchronization
import Testing

@testable import PeerLibrary

/// A clock that a test moves.
final class MovedClock: Sendable {
  private let moment = Mutex(Team.start)

  var now: Timestamp {
    get { moment.withLock { $0 } }
    set { moment.withLock { $0 = newValue } }
  }
}

@Suite("What passes the ceiling is swept")
struct SweepingTests {
  private let clock = MovedClock()
  private let team: Team
  private let sent: SentRequest
  private static let day: Int64 = 86_400

  init() throws {
    let clock = clock
    team = try Team(in: MemoryStorage { clock.now })
    sent = try team.send(Team.letter(to: [Team.amara]))
  }

  /// The program as its coordinator's client keeps it, with a list that never runs out here.
  private func program(at now: Timestamp) -> Program {
    var program = team.program
    program.roster.issued = now - 86_400
    return program
  }

  private func sweep(
    at now: Timestamp, lastChanges: [RequestID: Timestamp] = [:]
  ) throws -> SweepOutcome {
    try team.library.sweep(under: program(at: now), at: now, lastChanges: lastChanges)
  }

  private func names() throws -> [String] { try team.library.requestNames().map(\.id) }

  @Test("A request goes when the ceiling is reached, whoever looks, and what was shared goes with it (E1)")
  func ceiling() throws {
    _ = try team.library.storage.put([1], as: DocumentName(sent.id, in: .shared), replacing: nil)
    clock.now = Team.start + 14 * Self.day - 1
    #expect(try sweep(at: clock.now) == .swept(0))
    #expect(try names() == [sent.id.rawValue])
    clock.now = Team.start + 14 * Self.day
    #expect(try team.library.pastCeiling(of: program(at: clock.now), at: clock.now).count == 1)
    #expect(try sweep(at: clock.now) == .swept(1))
    #expect(try names().isEmpty)
    #expect(try team.library.storage.list(.shared).isEmpty)
  }

  @Test("Each step counts anew, and one key keeps a running request (E1)")
  func lastEvent() throws {
    var team = team
    clock.now = Team.start + 13 * Self.day
    try team.publish(at: clock.now)
    try team.act(.taken, on: sent.id, as: Team.amara, at: clock.now)
    try team.act(.extended, on: sent.id, as: Team.amara, at: clock.now)
    clock.now = Team.start + 26 * Self.day
    #expect(try sweep(at: clock.now) == .swept(0))
    clock.now = Team.start + 27 * Self.day
    #expect(try sweep(at: clock.now) == .swept(1))
  }

  @Test("A copy that is put back, or a file that is touched, lives no longer for those who can open it")
  func touched() throws {
    let bytes = try team.library.storage.get(DocumentName(sent.id, in: .requests)).bytes
    clock.now = Team.start + 14 * Self.day
    try team.overwrite(sent.id, with: bytes)
    #expect(try sweep(at: clock.now) == .swept(0))
    #expect(try sweep(at: clock.now, lastChanges: [sent.id: Team.start]) == .swept(1))
  }

  @Test("A step dated in the future makes nothing live longer")
  func futureStep() throws {
    clock.now = Team.start + 14 * Self.day
    let ahead = [sent.id: Team.start + 30 * Self.day]
    #expect(try sweep(at: clock.now, lastChanges: ahead) == .swept(1))
  }

  @Test("By a clock that is a month ahead nothing is swept, and it is said")
  func monthAhead() throws {
    #expect(try sweep(at: Team.start + 31 * Self.day) == .clocksDiffer)
    #expect(try names().count == 1)
  }

  @Test("By a clock that was set back nothing is swept, and it is said")
  func setBack() throws {
    clock.now = Team.start + 20 * Self.day
    #expect(try sweep(at: Team.start - 3_601) == .clocksDiffer)
    #expect(try sweep(at: Team.start + 15 * Self.day) == .clocksDiffer)
    #expect(try names().count == 1)
  }

  @Test("An hour between the clocks is allowed, a second more is not", arguments: [-1, 1] as [Int64])
  func tolerance(sign: Int64) throws {
    clock.now = Team.start + 20 * Self.day
    #expect(try sweep(at: clock.now + sign * 3_601) == .clocksDiffer)
    #expect(try sweep(at: clock.now + sign * 3_600) == .swept(1))
  }

  @Test("Where both clocks are a month ahead, the list that ran out keeps everything")
  func bothAhead() throws {
    clock.now = Team.start + 31 * Self.day
    #expect(try team.library.sweep(under: team.program, at: clock.now) == .listRanOut)
    #expect(try names().count == 1)
  }

  @Test("A request that someone renews while it is swept stays")
  func renewedMeanwhile() throws {
    clock.now = Team.start + 14 * Self.day
    let program = program(at: clock.now)
    let racing = InterruptedStorage(team.library.storage) { [team, sent] in
      let name = DocumentName(sent.id, in: .requests)
      let standing = try team.library.storage.get(name)
      _ = try team.library.storage.put(standing.bytes + [0x0A], as: name, replacing: standing.revision)
    }
    #expect(try Library(racing).sweep(under: program, at: clock.now) == .swept(0))
    #expect(try names().count == 1)
  }

  @Test("What was shared with a request that is gone goes by its own time")
  func orphan() throws {
    _ = try team.library.storage.put([1], as: DocumentName(sent.id, in: .shared), replacing: nil)
    try team.library.storage.delete(DocumentName(sent.id, in: .requests), at: nil)
    clock.now = Team.start + 14 * Self.day - 1
    _ = try sweep(at: clock.now)
    #expect(try team.library.storage.list(.shared).count == 1)
    clock.now = Team.start + 14 * Self.day
    _ = try sweep(at: clock.now)
    #expect(try team.library.storage.list(.shared).isEmpty)
  }

  @Test(
    "A folder's files carry the quarter of an hour of their writing, and asking the time leaves nothing behind"
  )
  func folderTimes() throws {
    let folder = try TemporaryFolder()
    let storage = try FolderStorage(path: folder.path)
    let name = DocumentName(sent.id, in: .requests)
    _ = try storage.put([1], as: name, replacing: nil)
    let now = try storage.time()
    let written = try #require(try storage.written(.requests)[name])
    #expect(
      written == written.roundedDown(toMinutes: 15), "only the quarter of an hour can be read from a file")
    #expect((0...905).contains(now - written))
    #expect(try storage.written(.shared).isEmpty)
    #expect(try folder.names(in: ".").allSatisfy { !$0.hasSuffix(".new") })
  }
}
