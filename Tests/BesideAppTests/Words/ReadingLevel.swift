/// How hard a text is to read, by the Flesch–Kincaid grade.
enum ReadingLevel {
  /// The school year in which most children can read such texts; each text ends a sentence.
  static func grade(of texts: [String]) -> Double {
    let sentences = texts.flatMap { text in text.split { ".?!:;\n".contains($0) } }
    let wordsBySentence = sentences.map { words(in: $0) }.filter { !$0.isEmpty }
    let allWords = Array(wordsBySentence.joined())
    guard !allWords.isEmpty else { return 0 }
    let syllables = allWords.map { Self.syllables(in: $0) }.reduce(0, +)
    let wordsASentence = Double(allWords.count) / Double(wordsBySentence.count)
    let syllablesAWord = Double(syllables) / Double(allWords.count)
    return 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59
  }

  /// The words of a text in lower case; arguments in braces, numbers and signs are none.
  static func words(in text: some StringProtocol) -> [String] {
    var plain = String(text).lowercased().replacing("’", with: "'")
    while let open = plain.firstIndex(of: "{"), let close = plain[open...].firstIndex(of: "}") {
      plain.replaceSubrange(open...close, with: " ")
    }
    return plain.split { !$0.isLetter && $0 != "'" }
      .map { String($0.trimmingPrefix("'")) }
      .filter { $0.contains(where: \.isLetter) }
  }

  /// About how many syllables an English word has: its groups of vowels, without the silent endings.
  static func syllables(in word: String) -> Int {
    let letters = Array(word.prefix { $0 != "'" })
    let isVowel = letters.map { "aeiouy".contains($0) }
    var count = isVowel.indices.count { isVowel[$0] && ($0 == 0 || !isVowel[$0 - 1]) }
    func endsSilently(_ ending: String, unlessAfter spoken: String) -> Bool {
      guard letters.count > ending.count + 1, letters.suffix(ending.count) == Array(ending)[...] else {
        return false
      }
      let before = letters.count - ending.count - 1
      return !isVowel[before] && !spoken.contains(letters[before])
    }
    let isConsonantLE = letters.count > 2 && letters.suffix(2) == ["l", "e"] && !isVowel[letters.count - 3]
    if !isConsonantLE && endsSilently("e", unlessAfter: "") { count -= 1 }
    if endsSilently("ed", unlessAfter: "td") || endsSilently("es", unlessAfter: "szcgxh") { count -= 1 }
    if letters.count > 4, letters.suffix(3) == ["i", "n", "g"], isVowel[letters.count - 4] { count += 1 }
    return max(count, 1)
  }
}
