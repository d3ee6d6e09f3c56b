import PeerSupport
import TestSupport
import Testing

@Suite struct SearchTests {
  private func index(_ supporters: [Supporter]) -> SupporterIndex {
    var index = SupporterIndex()
    index.insert(contentsOf: supporters)
    return index
  }

  @Test(arguments: [
    "a", "ama", "AMARA", "osei amara", "east", "river", "nights", "comm", "dispatch", "choir", "walks long",
    "father",
    "listen", "dont fix", "quiet", "parent", "english", "twi", "Akan", "tw", "amara twi choir nights",
  ])
  func everyFieldIsFoundByTheBeginningOfItsWords(query: String) {
    #expect(index([Sample.amara]).positions(matching: SearchQuery(query)) == [0])
  }

  @Test(arguments: ["ara", "amara zeppelin", "555", "example", "they"])
  func nothingElseIsFound(query: String) {
    #expect(index([Sample.amara]).positions(matching: SearchQuery(query)) == [])
  }

  @Test func accentsAndLanguagesAreFoundAsTyped() {
    let supporters = [
      Sample.supporter("a", name: "Dơn Nguyễn", languages: ["vi"]),
      Sample.supporter("b", name: "Inés Carvajal", languages: ["es-MX", "x-unknown"]),
    ]
    let index = index(supporters)
    #expect(index.positions(matching: SearchQuery("don nguyen")) == [0])
    #expect(index.positions(matching: SearchQuery("INES")) == [1])
    #expect(index.positions(matching: SearchQuery("spanish")) == [1])
    #expect(index.positions(matching: SearchQuery("español")) == [1])
    #expect(index.positions(matching: SearchQuery("tieng")) == [0])
  }

  @Test func insertingInPiecesFindsTheSameAsAtOnce() {
    let supporters = crowd(200)
    var pieces = SupporterIndex()
    for start in stride(from: 0, to: 200, by: 7) {
      pieces.insert(contentsOf: supporters[start..<min(start + 7, 200)])
    }
    let whole = index(supporters)
    for query in ["a", "be", "grief", "nights east", "zz", ""] {
      #expect(
        pieces.positions(matching: SearchQuery(query)) == whole.positions(matching: SearchQuery(query)))
    }
  }

  /// What the index finds is what has common ground for each word of the query, and nothing else.
  @Test func findsThoseWhoseCommonGroundHasEveryWord() throws {
    let vocabulary = try Vocabulary.builtIn()
    let supporters = crowd(300)
    let index = index(supporters)
    for query in [
      "a", "lo", "loss", "night", "night spanish", "run", "parent east", "s", "burnout", "te t", "ρ",
    ] {
      let asked = SearchQuery(query, in: vocabulary)
      let expected = supporters.indices.filter { position in
        let matches = supporters[position].commonGround(with: asked).flatMap(\.matches)
        return query.split(separator: " ").allSatisfy { word in
          matches.contains(.word(String(word))) || matches.contains(.neighbour(of: String(word)))
        }
      }
      #expect(index.positions(matching: asked) == expected, "\(query)")
    }
  }

  @Test func longWordsThatBeginAlikeAreKeptApart() {
    // So many that some stand side by side in the list's table, whatever the hash.
    let words = (1_000..<1_800).map { "internal\($0)" }
    let index = index(words.map { Sample.supporter("s", interests: [$0]) })
    for (position, word) in words.enumerated() {
      #expect(index.positions(matching: SearchQuery(word)) == [position])
    }
    #expect(index.positions(matching: SearchQuery("internal1")).count == 800)
    #expect(index.positions(matching: SearchQuery("internal12")) == Array(200..<300))
  }

  @Test func commonGroundInOwnWordsIsOneSentence() {
    let supporter = Sample.supporter(
      "a", about: "I work nights. After 3.5 years I sleep!\nAsk me about running.")
    let texts = { (query: String) in supporter.commonGround(with: SearchQuery(query)).map(\.text) }
    #expect(texts("running") == ["Ask me about running."])
    #expect(texts("years") == ["After 3.5 years I sleep!"])
  }

  @Test func alongQueryIsCutAndHostileTextHarmless() {
    let index = index(crowd(20))
    for query in [
      String(repeating: "a ", count: 10_000), "\u{0}\u{1B}[2J", String(repeating: "é", count: 100_000),
    ] {
      #expect(index.positions(matching: SearchQuery(query)).count <= 20)
    }
  }

  private func crowd(_ count: Int) -> [Supporter] {
    var generator = SeededGenerator(seed: 7)
    let names = ["Amara", "Ben", "Cleo", "Dơn", "Inés", "Σοφία", "Kwame", "Teresa", "Tom", "Ruth"]
    let stories = [
      "grief", "divorce", "night shift", "sober since 2010", "parent of two", "lost a friend", "insomnia",
      "retired",
      "ρεμπέτικο", "burnout in 2020",
    ]
    let likes = ["running", "choir", "tea", "tennis", "gardening", "lo-fi", "old radio"]
    return (0..<count).map { number in
      Sample.supporter(
        "s\(number)", name: names.randomElement(using: &generator),
        team: ["East", "West", nil].randomElement(using: &generator) ?? nil,
        about: "I like \(likes.randomElement(using: &generator) ?? "").",
        languages: [["en", "es", "vi", "el"].randomElement(using: &generator) ?? "en"],
        interests: Array(likes.shuffled(using: &generator).prefix(2)),
        livedExperience: Array(stories.shuffled(using: &generator).prefix(2)))
    }
  }
}
