import Testing

/// All that users read stays within the seventh grade and the practice's own words.
@Suite struct PlainLanguageTests {
  private static let grade = 7.0

  @Test func allTextsTogetherAreEasyToRead() throws {
    #expect(ReadingLevel.grade(of: try AllTexts.passages().flatMap(\.texts)) <= Self.grade)
  }

  @Test("Names and labels of up to three words are no sentences, and not measured")
  func everyPageAndPartIsEasyToRead() throws {
    for passage in try AllTexts.passages() {
      let sentences = passage.texts.filter { ReadingLevel.words(in: $0).count >= 4 }
      guard ReadingLevel.words(in: sentences.joined(separator: " ")).count >= 40 else { continue }
      let grade = ReadingLevel.grade(of: sentences)
      #expect(grade <= Self.grade, "\(passage.place) reads at grade \(grade)")
    }
  }

  @Test func noLongTextIsMuchHarder() throws {
    for passage in try AllTexts.passages() {
      for text in passage.texts where ReadingLevel.words(in: text).count >= 12 {
        let grade = ReadingLevel.grade(of: [text])
        #expect(grade <= Self.grade + 2, "\(passage.place): “\(text)” reads at grade \(grade)")
      }
    }
  }

  @Test func noTextUsesAWordThatWeDoNotUse() throws {
    for passage in try AllTexts.passages() {
      for text in passage.texts {
        #expect(Vocabulary.unwanted(in: text) == [], "\(passage.place): “\(text)”")
      }
    }
  }

  @Test(arguments: [
    ("Your case is closed", ["case"]), ("Two clients wait", ["clients"]), ("A peer will call", ["a peer"]),
    ("Ask the peers", ["the peers"]), ("Assigned to you", ["assigned"]), ("Well done!", ["!"]),
    ("! Help now", []), ("Peer support and a peer-run line", []), ("Pass the bookcase", []),
  ])
  func findsUnwantedWords(text: String, words: [String]) {
    #expect(Vocabulary.unwanted(in: text) == words)
  }
}

/// The words that the practice avoids, and the sign that it does without.
private enum Vocabulary {
  private static let words: Set<String> = [
    "case", "cases", "caseload", "caseloads", "client", "clients", "patient", "patients", "ticket", "tickets",
    "symptom", "symptoms", "treatment", "treatments", "diagnosis", "diagnoses", "compliance", "triage",
    "victim",
    "victims",
  ]
  private static let beginnings = ["assign", "diagnos", "symptomatic"]
  private static let phrases = [["a", "peer"], ["the", "peers"], ["the", "peer"]]

  static func unwanted(in text: String) -> [String] {
    let found = ReadingLevel.words(
      in: text.replacing("peer-run", with: "").replacing("peer support", with: ""))
    let pairs = zip(found, found.dropFirst()).map { [$0, $1] }
    var unwanted = found.filter { word in
      words.contains(word) || beginnings.contains { word.hasPrefix($0) }
    }
    unwanted += pairs.filter(phrases.contains).map { $0.joined(separator: " ") }
    if zip(text, text.dropFirst()).contains(where: { !$0.isWhitespace && $1 == "!" }) { unwanted.append("!") }
    return unwanted
  }
}
