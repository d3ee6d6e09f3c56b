/// How easy a Spanish text is to read, by the formula of Fernández Huerta: from 70 on it is easy.
enum SpanishReading {
  /// The ease of texts that belong together; each ends a sentence.
  static func ease(of texts: [String]) -> Double {
    let sentences = texts.flatMap { text in text.split { ".?:;\n".contains($0) } }
    let wordsBySentence = sentences.map { ReadingLevel.words(in: $0) }.filter { !$0.isEmpty }
    let words = Array(wordsBySentence.joined())
    guard !words.isEmpty else { return 100 }
    let syllables = words.map { Self.syllables(in: $0) }.reduce(0, +)
    return 206.84 - 60 * Double(syllables) / Double(words.count)
      - 1.02 * Double(words.count) / Double(wordsBySentence.count)
  }

  /// How many syllables a Spanish word has: its groups of vowels, where two strong or an accented weak one part.
  static func syllables(in word: String) -> Int {
    var count = 0
    var previous: Character?
    for letter in ["e", "i", "é", "í"].reduce(word, withoutSilentU) {
      guard "aeiouáéíóúü".contains(letter) else {
        previous = nil
        continue
      }
      if previous.map({ parts($0, letter) }) ?? true { count += 1 }
      previous = letter
    }
    return max(count, 1)
  }

  private static func withoutSilentU(_ word: String, before vowel: String) -> String {
    word.replacing("qu" + vowel, with: "q" + vowel).replacing("gu" + vowel, with: "g" + vowel)
  }

  private static func parts(_ left: Character, _ right: Character) -> Bool {
    let strong = "aeoáéó"
    let accented = "íú"
    return strong.contains(left) && strong.contains(right) || accented.contains(left)
      || accented.contains(right)
  }
}
