import PeerSupport
import Testing

@Suite struct GuideDecodingTests {
  private func json(pages: String) -> [UInt8] {
    Array(
      """
      {"schema": 1, "id": "g", "language": "en", "version": 1, "title": "G", "purpose": "P.", "pages": [\(pages)]}
      """.utf8)
  }

  @Test func readsBackWhatItWrote() throws {
    let guide = Guide(
      id: "g", language: "en", version: 3, title: "G", purpose: "P.",
      pages: [
        GuidePage(
          id: "a", title: "A", aim: "Aim.", rows: ["G1"], lines: [GuideLine("Hi.", concerns: [.toAnother])]),
        GuidePage(
          id: "b", title: "B", aim: "Aim.", asides: ["Wait."], gate: Gate(afterPage: "a", orConfirm: "Now.")),
      ])
    #expect(try DocumentCoder.decode(Guide.self, from: DocumentCoder.encode(guide), file: "g.json") == guide)
  }

  @Test(arguments: [
    ("", "pages"),
    (#"{"id": "a", "title": "A"}"#, "pages[0].aim"),
    (#"{"id": "", "title": "A", "aim": "B."}"#, "pages[0].id"),
    (#"{"id": "a", "title": "A", "aim": "B.", "lines": [{"text": ""}]}"#, "pages[0].lines[0].text"),
    (
      #"{"id": "a", "title": "A", "aim": "B.", "lines": [{"text": "x", "concerns": []}]}"#,
      "pages[0].lines[0].concerns"
    ),
    (
      #"{"id": "a", "title": "A", "aim": "B.", "lines": [{"text": "x", "concerns": ["war"]}]}"#,
      "pages[0].lines[0].concerns[0]"
    ),
    (#"{"id": "a", "title": "A", "aim": "B."}, {"id": "a", "title": "A", "aim": "B."}"#, "pages[1]"),
    (#"{"id": "a", "title": "A", "aim": "B.", "gate": {"afterPage": "b", "orConfirm": "x"}}"#, "pages[0]"),
    (#"{"id": "a", "title": "A", "aim": "B.", "gate": {"afterPage": "a", "orConfirm": "x"}}"#, "pages[0]"),
  ])
  func namesThePlaceOfAMistake(pages: String, key: String) {
    let error = #expect(throws: DocumentError.self) {
      try DocumentCoder.decode(Guide.self, from: json(pages: pages), file: "g.json")
    }
    #expect(error?.file == "g.json")
    #expect(error?.key == key)
  }
}
