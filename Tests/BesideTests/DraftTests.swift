import Glibc
import PeerLibrary
import PeerSupport
import Testing

@testable import BesideApp
@testable import beside

@Suite("A draft outlives the program that it was written in")
struct DraftTests {
  private let team: TwoSupporters
  private let folder: String

  init() throws {
    team = try TwoSupporters()
    folder = team.folder + "/run"
    #expect(mkdir(folder, 0o700) == 0)
  }

  /// A runner as after a start of the program, with what it told when the library was open.
  private func start(_ number: Int = 3, isShared: Bool = false) async throws -> (EffectRunner, [Action]) {
    let runner = EffectRunner(
      folders: team.folders(number), zones: SystemTimeZones(), isShared: isShared,
      drafts: DraftKeeper(folder: folder))
    return (runner, try await runner.openLibrary(at: team.path, first: 64))
  }

  private func left() -> Int { WaitingDraft.count(inFolder: folder) }

  /// Writes a draft in a program that is gone afterwards, as if it had been killed.
  private func write(_ draft: RequestDraft, as number: Int = 3, locking: Bool = false) async throws {
    let (runner, _) = try await start(number)
    #expect(await runner.carryOut(.keepDraft(draft)) == [])
    if locking { #expect(await runner.carryOut(.putDraftAway) == []) }
  }

  @Test("After a crash it is there when the program is opened again, and only there")
  func crash() async throws {
    let draft = team.draft(to: team.supporters)
    try await write(draft)
    let other = try TwoSupporters()
    let elsewhere = EffectRunner(
      folders: team.folders(3), zones: SystemTimeZones(), drafts: DraftKeeper(folder: folder))
    #expect(try await elsewhere.openLibrary(at: other.path, first: 64).draft == nil)
    #expect(try await start().1.draft == draft)
  }

  @Test("Sent or dropped it is gone, and a draft that waits for another window stays")
  func gone() async throws {
    for effect in [Effect.dropDraft, .send(team.draft(to: [team.supporters[0]]))] {
      let (runner, _) = try await start()
      _ = await runner.carryOut(.keepDraft(team.draft()))
      let (second, told) = try await start()
      #expect(told.draft == nil, "It is being written in another window")
      _ = await second.carryOut(.keepDraft(team.draft(to: team.supporters)))
      #expect(left() == 2)
      _ = await runner.carryOut(effect)
      #expect(left() == 1)
      _ = await second.carryOut(.dropDraft)
      #expect(left() == 0)
    }
  }

  @Test("Locked away, it comes back with the locker of this account, also after a crash")
  func locked() async throws {
    let draft = team.draft()
    let (runner, _) = try await start(0)
    _ = await runner.carryOut(.keepDraft(draft))
    _ = await runner.carryOut(.putDraftAway)
    #expect(await runner.carryOut(.fetchDraft) == [.noDraftFound], "The locker is still closed")
    _ = await runner.carryOut(.openLocker(passphrase: "calm river stone"))
    #expect(await runner.carryOut(.fetchDraft) == [.draftFound(draft)])
    _ = await runner.carryOut(.dropDraft)

    try await write(draft, as: 0, locking: true)
    let (again, told) = try await start(0)
    #expect(told.draft == nil && told.contains(.draftWaits))
    _ = await again.carryOut(.openLocker(passphrase: "calm river stone"))
    #expect(await again.carryOut(.fetchDraft) == [.draftFound(draft)])
  }

  @Test("Locked away without any locker, it comes back when it is wanted")
  func lockedWithoutLocker() async throws {
    let draft = team.draft()
    let (runner, _) = try await start()
    _ = await runner.carryOut(.keepDraft(draft))
    _ = await runner.carryOut(.putDraftAway)
    _ = await runner.carryOut(.keepDraft(team.draft(to: team.supporters)))
    _ = await runner.carryOut(.dropDraft)
    #expect(await runner.carryOut(.fetchDraft) == [.draftFound(draft)])
  }

  @Test("Locked away with an open locker it waits as well, also after a crash, and beside another one")
  func lockedWithLocker() async throws {
    let draft = team.draft()
    do {
      let (runner, _) = try await start(0)
      _ = await runner.carryOut(.openLocker(passphrase: "calm river stone"))
      _ = await runner.carryOut(.keepDraft(draft))
      _ = await runner.carryOut(.putDraftAway)
      _ = await runner.carryOut(.closeLocker())
      #expect(await runner.carryOut(.fetchDraft) == [.noDraftFound], "The locker is closed")
    }
    let (again, told) = try await start(0)
    #expect(told.draft == nil && told.contains(.draftWaits))
    let other = team.draft(to: team.supporters)
    _ = await again.carryOut(.keepDraft(other))
    _ = await again.carryOut(.openLocker(passphrase: "calm river stone"))
    #expect(await again.carryOut(.fetchDraft) == [.noDraftFound], "Another one is being written")
    _ = await again.carryOut(.dropDraft)
    #expect(await again.carryOut(.fetchDraft) == [.draftFound(draft)])
  }

  @Test("On a login that several people share nothing of it reaches the folder")
  func shared() async throws {
    let (runner, _) = try await start(3, isShared: true)
    #expect(await runner.draftPlace == .screen)
    _ = await runner.carryOut(.keepDraft(team.draft()))
    #expect(left() == 0)
    let (own, _) = try await start()
    #expect(await own.draftPlace == .login)
    _ = await own.carryOut(.keepDraft(team.draft()))
    _ = await own.carryOut(.shareAccount(true))
    #expect(left() == 0)
  }

  @Test("Whoever shares a login leaves nothing there of what other programs or runs had left")
  func sharedAfterCrash() async throws {
    try await write(team.draft())
    let other = try TwoSupporters()
    let elsewhere = EffectRunner(
      folders: team.folders(3), zones: SystemTimeZones(), drafts: DraftKeeper(folder: folder))
    _ = try await elsewhere.openLibrary(at: other.path, first: 64)
    #expect(left() == 1)
    _ = await elsewhere.carryOut(.shareAccount(true))
    #expect(left() == 0)
  }

  @Test("A draft that was locked away comes back in its own program")
  func lockedElsewhere() async throws {
    let (runner, _) = try await start(0)
    _ = await runner.carryOut(.openLocker(passphrase: "calm river stone"))
    let draft = team.draft()
    _ = await runner.carryOut(.keepDraft(draft))
    _ = await runner.carryOut(.putDraftAway)
    _ = await runner.carryOut(.closeLocker())
    let other = try TwoSupporters()
    #expect(try await runner.openLibrary(at: other.path, first: 64).contains(.draftWaits) == false)
    _ = await runner.carryOut(.openLocker(passphrase: "calm river stone"))
    #expect(await runner.carryOut(.fetchDraft) == [.noDraftFound])
    #expect(try await runner.openLibrary(at: team.path, first: 64).contains(.draftWaits))
    #expect(await runner.carryOut(.fetchDraft) == [.draftFound(draft)])
  }

  @Test("Where the folder takes nothing more it is said, and the draft stays in memory")
  func folderGone() async throws {
    let (runner, _) = try await start()
    #expect(rmdir(folder) == 0)
    #expect(symlink("/dev/null", folder) == 0)
    let draft = team.draft()
    let answer = await runner.carryOut(.keepDraft(draft))
    guard case .draftsOnlyInMemory? = answer.first else { return #expect(Bool(false), "\(answer)") }
    #expect(await runner.draftPlace == .memory)
    _ = await runner.carryOut(.putDraftAway)
    #expect(await runner.carryOut(.fetchDraft) == [.draftFound(draft)])
  }

  @Test("C7: who is kept out of a draft is no reader of what is sent")
  func keptOut() async throws {
    let (runner, _) = try await start()
    var draft = team.draft()
    draft.othersMayAnswer = true
    draft.excluded = [team.supporters[0]]
    #expect(await runner.carryOut(.send(draft)).receipt != nil)
    let kept = try await team.runner(0).carryOut(.refreshInbox).inbox
    #expect(kept == [])
    let read = try await team.runner(1).carryOut(.refreshInbox).inbox
    #expect(read?.count == 1)
    draft.recipients = [team.supporters[0]]
    #expect(await runner.carryOut(.send(draft)).receipt == nil)
  }
}

extension Array where Element == Action {
  /// The draft that was found.
  fileprivate var draft: RequestDraft? {
    for case .draftFound(let draft) in self { return draft }
    return nil
  }
}
