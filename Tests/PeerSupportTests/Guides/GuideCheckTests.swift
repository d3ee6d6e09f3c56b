import BuiltIn
import FoundationEssentials
import PeerSupport
import TestSupport
import Testing

@Suite struct GuideCheckTests {
  private func problems(_ page: String, guide: String = "") -> [String] {
    let json = """
      {"schema": 2, "id": "g", "language": "en", "version": 1, "title": "G", "purpose": "P.", \(guide)
       "pages": [{"id": "first", "title": "A", "aim": "B."}, \(page)]}
      """
    return GuideCheck.problems(in: Array(json.utf8), file: "g.json")
  }

  @Test func aGuideWithoutMistakesHasNone() {
    #expect(problems(#"{"id": "b", "title": "B", "aim": "C.", "minutes": 5, "points": ["x"]}"#) == [])
  }

  @Test(
    "A mistake is named by file, page and key",
    arguments: [
      (#"{"id": "b", "title": "B"}"#, "In g.json, at pages[1].aim (page “b”): this is missing."),
      (
        #"{"id": "b", "title": "B", "aim": "C.", "minutes": 0}"#,
        "In g.json, at pages[1].minutes (page “b”): this should be a whole number from 1 to 600."
      ),
      (
        #"{"id": "b", "title": "B", "aim": "C.", "lnies": []}"#,
        "In g.json, at pages[1].lnies (page “b”): this should be left out: there is no such key."
      ),
      (
        #"{"id": "b", "title": "B", "aim": "C.", "lines": [{"text": "x"}, {"text": "y", "worry": "a"}]}"#,
        "In g.json, at pages[1].lines[1].worry (page “b”): this should be left out: there is no such key."
      ),
      (
        #"{"id": "b", "title": "B", "aim": "C.", "pairs": {"first": "x", "second": "y", "rows": []}}"#,
        "In g.json, at pages[1].pairs.rows (page “b”): this should be a list with at least one pair."
      ),
      (
        #"{"id": "b", "title": "B", "aim": "C.", "resources": ["magic"]}"#,
        "In g.json, at pages[1].resources[0] (page “b”): this should be a value that fits here."
      ),
    ])
  func namesFilePageAndKey(page: String, message: String) {
    #expect(problems(page) == [message])
  }

  @Test func aWindowEndsAfterItBegins() {
    let problems = problems(
      #"{"id": "b", "title": "B", "aim": "C."}"#, guide: #""window": {"fromHours": 12, "toHours": 8},"#)
    #expect(problems == ["In g.json, at window.toHours: this should be a number above fromHours."])
  }

  @Test("Everything that is built in passes")
  func builtInGuides() {
    for language in BuiltIn.languages {
      for file in BuiltIn.guides(in: language) {
        #expect(GuideCheck.problems(in: file.bytes, file: file.path) == [])
      }
    }
  }

  @Test("A guide of one's own in the place of staying safe together keeps its promises (G6, G7, G9)")
  func safetyKeepsItsPromises() throws {
    let file = try #require(BuiltIn.guides(in: "en").first { $0.name == Guide.safety })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let broken = [
      text.replacing("\"showsHelpNow\": true", with: "\"showsHelpNow\": false", maxReplacements: 1),
      text.replacing("\"G3\"", with: "\"H3\""),
      text.replacing("\"gate\"", with: "\"notAGate\""),
    ]
    for text in broken {
      #expect(throws: DocumentError.self) {
        try DocumentCoder.decode(Guide.self, from: Array(text.utf8), file: "g.json")
      }
    }
  }

  @Test("A guide with 10,000 changes never crashes, and what is read can be shown", arguments: UInt64(1)...10)
  func changedGuides(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let files = BuiltIn.guides(in: "en")
    for _ in 0..<1_000 {
      var bytes = try #require(files.randomElement(using: &generator)).bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        let pieces = ["\"", "{", "]", "null", "\u{1B}[31m", "\u{202E}", "\u{0}", "99999999999", "\\u0007"]
        let piece = Array((pieces.randomElement(using: &generator) ?? "").utf8)
        bytes.replaceSubrange(
          place..<min(bytes.count, place + Int.random(in: 0...8, using: &generator)), with: piece)
      }
      let problems = GuideCheck.problems(in: bytes, file: "g.json")
      guard let guide = try? DocumentCoder.decode(Guide.self, from: bytes, file: "g.json") else {
        #expect(problems.count == 1)
        continue
      }
      #expect(!guide.pages.isEmpty)
      let again = try DocumentCoder.decode(Guide.self, from: DocumentCoder.encode(guide), file: "g.json")
      #expect(again == guide)
    }
  }

  @Test("The schema names every key that a guide can have, and no other")
  func schema() throws {
    let guide = Guide(
      id: "a", language: "en", title: "a", purpose: "a", section: .groups,
      window: GuideWindow(fromHours: 8, toHours: 12), isPractice: true, basedOn: 1,
      pages: [
        GuidePage(
          id: "a", title: "a", aim: "a", lines: [GuideLine("a", concerns: [.toOneself])], points: ["a"],
          pairs: GuidePairs(
            first: "a", second: "a", rows: [GuidePair(title: "a", first: "a", second: "a", note: "a")]),
          caution: "a", minutes: 1, resources: [.legal], gate: Gate(afterPage: "a", orConfirm: "a"))
      ])
    let written = try JSONDecoder().decode(JSONValue.self, from: Data(DocumentCoder.encode(guide)))
    let schema = try JSONDecoder().decode(JSONValue.self, from: Data(BuiltIn.guideSchema.bytes))
    #expect(keys(of: written) == keys(named: schema))
  }

  private func keys(of value: JSONValue) -> Set<String> {
    switch value {
    case .members(let members): Set(members.keys).union(members.values.flatMap { keys(of: $0) })
    case .list(let list): Set(list.flatMap { keys(of: $0) })
    default: []
    }
  }

  /// The names under every "properties".
  private func keys(named value: JSONValue) -> Set<String> {
    guard case .members(let members) = value else {
      if case .list(let list) = value { return Set(list.flatMap { keys(named: $0) }) }
      return []
    }
    var found = Set(members.values.flatMap { keys(named: $0) })
    if case .members(let properties)? = members["properties"] { found.formUnion(properties.keys) }
    return found
  }
}
