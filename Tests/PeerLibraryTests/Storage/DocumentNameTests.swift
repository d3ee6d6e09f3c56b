import PeerLibrary
import Testing

@Suite("The name of a document")
struct DocumentNameTests {
  @Test(
    "cannot lead out of its folder",
    arguments: [
      "", ".", "..", "../a", "a/b", "a.b", ".a", "A", "ä", "a b", "a\0", "a\n", "a_b",
      String(repeating: "a", count: 65),
    ])
  func refused(_ id: String) {
    #expect(DocumentName(folder: .requests, id: id) == nil)
    #expect(DocumentName(path: "requests/\(id).json") == nil)
  }

  @Test(
    "has 1 to 64 plain characters",
    arguments: ["a", "0", "-", "2026-11-21", String(repeating: "z", count: 64)])
  func allowed(_ id: String) throws {
    let name = try #require(DocumentName(folder: .counts, id: id))
    #expect(name.path == "counts/\(id).json")
    #expect(DocumentName(path: name.path) == name)
  }

  @Test(
    "is nil for a path that is no document's",
    arguments: [
      "", "/", "requests", "requests/", "requests/a", "letters/a.json", "/a.json", "requests/a/b.json",
    ])
  func paths(_ path: String) {
    #expect(DocumentName(path: path) == nil)
  }

  @Test("of the program stands at the top")
  func program() {
    #expect(DocumentName.program.path == "program.json")
    #expect(DocumentName(path: "program.json") == .program)
  }
}
