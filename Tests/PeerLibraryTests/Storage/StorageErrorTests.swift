import Glibc
import PeerLibrary
import Testing

@Suite("A storage error")
struct StorageErrorTests {
  static let all: [StorageError] = [
    .missing(path: "a.json"), .conflict(path: "a.json", current: nil), .readOnly(path: "a.json"),
    .noSpace(path: "a.json"), .tooLarge(path: "a.json", limit: 1 << 20), .notAFile(path: "a.json"),
    .refused(path: "a.json"), .vanished(path: "a.json"), .busy(path: "a.json"),
    .failed(path: "a.json", errno: EIO),
  ]

  @Test("says what happened to which file and what to do next", arguments: all)
  func messages(_ error: StorageError) {
    #expect(error.message.contains("“a.json”"))
    let sentences = error.message.split(separator: " ").filter { $0.hasSuffix(".") || $0.hasSuffix(";") }
    #expect((1...3).contains(sentences.count))
    #expect(!error.message.contains("!"))
  }

  @Test("has a message of its own for every kind")
  func distinct() {
    #expect(Set(Self.all.map(\.message)).count == Self.all.count)
  }
}
