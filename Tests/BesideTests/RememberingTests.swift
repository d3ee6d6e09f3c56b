import Glibc
import PeerLibrary
import PeerSupport
import Sealing
import Testing

@testable import BesideApp
@testable import beside

@Suite("What a client remembers, sweeps and counts")
struct RememberingTests {
  private let team: TwoSupporters

  init() throws {
    team = try TwoSupporters()
  }

  private func send() async throws -> DocumentName {
    let staff = try await team.runner(3)
    let before = Set(try team.library.requestNames())
    _ = await staff.carryOut(.send(team.draft(to: [team.supporters[0]])))
    return try #require(try team.library.requestNames().first { !before.contains($0) })
  }

  private func replace(_ name: DocumentName, with bytes: [UInt8]) throws {
    let standing = try? team.library.storage.get(name).revision
    _ = try team.library.storage.put(bytes, as: name, replacing: standing)
  }

  /// The locker's file, whole.
  private func lockerBytes() throws -> [UInt8] {
    let storage = try FolderStorage(path: team.folders(0).lockers)
    return try storage.get(#require(try storage.list(nil).first)).bytes
  }

  private func locker() throws -> Locker {
    var lockers = LockerKeeper(team.folders(0))
    try lockers.open(passphrase: "calm river stone")
    return try #require(lockers.contents)
  }

  private func setTime(of name: DocumentName, daysAgo: Int) {
    let then = timeval(tv_sec: Int(SystemClock.now.seconds) - daysAgo * 86_400, tv_usec: 0)
    utimes("\(team.path)/\(name.path)", [then, then])
  }

  @Test("An older copy that is put back is refused and told, also after the program was left (D1)")
  func olderCopy() async throws {
    let name = try await send()
    let older = try team.library.storage.get(name).bytes
    let first = try await team.runner(0)
    _ = await first.carryOut(.refreshInbox)
    _ = await first.carryOut(.take(.take, RequestID(checked: name.id)))
    _ = await first.carryOut(.refreshInbox)
    await first.leave()
    try replace(name, with: older)
    let second = try await team.runner(0)
    let answer = await second.carryOut(.refreshInbox)
    #expect(answer.inbox == [])
    #expect(answer.told?.contains("older than what you saw") == true)
  }

  @Test("A request that was withdrawn stays gone when a copy returns (C6)")
  func copyReturns() async throws {
    let name = try await send()
    let copy = try team.library.storage.get(name).bytes
    let supporter = try await team.runner(0)
    #expect(await supporter.carryOut(.refreshInbox).inbox?.count == 1)
    try team.library.storage.delete(name, at: nil)
    #expect(await supporter.takeIn([.removed(name)]).inbox == [])
    try replace(name, with: copy)
    #expect(await supporter.takeIn([.saved(name)]).inbox == [])
    _ = await supporter.carryOut(.closeLocker())
    let later = try await team.runner(0)
    let answer = await later.carryOut(.refreshInbox)
    #expect(answer.inbox == [] && answer.told == nil)
  }

  @Test("Looking does not write the locker each time; closing it does, and a plan is saved beside it (F)")
  func writing() async throws {
    _ = try await send()
    let supporter = try await team.runner(0)
    _ = await supporter.carryOut(.refreshInbox)
    let looked = try lockerBytes()
    let name = try await send()
    #expect(await supporter.takeIn([.saved(name)]).inbox?.count == 2)
    #expect(try lockerBytes() == looked)
    let plan = SelfCarePlan(parts: [.humour: "old radio comedies"], changed: SystemClock.now)
    guard case .planSaved = await supporter.carryOut(.savePlan(plan)).first else {
      Issue.record("The plan was not saved")
      return
    }
    _ = await supporter.carryOut(.closeLocker())
    #expect(try locker().plan == plan)
    try team.library.storage.delete(name, at: nil)
    let later = try await team.runner(0)
    #expect(await later.carryOut(.refreshInbox).inbox?.count == 1)
    await later.leave()
    let memory = try locker().requestMemory(of: team.founded.program.id)
    #expect(memory.hasEnded(RequestID(checked: name.id)))
  }

  @Test("What is past the ceiling goes when the library is open, and not before its supporters are read (E1)")
  func sweeping() async throws {
    let (old, new) = (try await send(), try await send())
    setTime(of: old, daysAgo: 15)
    let anyone = EffectRunner(folders: team.folders(3), zones: SystemTimeZones())
    _ = try await anyone.openLibrary(at: team.path, first: 1)
    #expect(await !anyone.isSweepDue)
    #expect(await anyone.sweep() == [])
    #expect(try team.library.requestNames().count == 2)
    _ = await anyone.readMore()
    #expect(await anyone.isSweepDue)
    #expect(await anyone.sweep() == [])
    #expect(try team.library.requestNames() == [new])
    #expect(await !anyone.isSweepDue)
  }

  @Test("A file from the future is told, and nothing goes")
  func futureFile() async throws {
    let (old, new) = (try await send(), try await send())
    setTime(of: old, daysAgo: 15)
    setTime(of: new, daysAgo: -1)
    let anyone = try await team.runner(3)
    #expect(await anyone.sweep().told?.contains("more than an hour apart") == true)
    #expect(try team.library.requestNames().count == 2)
  }

  @Test("A contact counts once, one without a request too, and the coordinator alone sees it (E2)")
  func counting() async throws {
    let name = try await send()
    let supporter = try await team.runner(0)
    let id = RequestID(checked: name.id)
    _ = await supporter.carryOut(.refreshInbox)
    for step in [RequestStep.take, .contactMade] { _ = await supporter.carryOut(.take(step, id)) }
    _ = await supporter.takeIn([.saved(name)])
    _ = await supporter.carryOut(.refreshInbox)
    #expect(await supporter.carryOut(.addContacts(1)) == [.contactsAdded])
    #expect(await supporter.carryOut(.end(id)) == [.requestGone(id)])
    let keys = try SealingKeys(secret: team.founded.sealingSecret)
    #expect(
      try team.library.dailyCounts(opening: [keys]) == [DailyCount(day: SystemClock.now.day, contacts: 2)])
    let staff = try await team.runner(3)
    guard case .choiceRefused(nil, _)? = await staff.carryOut(.addContacts(1)).first else {
      Issue.record("Staff counted a contact")
      return
    }
  }

  @Test("Old keys are destroyed at every opening of the locker, whether or not a new one is due (E1)")
  func oldKeys() async throws {
    try fillRing(daysAgo: 60, 30, 3)
    _ = try await team.runner(0)
    #expect(try locker().sealingKeys.keys.count == 2)
  }

  @Test("By a clock that is a month ahead no key is destroyed")
  func keysAndWrongClock() async throws {
    try fillRing(daysAgo: 20, 3)
    let supporter = try await team.runner(0)
    let before = try locker().sealingKeys.keys
    _ = await supporter.upkeep(at: SystemClock.now + 31 * 86_400)
    #expect(try locker().sealingKeys.keys.suffix(2) == before[...])
  }

  private func fillRing(daysAgo: Int...) throws {
    var lockers = LockerKeeper(team.folders(0))
    try lockers.open(passphrase: "calm river stone")
    try lockers.update { locker in
      locker.sealingKeys = SealingKeyRing()
      for days in daysAgo { _ = locker.sealingKeys.renew(on: SystemClock.now.day.adding(days: -days)) }
    }
  }
}
