import Glibc
import PeerLibrary
import PeerSupport
import Sealing
import Testing

@testable import BesideApp
@testable import beside

@Suite("Carrying out what screens want")
struct EffectRunnerTests {
  @Test("A request reaches the inbox of those asked, is answered, and is gone when it ends (C1, D1, D8)")
  func wholeLife() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    let receipt = try #require(await staff.carryOut(.send(team.draft(to: [team.supporters[0]]))).receipt)
    #expect(receipt.code != nil)

    let supporter = try await team.runner(0)
    let waiting = try #require(await supporter.carryOut(.refreshInbox).inbox)
    let request = try #require(waiting.first)
    #expect(waiting.count == 1)
    #expect(request.letter.reach == Reach(way: .text, detail: "555 0199"))
    #expect(request.letter.when == "after 7")
    #expect(request.letter.language == "es")
    #expect(request.letter.note == "quietly")
    for step in [RequestStep.take, .contactMade] {
      guard case .requestChanged = await supporter.carryOut(.take(step, request.id)).first else {
        Issue.record("\(step) was refused")
        return
      }
    }
    #expect(await supporter.carryOut(.end(request.id)) == [.requestGone(request.id)])
    #expect(await supporter.carryOut(.refreshInbox).inbox == [])
    #expect(try team.library.requestNames() == [])
  }

  @Test("Who was not asked finds nothing (E1)")
  func othersFindNothing() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    _ = await staff.carryOut(.send(team.draft(to: [team.supporters[0]])))
    for account in [1, 2] {
      let other = try await team.runner(account)
      #expect(await other.carryOut(.refreshInbox).inbox ?? [] == [])
    }
  }

  @Test("Two supporters take one request: one has it, the other is told (D3)")
  func twoTakeOne() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    _ = await staff.carryOut(.send(team.draft()))
    let (first, second) = (try await team.runner(0), try await team.runner(1))
    let id = try #require(await first.carryOut(.refreshInbox).inbox?.first?.id)
    _ = await second.carryOut(.refreshInbox)
    guard case .requestChanged = await first.carryOut(.take(.take, id)).first else {
      Issue.record("The first one could not take it")
      return
    }
    #expect(await second.carryOut(.take(.take, id)) == [.takenByAnother(id)])
  }

  @Test("The sender takes a request back by its code, and it is gone (C6)")
  func withdrawing() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    let code = try #require(await staff.carryOut(.send(team.draft())).receipt?.code)
    #expect(await staff.carryOut(.withdraw(code: code)) == [.withdrawn])
    #expect(await staff.carryOut(.withdraw(code: code)) == [.withdrawnBefore])
    #expect(try team.library.requestNames() == [])
  }

  @Test("An inbox that cannot be read is told, and never shown as empty")
  func unreadableInbox() async throws {
    let team = try TwoSupporters()
    let supporter = try await team.runner(0)
    let requests = team.path + "/requests"
    close(open(requests, O_CREAT | O_WRONLY, 0o600))
    let answer = await supporter.carryOut(.refreshInbox)
    #expect(answer.inbox == nil)
    #expect(answer.told?.contains("requests") == true)
  }

  @Test("A program that the coordinator changed in between does not stop a request")
  func programChanges() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    let coordinator = try Coordinator(
      of: team.library, pinned: PinnedProgram(team.founded.program, path: team.path),
      rootSeed: team.founded.rootSeed)
    try coordinator.publish(at: SystemClock.now) { $0.name = "Another name" }
    #expect(await staff.carryOut(.send(team.draft())).receipt != nil)
  }

  @Test("What the coordinator changes in the program is shown to whoever has it open")
  func programIsShownAnew() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    let coordinator = try Coordinator(
      of: team.library, pinned: PinnedProgram(team.founded.program, path: team.path),
      rootSeed: team.founded.rootSeed)
    let changed = try coordinator.publish(at: SystemClock.now) { $0.name = "Another name" }
    #expect(await staff.takeIn([.saved(.program)]).contains(.programChanged(changed)))
    let known = try KnownProgramsFile(team.folders(3)).read().entry(at: team.path)
    #expect(known?.pin.serial == changed.serial, "The next start believes nothing older")
  }

  @Test("E1: what was written since it was read is swept by its file, not by what was read")
  func staleIsNotSwept() async throws {
    let team = try TwoSupporters()
    _ = await (try await team.runner(3)).carryOut(.send(team.draft(to: [team.supporters[0]])))
    let library = try OpenLibrary(path: team.path, pin: PinnedProgram(team.founded.program, path: team.path))
    var lockers = LockerKeeper(team.folders(0))
    try lockers.open(passphrase: "calm river stone")
    let keys = try #require(lockers.contents?.supporterKeys)
    var all = library
    _ = all.readAllSupporters(at: SystemClock.now)
    var inbound = try Inbound(of: all, for: keys, remembering: RequestMemory(path: team.path))
    let id = try #require(inbound.requests.first?.id)
    #expect(inbound.lastChanges[id] != nil)
    inbound.markStale(id)
    #expect(inbound.lastChanges[id] == nil)
  }

  @Test("An older program than was seen is refused, and so is another program in its place")
  func olderProgram() async throws {
    let team = try TwoSupporters()
    let old = try team.library.storage.get(.program)
    let coordinator = try Coordinator(
      of: team.library, pinned: PinnedProgram(team.founded.program, path: team.path),
      rootSeed: team.founded.rootSeed)
    try coordinator.publish(at: SystemClock.now)
    _ = try await team.runner(3)
    _ = try team.library.storage.put(
      old.bytes, as: .program, replacing: team.library.storage.get(.program).revision)
    await #expect(throws: CommandFailure.self) { try await team.runner(3) }
    let other = FoundedProgram(
      name: "Other", place: Place(country: "US"), policy: Policy(), at: SystemClock.now)
    try team.library.storage.delete(.program, at: nil)
    try team.library.found(other)
    await #expect(throws: CommandFailure.self) { try await team.runner(3) }
  }

  @Test("A plan is stored in the locker, and is there after closing and opening it again (F)")
  func planIsKept() async throws {
    let team = try TwoSupporters()
    let person = try await team.runner(0)
    let plan = SelfCarePlan(parts: [.humour: "old radio comedies"], changed: SystemClock.now)
    guard case .planSaved(plan, _) = await person.carryOut(.savePlan(plan)).first else {
      Issue.record("The plan was not saved")
      return
    }
    _ = await person.carryOut(.closeLocker())
    let opened = await person.carryOut(.openLocker(passphrase: "calm river stone"))
    guard case .lockerOpened(let contents) = opened.first else {
      Issue.record("The locker did not open")
      return
    }
    #expect(contents.plan == plan)
  }

  @Test("A wrong passphrase opens nothing and says so")
  func wrongPassphrase() async throws {
    let team = try TwoSupporters()
    let person = try await team.runner(3)
    _ = await person.carryOut(.openLocker(passphrase: "mine"))
    _ = await person.carryOut(.closeLocker())
    let refused = await person.carryOut(.openLocker(passphrase: "not mine"))
    #expect(refused == [.lockerRefused(LockerError.wrongPassphrase.message)])
  }

  @Test("A supporter's key is renewed when it is a week old, and old requests still open (E1)")
  func keyIsRenewed() async throws {
    let team = try TwoSupporters()
    let staff = try await team.runner(3)
    _ = await staff.carryOut(.send(team.draft(to: [team.supporters[0]])))
    let supporter = try await team.runner(0)
    let before = await supporter.open?.supporters[team.supporters[0]]?.bio.sealingKey
    #expect(await supporter.upkeep(at: SystemClock.now) == [])
    let answer = await supporter.upkeep(at: SystemClock.now + 8 * 86_400)
    guard case .supportersChanged(let changed, gone: [])? = answer.first else {
      Issue.record("Nothing was renewed: \(answer)")
      return
    }
    #expect(changed.map(\.id) == [team.supporters[0]])
    #expect(changed.first?.bio.sealingKey != before)
    #expect(await supporter.carryOut(.refreshInbox).inbox?.count == 1)
  }

  @Test("A key that was renewed before a crash is published at the next opening")
  func keyIsPublishedAfterACrash() async throws {
    let team = try TwoSupporters()
    var lockers = LockerKeeper(team.folders(0))
    try lockers.open(passphrase: "calm river stone")
    try lockers.update { locker in
      locker.sealingKeys = SealingKeyRing()
      _ = locker.sealingKeys.renew(on: SystemClock.now.day)
    }
    let key = try #require(lockers.contents?.supporterKeys?.sealing.first?.publicKey)
    let supporter = try await team.runner(0)
    let bio = await supporter.open?.supporters[team.supporters[0]]?.bio
    #expect(bio?.sealingKey == Base64.encode(key))
  }

  @Test("The coordinator's client signs the roster anew long before it runs out")
  func rosterIsRenewed() async throws {
    let team = try TwoSupporters()
    let coordinator = try await team.runner(2)
    let serial = try #require(await coordinator.open?.program.serial)
    #expect(await coordinator.upkeep(at: SystemClock.now) == [])
    _ = await coordinator.upkeep(at: SystemClock.now + 8 * 86_400)
    #expect(await coordinator.open?.program.serial == serial + 1)
    #expect(await coordinator.open?.supporters.count == 2)
  }

  @Test("What another process changes is taken in: a supporter goes, a request comes")
  func takesInChanges() async throws {
    let team = try TwoSupporters()
    let supporter = try await team.runner(0)
    let staff = try await team.runner(3)
    _ = await staff.carryOut(.send(team.draft(to: [team.supporters[0]])))
    let name = try #require(try team.library.requestNames().first)
    #expect(await supporter.takeIn([.saved(name)]).inbox?.count == 1)

    let card = try #require(DocumentName(folder: .supporters, id: team.supporters[1].rawValue))
    try team.library.storage.delete(card, at: nil)
    let answer = await supporter.takeIn([.removed(card)])
    #expect(answer.contains(.supportersChanged([], gone: [team.supporters[1]])))
  }

  @Test("Whom the coordinator released goes at once, and is not sealed to by who has not looked yet (B6)")
  func releasedSupporter() async throws {
    let team = try TwoSupporters()
    let (staff, late) = (try await team.runner(3), try await team.runner(3))
    let coordinator = try Coordinator(
      of: team.library, pinned: PinnedProgram(team.founded.program, path: team.path),
      rootSeed: team.founded.rootSeed)
    let gone = team.supporters[1]
    let card = try #require(DocumentName(folder: .supporters, id: gone.rawValue))
    let bytes = try team.library.storage.get(card).bytes
    try coordinator.release(gone, at: SystemClock.now)
    try? team.library.storage.delete(card, at: nil)
    _ = try team.library.storage.put(bytes, as: card, replacing: nil)

    #expect(await staff.takeIn([.saved(.program)]).contains(.supportersChanged([], gone: [gone])))
    #expect(await staff.open?.supporters[gone] == nil)
    #expect(await late.carryOut(.send(team.draft(to: [gone]))).receipt == nil)
    #expect(try team.library.requestNames() == [])
  }

  @Test("Only the requests that were changed are read anew, and a changed one is told")
  func oneRequestIsRead() async throws {
    let team = try TwoSupporters()
    let (supporter, staff) = (try await team.runner(0), try await team.runner(3))
    for _ in 0..<2 { _ = await staff.carryOut(.send(team.draft(to: [team.supporters[0]]))) }
    let names = try team.library.requestNames()
    #expect(await supporter.carryOut(.refreshInbox).inbox?.count == 2)
    for name in names {
      let stored = try team.library.storage.get(name)
      let text = String(decoding: stored.bytes, as: UTF8.self).replacing("\"waiting\"", with: "\"answered\"")
      _ = try team.library.storage.put(Array(text.utf8), as: name, replacing: stored.revision)
    }
    let answer = await supporter.takeIn([.saved(names[0])])
    #expect(answer.inbox?.map(\.id.rawValue) == [names[1].id])
    #expect(answer.told?.contains("changed by someone who may not") == true)
  }

  @Test("A card that is set aside is told also where all are read at once")
  func refusalIsTold() async throws {
    let team = try TwoSupporters()
    let card = try #require(DocumentName(folder: .supporters, id: "stranger"))
    _ = try team.library.storage.put(Array("{".utf8), as: card, replacing: nil)
    let runner = EffectRunner(folders: team.folders(3), zones: SystemTimeZones())
    let told = try await runner.openLibrary(at: team.path, first: 64).told
    #expect(told?.contains("supporters/stranger.json") == true)
  }
}
