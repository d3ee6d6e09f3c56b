import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A hypothetical question to a supervisor")
struct QuestionTests {
  private var team: Team
  private var locker = Locker()
  private let supervisor: SupervisorKey
  private let text = "CANARY-QUESTION: what if someone will not stop working?"

  init() throws {
    team = try Team()
    locker.makeSupervisorKeys()
    let offer = try #require(locker.supervisorOffer)
    let supervisor = SupervisorKey(
      name: "Dr. Reyes", role: "clinical director", signingKey: offer.signingKey, sealingKey: offer.sealingKey
    )
    self.supervisor = supervisor
    try team.publish { $0.supervisors = [supervisor] }
  }

  private var storage: any Storage { team.library.storage }

  private func ask(_ words: String? = nil, check: HypotheticalCheck = HypotheticalCheck([])) throws
    -> QuestionID
  {
    try team.library.ask(
      words ?? text, to: supervisor, as: team.keys(Team.amara), in: team.trusted, checked: check,
      at: Team.start)
  }

  private func opened(by keys: [SealingKeys]) throws -> [OpenedQuestion] {
    try team.library.questions(opening: keys, in: team.trusted)
  }

  private var supervisorKeys: [SealingKeys] { [locker.supervisorSealing].compactMap { $0 } }

  @Test("D9: it is asked, answered by the supervisor alone, read by whoever asked, and gone")
  func wholeLife() throws {
    let id = try ask()
    let waiting = try #require(try opened(by: supervisorKeys).first)
    #expect(waiting.question.text == text && waiting.question.by == Team.amara && waiting.answer == nil)
    try team.library.answer(
      waiting, "Ask what rest would cost them.", as: #require(locker.supervisorSigning), in: team.program,
      at: Team.start + 60)
    let answered = try #require(try opened(by: team.keys(Team.amara).sealing).first)
    #expect(answered.id == id && answered.answer?.text == "Ask what rest would cost them.")
    try team.library.end(id)
    try team.library.end(id)
    #expect(try opened(by: supervisorKeys).isEmpty)
    #expect(try storage.list(.questions).isEmpty)
  }

  @Test("D9: nobody else opens it, and nothing of it stands in clear")
  func sealed() throws {
    let id = try ask()
    #expect(try opened(by: team.keys(Team.ben).sealing).isEmpty)
    #expect(try opened(by: [SealingKeys(secret: team.founded.sealingSecret)]).isEmpty)
    let text = String(
      decoding: try storage.get(DocumentName(id, in: .questions)).bytes, as: UTF8.self)
    for canary in ["CANARY", "amara", "Reyes", supervisor.signingKey, supervisor.sealingKey] {
      #expect(!text.contains(canary))
    }
  }

  @Test("D9: short or long, asked or answered, a question has the same size")
  func size() throws {
    func size(_ id: QuestionID) throws -> Int {
      try storage.get(DocumentName(id, in: .questions)).bytes.count
    }
    let short = try ask("Why?")
    let long = try ask(String(repeating: "\u{1F30A}", count: 900))
    #expect(try size(short) == size(long))
    for question in try opened(by: supervisorKeys) {
      try team.library.answer(
        question, String(repeating: "\"", count: 900), as: #require(locker.supervisorSigning),
        in: team.program,
        at: Team.start)
    }
    #expect(try size(short) == size(long))
  }

  @Test("D9: words that point at someone are not sealed, nor is a return code")
  func refused() throws {
    let check = HypotheticalCheck([Team.letter(to: [Team.amara])])
    #expect(throws: QuestionFailure.notAllowed(.identifies(["canary", "name"]))) {
      try ask("Is canary a good name?", check: check)
    }
    #expect(throws: QuestionFailure.notAllowed(.holdsReturnCode)) { try ask(ReturnCode().text) }
    #expect(try storage.list(.questions).isEmpty)
  }

  @Test("D9, J7: only a supervisor whom the program names is asked, and only they answer")
  func supervisorAlone() throws {
    let id = try ask()
    let question = try #require(try opened(by: supervisorKeys).first { $0.id == id })
    #expect(throws: QuestionFailure.notAllowed(.unknownSupervisor)) {
      try team.library.answer(question, "Yes.", as: SigningKeys(), in: team.program, at: Team.start)
    }
    var other = team
    try other.publish { $0.supervisors = [] }
    #expect(throws: QuestionFailure.notAllowed(.unknownSupervisor)) {
      try other.library.ask(
        text, to: supervisor, as: team.keys(Team.amara), in: other.trusted, checked: HypotheticalCheck([]),
        at: Team.start)
    }
  }

  @Test("A question that was moved, changed or asked in another's name is not shown")
  func forged() throws {
    let id = try ask()
    let bytes = try storage.get(DocumentName(id, in: .questions)).bytes
    _ = try storage.put(bytes, as: DocumentName(QuestionID(checked: "copy"), in: .questions), replacing: nil)
    #expect(try opened(by: supervisorKeys).map(\.id) == [id])
    let stranger = SupporterKeys(id: Team.amara, signing: SigningKeys(), sealing: [SealingKeys()])
    #expect(throws: QuestionFailure.notOnTheList) {
      try team.library.ask(
        text, to: supervisor, as: stranger, in: team.trusted, checked: HypotheticalCheck([]), at: Team.start)
    }
  }

  @Test("Two who answer at once: the second is told to look again")
  func twice() throws {
    _ = try ask()
    let question = try #require(try opened(by: supervisorKeys).first)
    let signing = try #require(locker.supervisorSigning)
    try team.library.answer(question, "Yes.", as: signing, in: team.program, at: Team.start)
    #expect(throws: QuestionFailure.changedMeanwhile) {
      try team.library.answer(question, "No.", as: signing, in: team.program, at: Team.start)
    }
    let answered = try #require(try opened(by: supervisorKeys).first)
    #expect(throws: QuestionFailure.notAllowed(.answered)) {
      try team.library.answer(answered, "No.", as: signing, in: team.program, at: Team.start)
    }
  }

  @Test("E1: what nobody reads is swept at the ceiling")
  func swept() throws {
    let id = try ask()
    let name = DocumentName(id, in: .questions)
    let written = try #require(try storage.written(.questions)[name])
    let ceiling = Int64(team.program.policy.retentionDays) * 86_400
    #expect(try !team.library.pastCeiling(of: team.program, at: written + ceiling - 1).contains(name))
    #expect(try team.library.pastCeiling(of: team.program, at: written + ceiling).contains(name))
  }

  @Test("A supervisor's line is none that names a coordinator, and the other way round")
  func lines() throws {
    let offer = try #require(locker.supervisorOffer)
    #expect(SupervisorOffer(text: offer.text) == offer)
    #expect(SuccessorOffer(text: offer.text) == nil)
    var next = Locker()
    next.makeSuccessorKeys()
    #expect(try SupervisorOffer(text: #require(next.successorOffer).text) == nil)
    #expect(SupervisorOffer(text: "AAAA") == nil)
    #expect(offer.fingerprintWords.count == 8)
  }
}
