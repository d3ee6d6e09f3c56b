import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A request is believed only as its sender and its supporters signed it")
struct ForgedRequestTests {
  private let team: Team
  private let sent: SentRequest
  private let amara = Team.amara
  private let ben = Team.ben
  private let ines = Team.ines

  init() throws {
    team = try Team()
    sent = try team.send(Team.letter(to: [amara, ben]))
  }

  private func expect(_ reason: RequestRefusal.Reason, after change: () throws -> Void) throws {
    try change()
    #expect(throws: RequestRefusal(sent.id, reason)) { try team.open(sent.id, as: amara) }
  }

  private func event(
    _ kind: RequestEvent.Kind, by: SupporterID, after last: RequestEvent? = nil, signedBy: SupporterID? = nil
  ) throws -> RequestEvent {
    let head = try last?.digest ?? team.open(sent.id, as: amara).contents.letterDigest
    var event = RequestEvent(
      request: sent.id, kind: kind, by: by, at: Team.start, number: (last?.number ?? 0) + 1, after: head)
    event.signature = try team.keys(signedBy ?? by).signing.signature(over: event.signedBytes, as: .event)
    return event
  }

  @Test("A reader cannot change the sender's wishes")
  func letter() throws {
    try expect(.letter) { try team.reseal(sent.id, as: amara) { $0.letter.reach.detail = "another number" } }
  }

  @Test("A reader cannot add to those whom the sender allowed")
  func recipients() throws {
    try expect(.letter) { try team.reseal(sent.id, as: amara) { $0.letter.recipients.append(ines) } }
  }

  @Test("A letter that breaks the rules is not believed, however well it is signed (C2)")
  func letterRules() throws {
    let code = ReturnCode()
    let keys = try code.keys(programID: team.program.id)
    let good = try team.send(Team.letter(to: [amara]), code: code)
    try team.reseal(good.id, as: amara) { contents in
      contents.letter.for = .colleague(agreed: false)
      contents.letterSignature = keys.signing.signature(over: contents.letter.signedBytes, as: .letter)
    }
    #expect(throws: RequestRefusal(good.id, .letterNotAllowed(.notAgreed))) {
      try team.open(good.id, as: amara)
    }
  }

  @Test("A letter dated more than a day ahead is not believed")
  func futureLetter() throws {
    let now = Team.start - 86_400
    let read = { now in
      try team.library.request(sent.id, with: team.keys(amara), in: team.trusted, at: now).id
    }
    #expect(try read(now) == sent.id)
    #expect(throws: RequestRefusal(sent.id, .letterNotAllowed(.dueOutOfRange))) { try read(now - 1) }
  }

  @Test("Another code than the request's own is not handed on (C2)")
  func foreignCode() throws {
    let other = try team.send(Team.letter(to: [amara], for: .colleague(agreed: true)))
    try team.reseal(other.id, as: amara) { $0.returnCode = ReturnCode().text }
    let opened = try team.open(other.id, as: amara)
    #expect(throws: RequestRefusal(other.id, .letter)) { try opened.returnCode(in: team.program) }
  }

  @Test("What stands in clear must agree with what is signed inside")
  func header() throws {
    try expect(.header) { try team.reseal(sent.id, as: amara, standing: .answered) { _ in } }
  }

  @Test("A changed clear header is told to those who were asked, and opens for nobody")
  func clearHeader() throws {
    let due = try team.document(sent.id).due
    let text = String(
      decoding: try team.library.storage.get(DocumentName(sent.id, in: .requests)).bytes, as: UTF8.self)
    for (old, new) in [("\"waiting\"", "\"answered\""), ("\(due)", "\(due + 900)")] {
      #expect(text.contains(old))
      try expect(.header) {
        try team.overwrite(sent.id, with: Array(text.replacing(old, with: new).utf8))
      }
    }
  }

  @Test("A request under another name is refused")
  func otherName() throws {
    let bytes = try team.library.storage.get(DocumentName(sent.id, in: .requests)).bytes
    let copy = RequestID(checked: "0123456789abcdef0123456789abcdef")
    _ = try team.library.storage.put(bytes, as: DocumentName(copy, in: .requests), replacing: nil)
    #expect(throws: RequestRefusal(copy, .otherName)) { try team.open(copy, as: amara) }
  }

  @Test("Nobody takes a step in another supporter's name")
  func forgedEvent() throws {
    let forged = try event(.taken, by: ben, signedBy: amara)
    try expect(.event(number: 1)) { try team.reseal(sent.id, as: amara) { $0.events = [forged] } }
  }

  @Test("A step that the letter does not allow is refused, however well it is signed (D3)")
  func notAllowed() throws {
    let foreign = try event(.taken, by: ines)
    try expect(.notAllowed(number: 1)) { try team.reseal(sent.id, as: amara) { $0.events = [foreign] } }
  }

  @Test("Steps cannot be left out, doubled or exchanged")
  func order() throws {
    let first = try event(.taken, by: amara)
    let second = try event(.contactMade, by: amara, after: first)
    let untouched = try team.library.storage.get(DocumentName(sent.id, in: .requests)).bytes
    try team.reseal(sent.id, as: amara, standing: .answered) { $0.events = [first, second] }
    #expect(try team.open(sent.id, as: ben).request.state == .inTouch(by: amara, next: nil))
    for (events, number) in [([second], 2), ([first, first], 1), ([second, first], 2)] {
      try team.overwrite(sent.id, with: untouched)
      try expect(.notAllowed(number: number)) { try team.reseal(sent.id, as: amara) { $0.events = events } }
    }
  }

  @Test("A step hangs on those before it, and on no others that could stand in their place")
  func chain() throws {
    let untouched = try team.library.storage.get(DocumentName(sent.id, in: .requests)).bytes
    let (mine, theirs) = (try event(.taken, by: amara), try event(.taken, by: ben))
    let back = try event(.putBack, by: amara, after: mine)
    var other = mine
    other.at = Team.start + 60
    other.signature = try team.keys(amara).signing.signature(over: other.signedBytes, as: .event)
    let afterOther = try event(.taken, by: ben, after: event(.putBack, by: amara, after: other))
    for (events, number) in [([other, back], 2), ([mine, back, afterOther], 3), ([theirs, back], 2)] {
      try team.overwrite(sent.id, with: untouched)
      try expect(.notAllowed(number: number)) { try team.reseal(sent.id, as: amara) { $0.events = events } }
    }
    try team.overwrite(sent.id, with: untouched)
    try team.reseal(sent.id, as: amara) { $0.events = [mine, back] }
    #expect(try team.open(sent.id, as: ben).request.events.count == 2)
  }

  @Test("A step is signed for one letter, and hangs on no other one under the same name")
  func chainOnLetter() throws {
    let code = ReturnCode()
    let keys = try code.keys(programID: team.program.id)
    let other = try team.send(Team.letter(to: [amara]), code: code)
    try team.act(.taken, on: other.id, as: amara)
    try team.reseal(other.id, as: amara) { contents in
      contents.letter.note = "another wish"
      contents.letterSignature = keys.signing.signature(over: contents.letter.signedBytes, as: .letter)
    }
    #expect(throws: RequestRefusal(other.id, .notAllowed(number: 1))) { try team.open(other.id, as: amara) }
  }

  @Test("A step of another request does not count here")
  func otherRequest() throws {
    let other = try team.send(Team.letter(to: [amara]))
    try team.act(.taken, on: other.id, as: amara)
    let foreign = try team.open(other.id, as: amara).request.events
    try expect(.notAllowed(number: 1)) { try team.reseal(sent.id, as: amara) { $0.events = foreign } }
  }

  @Test("Damaged files are refused by name, and spoil no other request")
  func damaged() throws {
    let other = try team.send(Team.letter(to: [amara]))
    try team.overwrite(sent.id, with: Array("{\"schema\" : 1".utf8))
    let names = try team.library.requestNames()
    var memory = RequestMemory()
    let read = team.library.requests(
      names[...], with: try team.keys(amara), in: try team.trusted, at: Team.start, remembering: &memory)
    #expect(read.compactMap { try? $0.get().id } == [other.id])
    let problem = DocumentError(file: "requests/\(sent.id).json", key: "", problem: .notJSON)
    try expect(.document(problem)) {}
  }
}
