import PeerLibrary
import PeerSupport
import Testing

@testable import BesideApp
@testable import beside

@Suite("Two windows with one locker")
struct TwoWindowTests {
  private func plan(_ text: String) -> SelfCarePlan {
    SelfCarePlan(parts: [.humour: text], changed: SystemClock.now)
  }

  @Test("A code is kept and a request ended after the other window saved, and nothing of it is lost (C6, D8)")
  func changesAreApplied() async throws {
    let team = try TwoSupporters()
    let (first, second) = (try await team.runner(0), try await team.runner(0))
    let staff = try await team.runner(3)
    _ = await staff.carryOut(.send(team.draft(to: [team.supporters[0]])))
    let id = try #require(await first.carryOut(.refreshInbox).inbox?.first?.id)
    let plan = plan("old radio comedies")
    guard case .planSaved = await second.carryOut(.savePlan(plan)).first else {
      Issue.record("The plan was not saved")
      return
    }
    #expect(await first.carryOut(.keepCode("some-code")) == [.codeKept])
    #expect(await second.carryOut(.keepCode("other-code")) == [.codeKept])
    _ = await first.carryOut(.take(.take, id))
    #expect(await first.carryOut(.end(id)) == [.requestGone(id)])
    var lockers = LockerKeeper(team.folders(0))
    try lockers.open(passphrase: "calm river stone")
    #expect(lockers.contents?.plan == plan)
    #expect(lockers.contents?.returnCodes.map(\.text) == ["some-code", "other-code"])
    #expect(lockers.contents?.requestMemory(of: team.founded.program.id).hasEnded(id) == true)
  }

  @Test("A plan is never saved over one that the other window saved, even after a code was kept here (F)")
  func planIsNotSavedOver() async throws {
    let team = try TwoSupporters()
    let (first, second) = (try await team.runner(0), try await team.runner(0))
    let theirs = plan("theirs")
    _ = await second.carryOut(.savePlan(theirs))
    #expect(await first.carryOut(.keepCode("some-code")) == [.codeKept])
    let mine = plan("mine")
    #expect(
      await first.carryOut(.savePlan(mine))
        == [.planNotSaved(LockerError.changedElsewhere.message, found: theirs)])
    guard case .planSaved(mine, _) = await first.carryOut(.savePlan(mine)).first else {
      Issue.record("What was looked at and saved again was refused")
      return
    }
  }
}
