import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Sending a request")
struct SendingTests {
  private let team: Team
  private let amara = Team.amara
  private let ben = Team.ben
  private let ines = Team.ines

  init() throws {
    team = try Team()
  }

  @Test("The addressed supporter reads what the sender wrote, and nobody else does (E1)")
  func addressed() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    let opened = try team.open(sent.id, as: amara)
    #expect(opened.request.letter.note == "CANARY-NOTE")
    #expect(opened.request.state == .waiting)
    for other in [ben, ines] {
      #expect(throws: RequestRefusal(sent.id, .notForThisReader)) { try team.open(sent.id, as: other) }
    }
  }

  @Test("Reserves have a slot from the start, and nobody else has (C7)")
  func reserves() throws {
    let sent = try team.send(Team.letter(to: [amara], reserves: [ben]))
    #expect(try team.open(sent.id, as: ben).id == sent.id)
    #expect(throws: RequestRefusal(sent.id, .notForThisReader)) { try team.open(sent.id, as: ines) }
  }

  @Test("In clear stand only schema, key, due to a quarter of an hour, and waiting or answered")
  func clear() throws {
    let sent = try team.send(Team.letter(to: [amara]))
    let stored = try team.library.storage.get(DocumentName(sent.id, in: .requests))
    let text = String(decoding: stored.bytes, as: UTF8.self)
    let members = text.matches(of: #/"([A-Za-z]+)" :/#).map { String($0.1) }
    #expect(
      members == [
        "due", "envelope", "ciphertext", "ephemeralKey", "nonce", "slots", "requestKey", "schema", "standing",
      ])
    #expect(try team.document(sent.id).due.seconds % 900 == 0)
    #expect(try team.document(sent.id).standing == .waiting)
  }

  @Test("Every request has the same size and number of slots, however many read it and whatever it says")
  func sameSize() throws {
    var long = Team.letter(to: [amara], reserves: [ben, ines])
    long.note = String(repeating: "x", count: 900)
    let sizes = try [Team.letter(to: [amara]), long].map { letter in
      try team.library.storage.get(DocumentName(team.send(letter).id, in: .requests)).bytes.count
    }
    #expect(sizes[0] == sizes[1])
  }

  @Test("A time that is not a whole quarter of an hour does not go out")
  func roundedDue() throws {
    var letter = Team.letter(to: [amara])
    letter.due = letter.due - 60
    #expect(throws: RequestFailure.notAllowed(.dueOutOfRange)) { try team.send(letter) }
  }

  @Test("For oneself the code is shown and not sealed in; for others it travels to the person (C2, C3)")
  func returnCode() throws {
    let code = ReturnCode()
    let own = try team.send(Team.letter(to: [amara]), code: code)
    #expect(own.returnCode == code.text)
    #expect(try team.open(own.id, as: amara).returnCode(in: team.program) == nil)
    for who in [AskingFor.colleague(agreed: true), .asSupervisor(agreed: true)] {
      let other = ReturnCode()
      let sent = try team.send(Team.letter(to: [amara], for: who), code: other)
      #expect(sent.returnCode == nil)
      #expect(try team.open(sent.id, as: amara).returnCode(in: team.program) == other)
    }
  }

  @Test("Nobody is asked for who did not agree (C2, C3)")
  func notAgreed() throws {
    for who in [AskingFor.colleague(agreed: false), .asSupervisor(agreed: false)] {
      #expect(throws: RequestFailure.notAllowed(.notAgreed)) {
        try team.send(Team.letter(to: [amara], for: who))
      }
    }
    #expect(try team.library.requestNames().isEmpty)
  }

  @Test("Who is full, on leave or away for five weeks is not sealed to (B6)")
  func cannotBeAsked() throws {
    let mine = try team.keys(amara)
    for change: (inout Bio) -> Void in [
      { $0.availability = .full }, { $0.availability = .onLeave(until: nil) },
      { $0.sealingKeyMade = Team.start.day.adding(days: -36) },
    ] {
      var bio = Team.bio(of: mine)
      change(&bio)
      try team.library.save(bio, with: mine.signing)
      #expect(throws: RequestFailure.cannotBeAsked(amara)) { try team.send(Team.letter(to: [amara])) }
    }
    #expect(try team.library.requestNames().isEmpty)
  }

  @Test("A reserve who has been away is left out, and the request goes to the others")
  func awayReserve() throws {
    let mine = try team.keys(ben)
    try team.library.save(
      Team.bio(of: mine, made: Team.start.day.adding(days: -36)), with: mine.signing)
    let sent = try team.send(Team.letter(to: [amara], reserves: [ben]))
    #expect(throws: RequestRefusal(sent.id, .notForThisReader)) { try team.open(sent.id, as: ben) }
    #expect(try team.open(sent.id, as: amara).id == sent.id)
  }

  @Test("Nothing is sealed to someone who has just left the team")
  func justReleased() throws {
    let before = try team.trusted
    var later = team
    try later.release(amara)
    #expect(throws: RequestFailure.programChanged) {
      try team.library.send(Team.letter(to: [amara]), in: before, at: Team.start)
    }
    #expect(throws: RequestFailure.unknownSupporter(amara)) { try later.send(Team.letter(to: [amara])) }
  }

  @Test("Nothing is sent into a library whose program was exchanged")
  func wrongProgram() throws {
    let before = try team.trusted
    let other = try Team()
    #expect(throws: RequestFailure.program(.anotherProgram)) {
      try other.library.send(Team.letter(to: [amara]), in: before, at: Team.start)
    }
    #expect(try other.library.requestNames().isEmpty)
  }
}
