import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A glance tells whether a request is for a reader")
struct EnvelopeGlanceTests {
  private let mine = SealingKeys()

  private func document(slots: Int, readers: Int) throws -> [UInt8] {
    let others = (1..<max(readers, 1)).map { _ in SealingKeys().publicKey }
    let envelope = try SlottedEnvelope(
      sealing: [1], header: [], recipients: [mine.publicKey] + others, slots: slots)
    let key = Base64.encode(SigningKeys().publicKey)
    return DocumentCoder.encode(
      RequestDocument(
        requestKey: key, due: Team.start, standing: .waiting, envelope: StoredEnvelope(envelope)))
  }

  @Test("as trying to open it does, wherever the slot stands", arguments: [16, 32, 256])
  func agrees(slots: Int) throws {
    for readers in [1, 2, slots] {
      let glance = EnvelopeGlance(try document(slots: slots, readers: readers))
      #expect(!glance.isForNone(of: [mine]))
      #expect(!glance.isForNone(of: [SealingKeys(), mine]))
      #expect(glance.isForNone(of: [SealingKeys(), SealingKeys()]))
    }
  }

  @Test("and is another one for each writing, and the same for the same bytes")
  func marks() throws {
    let team = try Team()
    let sent = try team.send(Team.letter(to: [Team.amara]))
    let name = DocumentName(sent.id, in: .requests)
    let before = EnvelopeGlance(try team.library.storage.get(name).bytes).mark
    #expect(EnvelopeGlance(try team.library.storage.get(name).bytes).mark == before)
    try team.act(.taken, on: sent.id, as: Team.amara)
    #expect(EnvelopeGlance(try team.library.storage.get(name).bytes).mark != before)
  }

  @Test("and says nothing of what Beside did not write so: that is read whole")
  func unusual() throws {
    let text = String(decoding: try document(slots: 16, readers: 1), as: UTF8.self)
    let unusual = [
      text.replacing(" : ", with: ":"), text.replacing("slots", with: "\\u0073lots"),
      text.replacing("\"slots\" : [", with: "\"slots\" : [ \"AAAA\","), "", "{", "\"slots\" : [",
      "\"ephemeralKey\" : \"\"slots\" : [\"", "\"ephemeralKey\" : \"AA\", \"slots\" : [1]",
    ]
    for text in unusual {
      #expect(!EnvelopeGlance(Array(text.utf8)).isForNone(of: [SealingKeys()]), "\(text.prefix(60))")
    }
  }
}
