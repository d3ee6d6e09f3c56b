import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Parts of a plan shown to the supporter who has one's request")
struct ShowingPlansTests {
  private let team: Team
  private let code = ReturnCode()
  private let sent: SentRequest
  private let amara = Team.amara
  private let ben = Team.ben
  private let plan = SelfCarePlan(
    parts: [.food: "CANARY-FOOD", .humour: "CANARY-HUMOUR"],
    people: [PlanPerson(name: "CANARY-RUTH", phone: "CANARY-NUMBER", need: "CANARY-NEED")],
    strain: [StrainEntry(day: Team.start.day, level: .high, word: "CANARY-STRAIN")], changed: Team.start)

  init() throws {
    team = try Team()
    sent = try team.send(Team.letter(to: [amara], reserves: [ben]), code: code)
  }

  private func show(_ parts: [PlanPart], of plan: SelfCarePlan? = nil) throws {
    try team.library.show(plan ?? self.plan, parts: parts, by: code, in: team.trusted, at: Team.start)
  }

  private func seen(by supporter: SupporterID) throws -> [ShownPlan] {
    let request = try team.open(sent.id, as: supporter).request
    return team.library.shown(with: [request], to: try team.keys(supporter))
  }

  private var documents: [DocumentName] { get throws { try team.library.storage.list(.shared) } }

  @Test("A4, F14: what is chosen is seen by whoever has the request, and nothing else of the plan is")
  func chosenParts() throws {
    #expect(throws: RequestFailure.nobodyHasIt) { try show([.food]) }
    try team.act(.taken, on: sent.id, as: amara)
    try show([.food, .aTeam])
    let shown = try #require(try seen(by: amara).first)
    #expect(shown.parts == [.food: "CANARY-FOOD"])
    #expect(shown.people == [PlanPerson(name: "CANARY-RUTH", phone: "CANARY-NUMBER")])
    try show([.needs])
    #expect(try seen(by: amara).map(\.people) == [[PlanPerson(name: "CANARY-RUTH", need: "CANARY-NEED")]])
    #expect(try seen(by: amara).first?.plan.writtenParts == [.needs])
    #expect(try seen(by: ben).isEmpty)
    guard case .standing(let standing) = try team.library.check(code, in: team.program, at: Team.start) else {
      Issue.record("The request is gone")
      return
    }
    #expect(standing.shown?.plan.writtenParts == [.needs], "Its owner sees what they show")
  }

  @Test("E1, E4: nothing of it stands in clear, and how much is shown cannot be told")
  func sealed() throws {
    try team.act(.taken, on: sent.id, as: amara)
    func bytes() throws -> [UInt8] {
      try team.library.storage.get(DocumentName(sent.id, in: .shared)).bytes
    }
    try show([.food])
    let one = try bytes()
    try show(PlanPart.allCases)
    #expect(try bytes().count == one.count)
    for canary in ["CANARY", "amara"] {
      #expect(!String(decoding: try bytes(), as: UTF8.self).contains(canary))
    }
  }

  @Test("A4: what a crash left of it is gone before the next supporter has the request")
  func leftBehind() throws {
    try team.act(.taken, on: sent.id, as: amara)
    try show([.food])
    let name = DocumentName(sent.id, in: .shared)
    let left = try team.library.storage.get(name).bytes
    try team.act(.putBack, on: sent.id, as: amara)
    #expect(try documents.isEmpty)
    _ = try team.library.storage.put(left, as: name, replacing: nil)
    try team.act(.taken, on: sent.id, as: amara)
    #expect(try documents.isEmpty)
  }

  @Test("A4: one step of its owner takes it away, and taking it away twice is no error")
  func takenBack() throws {
    try team.act(.taken, on: sent.id, as: amara)
    try show([.food])
    try team.library.stopShowing(by: code, in: team.program)
    #expect(try seen(by: amara).isEmpty)
    #expect(try documents.isEmpty)
    try team.library.stopShowing(by: code, in: team.program)
  }

  @Test("D8, E1: it goes when support ends: by ending, passing on, putting back, withdrawing, or the ceiling")
  func goesWithSupport() throws {
    let endings: [(Team, ReturnCode, RequestID) throws -> Void] = [
      { team, _, id in try team.library.end(id) },
      { team, _, id in try team.act(.passedOn(to: Team.ben), on: id, as: Team.amara) },
      { team, _, id in try team.act(.putBack, on: id, as: Team.amara) },
      { team, code, _ in try team.library.withdraw(code, in: team.program) },
    ]
    for end in endings {
      let code = ReturnCode()
      let sent = try team.send(Team.letter(to: [amara], reserves: [ben]), code: code)
      try team.act(.taken, on: sent.id, as: amara)
      try team.library.show(plan, parts: [.food], by: code, in: team.trusted, at: Team.start)
      #expect(try documents.count == 1)
      try end(team, code, sent.id)
      #expect(try documents.isEmpty)
    }
  }

  @Test("What was left behind by a crash is not shown to whoever has the request next")
  func onlyToTheHolder() throws {
    try team.act(.taken, on: sent.id, as: amara)
    try show([.food])
    let name = DocumentName(sent.id, in: .shared)
    let left = try team.library.storage.get(name).bytes
    try team.act(.passedOn(to: ben), on: sent.id, as: amara)
    try team.act(.taken, on: sent.id, as: ben)
    _ = try team.library.storage.put(left, as: name, replacing: nil)
    #expect(try seen(by: ben).isEmpty)
  }

  @Test("What someone else than the sender signed is not shown, nor what belongs to another request")
  func forged() throws {
    try team.act(.taken, on: sent.id, as: amara)
    let reader = try #require(team.trusted.sealingKey(of: amara, on: Team.start.day))
    let shown = ShownPlan(plan, parts: [.food], of: sent.id, to: amara, at: Team.start)
    let signature = try team.keys(ben).signing.signature(over: shown.signedBytes, as: .shown)
    let envelope = try SlottedEnvelope(
      sealing: DocumentCoder.canonicalBytes(of: ShownContents(shown: shown, signature: signature)),
      header: ShownDocument.header(sent.id), recipients: [reader], slots: 16)
    let name = DocumentName(sent.id, in: .shared)
    _ = try team.library.storage.put(
      DocumentCoder.encode(ShownDocument(envelope: StoredEnvelope(envelope))), as: name, replacing: nil)
    #expect(try seen(by: amara).isEmpty)

    let other = ReturnCode()
    let otherSent = try team.send(Team.letter(to: [amara]), code: other)
    try team.act(.taken, on: otherSent.id, as: amara)
    try team.library.show(plan, parts: [.food], by: other, in: team.trusted, at: Team.start)
    let moved = try team.library.storage.get(DocumentName(otherSent.id, in: .shared)).bytes
    _ = try team.library.storage.put(
      moved, as: name, replacing: team.library.storage.get(name).revision)
    #expect(try seen(by: amara).isEmpty)
  }

  @Test("More than fits, or a return code in it, is refused, and what was shown before stays")
  func refused() throws {
    try team.act(.taken, on: sent.id, as: amara)
    try show([.food])
    let long = SelfCarePlan(parts: [.spirit: String(repeating: "a", count: 9_000)], changed: Team.start)
    #expect(throws: RequestFailure.tooMuchToShow) { try show([.spirit], of: long) }
    let coded = SelfCarePlan(parts: [.spirit: code.text], changed: Team.start)
    #expect(throws: RequestFailure.notAllowed(.holdsReturnCode)) { try show([.spirit], of: coded) }
    #expect(try seen(by: amara).first?.parts == [.food: "CANARY-FOOD"])
  }
}
