import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("The sender reads their own request by its code")
struct CheckingTests {
  private let team: Team
  private let code = ReturnCode()
  private let sent: SentRequest
  private let amara = Team.amara
  private let ben = Team.ben

  init() throws {
    team = try Team()
    sent = try team.send(Team.letter(to: [amara, ben]), code: code)
  }

  private func check(
    _ code: ReturnCode? = nil, in team: Team? = nil, at now: Timestamp = Team.start
  ) throws -> RequestOutlook {
    try (team ?? self.team).library.check(code ?? self.code, in: (team ?? self.team).program, at: now)
  }

  private func standing(in team: Team? = nil) throws -> RequestStanding {
    guard case .standing(let standing) = try check(in: team) else {
      throw RequestFailure.gone
    }
    return standing
  }

  @Test(
    "It tells who has it, what they replied, when someone was in touch and when the next time is (C6, D6, D8)"
  )
  func steps() throws {
    #expect(try standing().state == .waiting)
    #expect(try standing().due == (try team.document(sent.id).due))
    #expect(try standing().name == nil)
    try team.act(.taken, on: sent.id, as: amara)
    #expect(try standing().state == .taken(by: amara))
    #expect(try standing().name == amara.rawValue)
    let reply = RequestReply(way: .phone, time: Team.start + 3_600, line: .hereForYou)
    try team.act(.replied(reply), on: sent.id, as: amara)
    #expect(try standing().reply == reply)
    #expect(try team.document(sent.id).standing == .waiting, "A reply does not stop the clock (D1)")
    try team.act(.contactMade, on: sent.id, as: amara)
    #expect(try standing().state == .inTouch(by: amara, next: nil))
    try team.act(.nextPlanned(at: Team.start + 86_400), on: sent.id, as: amara)
    #expect(try standing().state == .inTouch(by: amara, next: Team.start + 86_400))
    try team.library.end(sent.id)
    #expect(try check() == .gone(.unknown))
  }

  @Test("The code opens every envelope that is made: after passing on, and after going on longer")
  func everyEnvelope() throws {
    try team.act(.taken, on: sent.id, as: amara)
    try team.act(.extended, on: sent.id, as: amara)
    #expect(try standing().state == .taken(by: amara))
    try team.act(.passedOn(to: ben), on: sent.id, as: amara)
    #expect(try standing().state == .waiting)
    try team.act(.taken, on: sent.id, as: ben)
    #expect(try standing().state == .taken(by: ben))
  }

  @Test("One slot is the sender's, so supporters fill at most the others")
  func slots() throws {
    let letter = Team.letter(to: [amara], reserves: (1...15).map { SupporterID(checked: "r\($0)") })
    #expect(throws: RequestFailure.notAllowed(.tooManyReaders(limit: 15))) { try team.send(letter) }
  }

  @Test("The sender's key writes no steps, and neither does their signature")
  func senderTakesNoSteps() throws {
    let keys = try code.keys(programID: team.program.id)
    let document = try team.document(sent.id)
    let trusted = try team.trusted
    let opened = try document.opened(sent.id, with: [keys.sealing], at: Team.start) { _ in trusted }
    var event = RequestEvent(
      request: sent.id, kind: .taken, by: amara, at: Team.start, number: 1, after: opened.head)
    event.signature = keys.signing.signature(over: event.signedBytes, as: .event)
    var contents = opened.contents
    contents.events = [event]
    let forged = try RequestDocument(opened, resealing: contents, standing: .waiting)
    try team.overwrite(sent.id, with: DocumentCoder.encode(forged))
    #expect(throws: RequestRefusal(sent.id, .event(number: 1))) { try team.open(sent.id, as: amara) }
    #expect(try check() == .unbelievable)
    try team.library.withdraw(code, in: team.program)
    #expect(try check() == .gone(.unknown))
  }

  @Test("Only whoever has the request replies; a reply of anyone else is not written, and not believed (D6)")
  func onlyTheHolderReplies() throws {
    try team.act(.taken, on: sent.id, as: amara)
    let kind = RequestEvent.Kind.replied(RequestReply(way: .text))
    #expect(throws: RequestFailure.notAllowed(.notYours)) { try team.act(kind, on: sent.id, as: ben) }
    var forged = RequestEvent(
      request: sent.id, kind: kind, by: ben, at: Team.start, number: 2,
      after: try team.open(sent.id, as: ben).head)
    forged.signature = try team.keys(ben).signing.signature(over: forged.signedBytes, as: .event)
    try team.reseal(sent.id, as: ben) { $0.events.append(forged) }
    #expect(throws: RequestRefusal(sent.id, .notAllowed(number: 2))) { try team.open(sent.id, as: amara) }
    #expect(try check() == .unbelievable)
  }

  @Test("A letter without its sender's key is not believed")
  func replyKey() throws {
    let keys = try code.keys(programID: team.program.id)
    for key in [nil, Base64.encode([UInt8](repeating: 0, count: 32))] {
      try team.library.end(sent.id)
      _ = try team.send(Team.letter(to: [amara, ben]), code: code)
      try team.reseal(sent.id, as: amara) { contents in
        contents.letter.replyKey = key
        contents.letterSignature = keys.signing.signature(over: contents.letter.signedBytes, as: .letter)
      }
      #expect(throws: RequestRefusal(sent.id, .letterNotAllowed(.replyKeyMissing))) {
        try team.open(sent.id, as: amara)
      }
    }
  }

  @Test("An envelope without the sender's slot, a damaged one and a changed header are told as what they are")
  func unbelievable() throws {
    let opened = try team.open(sent.id, as: amara)
    let without = try RequestDocument(
      sent.id, sealing: opened.contents, standing: .waiting, requestKey: opened.requestKey,
      readers: [team.keys(amara).sealing[0].publicKey], slots: 16)
    try team.overwrite(sent.id, with: DocumentCoder.encode(without))
    #expect(try check() == .unbelievable)
    try team.overwrite(sent.id, with: [])
    #expect(try check() == .unbelievable)
    #expect(try check(ReturnCode()) == .gone(.unknown))
  }

  @Test("When everyone who could answer has new keys or has left, the sender is asked to ask again")
  func keysReplaced() throws {
    var team = team
    #expect(try !standing(in: team).isLost)
    try team.replaceKeys(of: amara)
    #expect(try !standing(in: team).isLost, "Ben can still open it")
    try team.release(ben)
    #expect(try standing(in: team).isLost)
  }

  @Test("What was taken with keys that were replaced since waits again, for the sender and for the others")
  func takenBeforeReplacing() throws {
    var team = team
    try team.act(.taken, on: sent.id, as: amara)
    try team.replaceKeys(of: amara)
    #expect(try standing(in: team).state == .waiting)
    #expect(try team.open(sent.id, as: ben).request.state == .waiting)
    try team.act(.taken, on: sent.id, as: ben)
    #expect(try standing(in: team).state == .taken(by: ben))
    #expect(try !standing(in: team).isLost)
  }

  @Test("Whose step is believed has the request, though their keys were replaced that day")
  func takenAfterReplacing() throws {
    var team = team
    try team.replaceKeys(of: amara)
    let code = ReturnCode()
    let sent = try team.send(Team.letter(to: [amara]), code: code)
    try team.act(.taken, on: sent.id, as: amara)
    guard case .standing(let standing) = try team.library.check(code, in: team.program, at: Team.start) else {
      throw RequestFailure.gone
    }
    #expect(standing.state == .taken(by: amara) && !standing.isLost)
  }

  @Test("A code that was kept knows why its request is gone (C6, E1)")
  func keptCodes() throws {
    var locker = Locker()
    locker.keep(KeptReturnCode(text: code.text, programID: team.program.id, sent: Team.start))
    locker.keep(KeptReturnCode(text: code.text, programID: team.program.id, sent: Team.start))
    #expect(locker.returnCodes.count == 1)
    let check = { (locker: Locker, days: Int64) in
      try team.library.check(
        try #require(locker.kept(code)), in: team.program, at: Team.start + days * 86_400)
    }
    guard case .standing = try check(locker, 0) else { throw RequestFailure.gone }
    try team.library.withdraw(code, in: team.program)
    #expect(try check(locker, 1) == .gone(.endedOrRemoved))
    #expect(try check(locker, 15) == .gone(.expired(days: 14)))
    locker.remember(withdrawn: code, at: Team.start)
    #expect(try check(locker, 1) == .gone(.withdrawn))
    locker.forget(codes: [code.text])
    #expect(locker.returnCodes.isEmpty)
  }

  @Test("A return code in any text is not stored where others could read it")
  func codesInTexts() throws {
    let hidden = "Please: " + code.text.uppercased().replacing("-", with: "\n")
    let fields: [WritableKeyPath<RequestLetter, String>] = [\.note, \.when, \.reach.detail]
    for field in fields {
      var letter = Team.letter(to: [amara])
      letter[keyPath: field] = hidden
      #expect(throws: RequestFailure.notAllowed(.holdsReturnCode)) { try team.send(letter) }
    }
    var letter = Team.letter(to: [amara])
    letter.reach.name = hidden
    #expect(throws: RequestFailure.notAllowed(.holdsReturnCode)) { try team.send(letter) }
    let keys = try team.keys(amara)
    var bio = Team.bio(of: keys)
    bio.interests = ["gardens", hidden]
    #expect(throws: CardError.holdsReturnCode) { try team.library.save(bio, with: keys.signing) }
    #expect(throws: ProgramError.holdsReturnCode) {
      try team.coordinator.publish(at: Team.start) { $0.policy.confidentiality = hidden }
    }
    #expect(try team.library.requestNames().count == 1)
  }
}

extension Team {
  /// Gives a supporter new keys, with the coordinator's word for them.
  fileprivate mutating func replaceKeys(of id: SupporterID) throws {
    let fresh = SupporterKeys(id: id, signing: SigningKeys(), sealing: [SealingKeys()])
    try library.apply(
      Membership(id: id, signingKey: ""), Self.bio(of: fresh), with: fresh.signing, replacingKeys: true)
    keep(
      try coordinator.endorse(
        applicant(id), as: Self.membership(of: id), replacingKeys: true, at: Self.start))
    keep(fresh)
  }
}
