import Testing

@testable import PeerSupport

private struct Note: Document, Equatable {
  static let schema = 2
  var text: String
  var count: Int
  var link: String?
}

/// A note with a member that nobody knows, nested so many deep.
private func deep(_ levels: Int) -> String {
  let nested = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
  return "{\"schema\":2,\"text\":\"]}\\\"[{\",\"count\":1,\"more\":\(nested)}"
}

@Suite struct DocumentCoderTests {
  @Test func writesSortedIndentedJSONWithTheSchemaAndANewline() throws {
    let text = String(decoding: DocumentCoder.encode(Note(text: "a/b", count: 3)), as: UTF8.self)
    #expect(text == "{\n  \"count\" : 3,\n  \"schema\" : 2,\n  \"text\" : \"a/b\"\n}\n")
  }

  @Test func bracketsWithinTextsAreNotNesting() throws {
    let note = try DocumentCoder.decode(Note.self, from: Array(deep(31).utf8), file: "n.json")
    #expect(note.text == "]}\"[{")
  }

  @Test func readsBackWhatItWrote() throws {
    let note = Note(text: "x\ny", count: 3, link: "l")
    #expect(try DocumentCoder.decode(Note.self, from: DocumentCoder.encode(note), file: "n.json") == note)
  }

  @Test(arguments: [
    ("", "", DocumentError.Problem.empty),
    (" \n", "", .empty),
    ("{", "", .notJSON),
    ("{\"schema\":2,\"text\":\"a\",\"count\":1", "", .notJSON),
    ("{\"schema\":3}", "", .newerSchema(found: 3, known: 2)),
    ("{\"schema\":0}", "schema", .outOfRange(expected: "a whole number from 1 to 2147483647")),
    ("{\"text\":\"a\",\"count\":1}", "schema", .missing),
    ("{\"schema\":2,\"count\":1}", "text", .missing),
    ("{\"schema\":2,\"text\":7,\"count\":1}", "text", .wrongType(expected: "text in quotation marks")),
    ("{\"schema\":2,\"text\":\"a\",\"count\":\"b\"}", "count", .wrongType(expected: "a whole number")),
    ("{\"schema\":2,\"text\":\"a\",\"count\":null}", "count", .wrongType(expected: "a whole number")),
    ("[1]", "", .wrongType(expected: "a group of members in braces")),
    (String(repeating: "[", count: 100_000), "", .notJSON),
    (deep(32), "", .notJSON),
  ])
  func namesThePlaceAndTheProblem(json: String, key: String, problem: DocumentError.Problem) {
    let error = #expect(throws: DocumentError.self) {
      try DocumentCoder.decode(Note.self, from: Array(json.utf8), file: "n.json")
    }
    #expect(error == DocumentError(file: "n.json", key: key, problem: problem))
  }
}
