import PeerLibrary
import PeerSupport
import Sealing
import Testing

@testable import BesideApp
@testable import beside

@Suite("Return codes in the hands of the effect runner")
struct ReturnCodeEffectTests {
  private let team: TwoSupporters

  init() throws {
    team = try TwoSupporters()
  }

  private func checked(_ actions: [Action]) -> CheckedRequest? {
    for case .requestChecked(let checked) in actions { return checked }
    return nil
  }

  private func kept(_ actions: [Action]) -> [CheckedRequest]? {
    for case .keptChecked(let checked) in actions { return checked }
    return nil
  }

  @Test("A code is looked up however it is spelled, and a slip is told in words")
  func check() async throws {
    let staff = try await team.runner(3)
    let sent = await staff.carryOut(.send(team.draft(to: [team.supporters[0]]))).receipt
    let code = try #require(sent?.code)
    let supporter = try await team.runner(0)
    let id = try #require(await supporter.carryOut(.refreshInbox).inbox?.first?.id)
    for step in [RequestStep.take, .reply(RequestReply(way: .phone, line: .hereForYou))] {
      _ = await supporter.carryOut(.take(step, id))
    }
    let found = checked(await staff.carryOut(.check(code: code.uppercased().replacing("-", with: " "))))
    guard case .standing(let standing)? = found?.outlook else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(found?.code == code)
    #expect(standing.state == .taken(by: team.supporters[0]))
    #expect(standing.name?.isEmpty == false)
    #expect(standing.reply == RequestReply(way: .phone, line: .hereForYou))
    #expect(
      await staff.carryOut(.check(code: String(code.dropLast()))) == [
        .codeRefused(
          "A return code has 30 letters, and this has 29. Please compare it with what you wrote down.")
      ])
  }

  @Test("A kept code remembers that its request was taken back, is told once more, and can be forgotten (C6)")
  func keptCodes() async throws {
    let sender = try await team.runner(1)
    let code = try #require(
      await sender.carryOut(.send(team.draft(to: [team.supporters[0]]))).receipt?.code)
    _ = await sender.carryOut(.keepCode(code))
    _ = await sender.carryOut(.keepCode(code))
    #expect(kept(await sender.carryOut(.checkKept))?.map(\.code) == [code])
    #expect(await sender.carryOut(.withdraw(code: code)) == [.withdrawn])
    #expect(try team.library.requestNames() == [])
    let later = try await team.runner(1)
    #expect(kept(await later.carryOut(.checkKept))?.map(\.outlook) == [.gone(.withdrawn)])
    #expect(checked(await later.carryOut(.check(code: code)))?.outlook == .gone(.withdrawn))
    #expect(await later.carryOut(.withdraw(code: code)) == [.withdrawnBefore])
    #expect(await later.carryOut(.forgetCodes([code])) == [.codesForgotten([code])])
    #expect(kept(await later.carryOut(.checkKept)) == [])
    #expect(checked(await later.carryOut(.check(code: code)))?.outlook == .gone(.unknown))
  }

  @Test("The code for a colleague reaches whoever has their request, and opens it (C2)")
  func codeToGive() async throws {
    let staff = try await team.runner(3)
    var draft = team.draft(to: [team.supporters[0]])
    draft.askingFor = .colleague(agreed: true)
    #expect(await staff.carryOut(.send(draft)).receipt?.code == nil)
    let supporter = try await team.runner(0)
    let id = try #require(await supporter.carryOut(.refreshInbox).inbox?.first?.id)
    guard case .codeFound(id, let code)? = await supporter.carryOut(.findCode(id)).first else {
      Issue.record("No code was found")
      return
    }
    #expect(checked(await staff.carryOut(.check(code: code)))?.kept == nil)
    #expect(await staff.carryOut(.withdraw(code: code)) == [.withdrawn])
  }

  @Test("A plan with a return code in it is not stored, and what was stored stays")
  func plan() async throws {
    let runner = try await team.runner(1)
    let good = SelfCarePlan(parts: [.movement: "the canal"], changed: SystemClock.now)
    guard case .planSaved = await runner.carryOut(.savePlan(good)).first else {
      Issue.record("The plan was not saved")
      return
    }
    var bad = good
    bad[.sentence] = "My code: " + ReturnCode().text
    guard case .planNotSaved(let reason, let found)? = await runner.carryOut(.savePlan(bad)).first else {
      Issue.record("The plan was saved")
      return
    }
    #expect(reason.contains("A return code is in your plan"))
    #expect(found == nil)
    #expect(await runner.lockers.contents?.plan == good)
  }
}
