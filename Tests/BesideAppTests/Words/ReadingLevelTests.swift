import Testing

@Suite struct ReadingLevelTests {
  @Test(arguments: [
    ("you", 1), ("care", 1), ("whole", 1), ("called", 1), ("times", 1), ("we'll", 1), ("asked", 1),
    ("open", 2), ("needed", 2), ("going", 2), ("places", 2), ("able", 2), ("private", 2), ("wanted", 2),
    ("together", 3), ("emergency", 4), ("supporter", 3), ("conversation", 4), ("confidentiality", 6),
  ])
  func countsSyllables(word: String, syllables: Int) {
    #expect(ReadingLevel.syllables(in: word) == syllables)
  }

  @Test func countsWordsButNoArgumentsNumbersOrSigns() {
    #expect(
      ReadingLevel.words(in: "You’ve {count} left · 988 – don’t wait") == ["you've", "left", "don't", "wait"])
  }

  @Test func tellsEasyTextFromHardText() {
    let easy = ["The cat sat on the mat. It was warm. It slept."]
    let hard = [
      "Organizational confidentiality obligations notwithstanding, practitioners' discretionary communication "
        + "necessitates comprehensive consideration of jurisdictional reporting requirements."
    ]
    #expect(ReadingLevel.grade(of: easy) < 2)
    #expect(ReadingLevel.grade(of: hard) > 15)
  }
}
