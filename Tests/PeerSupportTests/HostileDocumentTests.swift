import PeerSupport
import TestSupport
import Testing

/// Whatever stands in a file, reading it ends in a value or in one sentence, never in a crash.
@Suite struct HostileDocumentTests {
  @Test(arguments: UInt64(1)...8)
  func changedBytesNeverCrash(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      try tryAll(DocumentCoder.encode(Sample.document), SupporterDocument.self, &generator)
      try tryAll(DocumentCoder.encode(Sample.program), Program.self, &generator)
      try tryAll(DocumentCoder.encode(Sample.plan), SelfCarePlan.self, &generator)
      try tryAll(DocumentCoder.encode(Sample.sealed), SealedParts.self, &generator)
    }
  }

  /// What is read after a change is a value that is written and read back the same.
  private func tryAll<D: Document & Equatable>(
    _ sample: [UInt8], _: D.Type, _ generator: inout SeededGenerator
  ) throws {
    let bytes = mutate(sample, &generator)
    let document: D
    do {
      document = try DocumentCoder.decode(D.self, from: bytes, file: "f.json")
    } catch {
      #expect(error.message.contains("f.json"))
      return
    }
    #expect(
      try DocumentCoder.decode(D.self, from: DocumentCoder.encode(document), file: "f.json") == document)
  }

  private func mutate(_ sample: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = sample
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<max(1, bytes.count), using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.removeSubrange(place...)
      case 4:
        let pieces = [
          "null", "-1", "1e400", "99999999999999999999", "[[[[", "\"\\ud800\"", "{}", "\"\"", "true", "\u{0}",
        ]
        bytes.replaceSubrange(place..<end, with: Array((pieces.randomElement(using: &generator) ?? "").utf8))
      default: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      if bytes.isEmpty { bytes = [0] }
    }
    return bytes
  }

  @Test(arguments: [
    Array(repeating: UInt8(ascii: "["), count: 1_000_000),
    Array("{\"a\":".utf8) + Array(repeating: 0x7B, count: 9_000),
    [0xFF, 0xFE, 0x00], [0xEF, 0xBB, 0xBF], Array("\"\\".utf8),
    Array("{\"schema\":1,\"parts\":{\"\\u0000\":1}}".utf8),
  ])
  func whatIsNoDocumentIsSaid(bytes: [UInt8]) {
    #expect(throws: DocumentError.self) {
      try DocumentCoder.decode(SelfCarePlan.self, from: bytes, file: "f.json")
    }
  }
}
