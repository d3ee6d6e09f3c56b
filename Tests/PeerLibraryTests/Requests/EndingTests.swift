import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Ending, withdrawing and looking after a request")
struct EndingTests {
  private let team: Team
  private let code = ReturnCode()
  private let sent: SentRequest

  init() throws {
    team = try Team()
    sent = try team.send(Team.letter(to: [Team.amara]), code: code)
  }

  @Test("Ending destroys the request and what was shared with it (D8, E1)")
  func ending() throws {
    _ = try team.library.storage.put([1], as: DocumentName(sent.id, in: .shared), replacing: nil)
    try team.library.end(sent.id)
    #expect(try team.library.requestNames().isEmpty)
    #expect(try team.library.storage.list(.shared).isEmpty)
    #expect(throws: Never.self) { try team.library.end(sent.id) }
  }

  @Test("Only the supporter who has it ends a request (D8)")
  func endingByHolder() throws {
    func end(as supporter: SupporterID) throws {
      try team.library.end(sent.id, as: team.keys(supporter), in: team.trusted, at: Team.start)
    }
    #expect(throws: RequestFailure.notAllowed(.notYours)) { try end(as: Team.amara) }
    try team.act(.taken, on: sent.id, as: Team.amara)
    #expect(try team.library.requestNames().count == 1)
    try end(as: Team.amara)
    #expect(try team.library.requestNames().isEmpty)
    #expect(throws: Never.self) { try end(as: Team.amara) }
  }

  @Test("The sender withdraws by the code alone, whatever has happened (C6)")
  func withdrawing() throws {
    try team.act(.taken, on: sent.id, as: Team.amara)
    let typed = try ReturnCode(parsing: code.text.uppercased())
    try team.library.withdraw(typed, in: team.program)
    #expect(try team.library.requestNames().isEmpty)
    #expect(throws: RequestFailure.gone) { try team.library.withdraw(typed, in: team.program) }
  }

  @Test("A damaged request can be withdrawn too (C6)")
  func withdrawingDamaged() throws {
    try team.overwrite(sent.id, with: [])
    try team.library.withdraw(code, in: team.program)
    #expect(try team.library.requestNames().isEmpty)
  }

  @Test("Another code finds nothing, and destroys nothing")
  func otherCode() throws {
    #expect(throws: RequestFailure.gone) { try team.library.withdraw(ReturnCode(), in: team.program) }
    #expect(try team.library.requestNames().count == 1)
    #expect(try team.library.check(ReturnCode(), in: team.program, at: Team.start) == .gone(.unknown))
  }

  @Test("The coordinator sees due times and nothing else (D1)")
  func documents() throws {
    let names = try team.library.requestNames()
    let documents = try team.library.requestDocuments(names[...]).map { try $0.get() }
    #expect(documents.map(\.standing) == [.waiting])
    #expect(documents.map(\.due) == [try team.document(sent.id).due])
  }
}
