import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Resources and guides are shown only as the coordinator signed them (J7)")
struct SignedDocumentTests {
  private let pantry = Resource(
    id: "pantry", kind: .practical, name: "Pantry", forWhom: "everyone", reach: "555 0123", hours: "days",
    languages: ["en"], cost: "free", lastChecked: Team.start.day)
  private let guide = Guide(
    id: "our-way", language: "en", title: "Our way", purpose: "How we do it here.",
    pages: [GuidePage(id: "one", title: "One", aim: "Begin.", lines: [], asides: [], showsHelpNow: false)])
  private let path = "resources/pantry.json"

  private func team() throws -> Team {
    var team = try Team()
    try team.save(pantry)
    try team.save(guide)
    return team
  }

  private func overwrite(_ team: Team, _ path: String, _ bytes: [UInt8]) throws {
    let name = try #require(DocumentName(path: path))
    _ = try team.library.storage.put(bytes, as: name, replacing: team.library.revision(of: name))
  }

  @Test("Signed, they are read as they were saved, and saving again replaces them")
  func reading() throws {
    var team = try team()
    try team.save(pantry)
    #expect(try team.library.signed(Resource.self, in: team.program).map { try $0.get() } == [pantry])
    #expect(try team.library.signed(Guide.self, in: team.program).map { try $0.get() } == [guide])
    #expect(try team.library.untrusted(pinned: team.pin).isEmpty)
  }

  @Test("A resource with a return code in it is not signed: who reads a code can stop the request (C6)")
  func holdsCode() throws {
    var team = try team()
    let coded = Resource(
      id: "pantry", kind: .practical, name: "Pantry", forWhom: "everyone", reach: ReturnCode().text,
      hours: "days", languages: ["en"], cost: "free", lastChecked: Team.start.day)
    #expect(throws: ProgramError.holdsReturnCode) { try team.save(coded) }
    #expect(try team.library.signed(Resource.self, in: team.program).map { try $0.get() } == [pantry])
  }

  @Test("Unsigned, signed by another, signed as something else or changed: refused, and listed")
  func refused() throws {
    let team = try team()
    let bytes = SignedDocument.signedBytes(of: pantry)
    let root = try SigningKeys(seed: team.founded.rootSeed)
    for document in [
      DocumentCoder.encode(pantry),
      DocumentCoder.encode(SignedDocument(content: pantry, signature: nil)),
      DocumentCoder.encode(
        SignedDocument(
          content: pantry, signature: SigningKeys().signature(over: bytes, as: .resource))),
      DocumentCoder.encode(
        SignedDocument(content: pantry, signature: root.signature(over: bytes, as: .guide))),
      DocumentCoder.encode(
        SignedDocument(content: pantry, signature: root.signature(over: bytes + [32], as: .resource))),
    ] {
      try overwrite(team, path, document)
      let refused = try team.library.signed(Resource.self, in: team.program)[0]
      let refusal = DocumentRefusal(path: path, reason: .notSigned)
      #expect(throws: refusal) { try refused.get() }
      #expect(try team.library.untrusted(pinned: team.pin).map(\.path) == [path])
    }
  }

  @Test("One cannot stand under another's name, and damage names its file")
  func names() throws {
    let team = try team()
    let stored = try team.library.storage.get(try #require(DocumentName(path: path)))
    try overwrite(team, "resources/other.json", stored.bytes)
    try overwrite(team, path, [])
    let read = try team.library.signed(Resource.self, in: team.program)
    #expect(throws: DocumentRefusal(path: "resources/other.json", reason: .otherName)) { try read[0].get() }
    let problem = DocumentError(file: path, key: "", problem: .empty)
    #expect(throws: DocumentRefusal(path: path, reason: .document(problem))) { try read[1].get() }
  }

  @Test("An id that no file can have is not signed")
  func ids() throws {
    let other = Resource(
      id: "../pantry", kind: .practical, name: "Pantry", forWhom: "", reach: "x", hours: "", languages: [],
      cost: "", lastChecked: Team.start.day)
    var team = try team()
    #expect(throws: ProgramError.self) { try team.save(other) }
  }

  @Test("An older one that is put back is not shown, nor one that was taken away (J7)")
  func older() throws {
    var team = try team()
    let name = try #require(DocumentName(path: path))
    let older = try team.library.storage.get(name).bytes
    try team.save(pantry.checked(on: Team.start.day.adding(days: 1)))
    #expect(
      try team.library.signed(Resource.self, in: team.program)[0].get().lastChecked > pantry.lastChecked)
    try overwrite(team, path, older)
    let refusal = DocumentRefusal(path: path, reason: .notSigned)
    #expect(throws: refusal) { try team.library.signed(Resource.self, in: team.program)[0].get() }
    try team.save(pantry)
    #expect(try team.library.signed(Resource.self, in: team.program)[0].get() == pantry)

    team.keep(try team.coordinator.retire(pantry, at: Team.start))
    #expect(try team.library.signed(Resource.self, in: team.program).isEmpty)
    try overwrite(team, path, older)
    #expect(throws: refusal) { try team.library.signed(Resource.self, in: team.program)[0].get() }
    #expect(try team.library.signed(Guide.self, in: team.program)[0].get() == guide)
  }

  @Test("A program that lists none yet shows all that is signed, and lists them with the first")
  func listedLater() throws {
    var team = try team()
    try team.publish { $0.documents = nil }
    #expect(try team.library.signed(Guide.self, in: team.program)[0].get() == guide)
    try team.save(pantry)
    #expect(team.program.documents?.count == 2)
    #expect(try team.library.signed(Guide.self, in: team.program)[0].get() == guide)
  }

  @Test("A successor signs them anew, and what was never signed stays refused")
  func successor() throws {
    let team = try team()
    try overwrite(team, "resources/unsigned.json", DocumentCoder.encode(pantry))
    var locker = Locker()
    locker.makeSuccessorKeys()
    try team.coordinator.handOver(
      to: try #require(locker.successorOffer), secrets: [team.founded.sealingSecret], at: Team.start)
    let program = try team.library.takeOver(pinned: team.pin, with: locker, at: Team.start)
    let read = try team.library.signed(Resource.self, in: program)
    #expect(try read[0].get() == pantry)
    #expect(throws: DocumentRefusal.self) { try read[1].get() }
    #expect(try team.library.signed(Guide.self, in: program)[0].get() == guide)
  }
}
