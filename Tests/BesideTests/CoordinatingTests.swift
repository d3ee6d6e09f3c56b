import PeerLibrary
import PeerSupport
import SampleProgram
import Sealing
import Testing

@testable import BesideApp
@testable import beside

@Suite("Carrying out what the coordinator wants (J7)")
struct CoordinatingTests {
  private let team: TwoSupporters
  private let newcomer: DemoSupporter

  init() throws {
    team = try TwoSupporters()
    newcomer = DemoSupporter(SampleProgram(today: SystemClock.now.day).supporter(7), on: SystemClock.now.day)
  }

  private func overview(_ runner: EffectRunner) async throws -> TeamOverview {
    for case .teamRead(let overview?) in await runner.carryOut(.readTeam) { return overview }
    throw LockerError.missing
  }

  @Test("Who waits is read with their words, and is a supporter after one signature")
  func endorsing() async throws {
    try team.library.apply(newcomer.member.membership, newcomer.member.bio, with: newcomer.member.signing)
    let coordinator = try await team.runner(2)
    let card = try #require(try await overview(coordinator).waiting.first)
    #expect(card.words == FingerprintWords.words(for: newcomer.member.signing.publicKey))
    #expect(!card.replacesKeys)
    let answer = await coordinator.carryOut(.endorse(card.supporter.membership, replacingKeys: false))
    #expect(answer.contains { if case .teamDone = $0 { true } else { false } })
    let shown = answer.flatMap { action -> [SupporterID] in
      if case .supportersChanged(let changed, _) = action { changed.map(\.id) } else { [] }
    }
    #expect(shown.contains(newcomer.member.bio.id))
    #expect(try await overview(coordinator).waiting == [])
  }

  @Test("D1: what waits is read as times alone, and what somebody changed is listed")
  func looking() async throws {
    let staff = try await team.runner(3)
    _ = await staff.carryOut(.send(team.draft()))
    let name = try #require(DocumentName(folder: .supporters, id: team.supporters[1].rawValue))
    let stored = try team.library.storage.get(name)
    var card = try DocumentCoder.decode(SupporterDocument.self, from: stored.bytes, file: name.path)
    card.bio.about = "I am someone else."
    _ = try team.library.storage.put(DocumentCoder.encode(card), as: name, replacing: stored.revision)
    let seen = try await overview(team.runner(2))
    #expect(seen.due.count == 1)
    #expect(seen.rejected.map(\.path) == [name.path])
    #expect(seen.keysBackedUp == nil)
  }

  @Test("The policy and the roster are signed anew, and a backup opens with its own passphrase")
  func publishing() async throws {
    let coordinator = try await team.runner(2)
    let before = try team.library.program(pinned: nil)
    var policy = before.policy
    policy.replyHours = 12
    let answer = await coordinator.carryOut(.publishPolicy(policy))
    let changed = answer.compactMap { action -> Program? in
      if case .programChanged(let program) = action { program } else { nil }
    }
    #expect(changed.last?.policy.replyHours == 12)
    _ = await coordinator.carryOut(.renewRoster)
    #expect(try team.library.program(pinned: nil).serial == before.serial + 2)
    let file = team.folder + "/riverside.key"
    _ = await coordinator.carryOut(.backUpKey(file: file, passphrase: "four calm words"))
    let backup = try CoordinatorBackup.open(SmallFile.read(file), passphrase: "four calm words", path: file)
    #expect(backup.program.programID == before.id)
    #expect(try await overview(coordinator).keysBackedUp != nil)
  }

  @Test("J7: nobody else reads the page or changes anything, whatever their screen asks for")
  func others() async throws {
    let serial = try team.library.program(pinned: nil).serial
    for account in [0, 3] {
      let other = try await team.runner(account)
      #expect(await other.carryOut(.readTeam) == [.teamRead(nil)])
      for effect in [
        Effect.publishPolicy(Policy()), .renewRoster, .declineApplicant(team.supporters[0]),
        .backUpKey(file: team.folder + "/key", passphrase: "four calm words"),
      ] {
        guard case .teamRefused = await other.carryOut(effect).first else {
          Issue.record("\(effect) was done")
          return
        }
      }
    }
    #expect(try team.library.program(pinned: nil).serial == serial)
  }

  @Test("An older page that was put back is taken off the screen when the locker opens")
  func olderThanSeen() async throws {
    let id = team.supporters[1]
    let name = try #require(DocumentName(folder: .supporters, id: id.rawValue))
    let old = try team.library.storage.get(name)
    var card = try DocumentCoder.decode(SupporterDocument.self, from: old.bytes, file: name.path)
    card.bio.about = "Newer words."
    let owner = EffectRunner(folders: team.folders(1), zones: SystemTimeZones())
    _ = try await owner.openLibrary(at: team.path, first: 64)
    _ = await owner.carryOut(.openLocker(passphrase: "calm river stone"))
    let keys = try #require(await owner.lockers.contents?.supporterKeys)
    try team.library.save(card.bio, with: keys.signing)
    _ = try await team.runner(0)
    let new = try team.library.storage.get(name)
    _ = try team.library.storage.put(old.bytes, as: name, replacing: new.revision)
    let reader = EffectRunner(folders: team.folders(0), zones: SystemTimeZones())
    _ = try await reader.openLibrary(at: team.path, first: 64)
    let opened = await reader.carryOut(.openLocker(passphrase: "calm river stone"))
    #expect(opened.contains(.supportersChanged([], gone: [id])))
  }
}
