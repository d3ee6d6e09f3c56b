/// Whether a text keeps to a hypothetical: names, numbers and places of the requests that its writer can read must not
/// occur in it (D9).
///
/// Case and accents never matter. It is forgiving the other way as well: a number of one digit and words that stand in
/// any address point at nobody.
public struct HypotheticalCheck: Sendable {
  /// Folded words that name someone or some place wherever they stand.
  private var words: Set<String> = []
  /// Folded words that may begin a sentence or be a name: they count where a capital letter within a sentence says so.
  private var possibleNames: Set<String> = []
  /// The numbers, as digits alone.
  private var numbers: Set<String> = []

  /// A check against the letters of requests.
  public init(_ letters: [RequestLetter]) {
    for letter in letters {
      add(names: letter.reach.name ?? "")
      add(place: letter.reach.detail)
      add(note: letter.note)
      // A plain time points at nobody, and its days and hours are common words.
      if WishedTime(letter.when) == nil { add(note: letter.when) }
    }
  }

  /// What points at someone, as it stands in the text, each once and in its order; nothing where nothing does.
  public func found(in text: String) -> [String] {
    var found: [String] = []
    func note(_ word: String) { if !found.contains(word) { found.append(word) } }
    for word in Self.spokenWords(of: text) where pointsAtSomeone(word) { note(word.text) }
    for number in Self.numbers(in: text) where isKnown(number.digits) { note(number.text) }
    return found
  }

  private func pointsAtSomeone(_ word: SpokenWord) -> Bool {
    if words.contains(word.folded) { return true }
    return possibleNames.contains(word.folded) && word.isCapital && !word.beginsSentence
  }

  /// Whether a number is one of those known, or a part of one that is long enough to point at it.
  private func isKnown(_ digits: String) -> Bool {
    numbers.contains { known in
      if known == digits { return true }
      let shorter = min(known.count, digits.count)
      return shorter >= Self.tellingDigits && (known.contains(digits) || digits.contains(known))
    }
  }

  // MARK: - What the letters hold

  private mutating func add(names text: String) {
    for word in Self.spokenWords(of: text)
    where word.folded.count > 1 && !Self.particles.contains(word.folded) {
      words.insert(word.folded)
    }
    addNumbers(in: text)
  }

  private mutating func add(place text: String) {
    for word in Self.spokenWords(of: text) where word.folded.count > 2 && !Self.isCommon(word.folded) {
      words.insert(word.folded)
    }
    addNumbers(in: text)
  }

  private mutating func add(note text: String) {
    for word in Self.spokenWords(of: text) where word.isCapital && word.folded.count > 1 {
      guard !Self.isCommon(word.folded) else { continue }
      if word.beginsSentence { possibleNames.insert(word.folded) } else { words.insert(word.folded) }
    }
    addNumbers(in: text)
  }

  private mutating func addNumbers(in text: String) {
    for number in Self.numbers(in: text) where number.digits.count > 1 { numbers.insert(number.digits) }
  }

  /// So many digits in a row point at the number they are part of.
  private static let tellingDigits = 4

  private static func isCommon(_ folded: String) -> Bool { common.contains(folded) }

  /// What stands between names; whatever else stands there is one: people are called Hall, House and Street.
  private static let particles: Set<String> = [
    "and", "at", "de", "del", "el", "in", "la", "las", "los", "my", "of", "or", "the",
  ]

  /// What stands in any address, or with a capital letter in any sentence, folded; in English and Spanish.
  private static let common: Set<String> = [
    "and", "at", "by", "call", "com", "desk", "door", "email", "floor", "from", "hall", "house", "https", "i",
    "id",
    "im", "in", "ive", "mail", "my", "net", "next", "of", "office", "ok", "on", "or", "org", "phone",
    "please", "room",
    "st", "station", "street", "text", "the", "to", "unit", "video", "work", "www", "avenida", "calle",
    "casa", "con",
    "correo", "de", "del", "despacho", "el", "en", "la", "las", "los", "oficina", "piso", "por", "puerta",
    "sala",
    "telefono", "trabajo", "yo",
  ]
}

// MARK: - Reading words and numbers

extension HypotheticalCheck {
  private struct SpokenWord {
    let text: String
    let folded: String
    let isCapital: Bool
    let beginsSentence: Bool
  }

  /// The words that have a letter in them; an ending such as "'s" belongs to no name.
  private static func spokenWords(of text: String) -> [SpokenWord] {
    var words: [SpokenWord] = []
    var begins = true
    var current = ""
    func finish() {
      defer { current = "" }
      var parts = current.split(whereSeparator: { $0 == "'" || $0 == "’" })
      if parts.count > 1, parts[parts.count - 1].count <= 2 { parts.removeLast() }
      let name = parts.joined()
      guard name.contains(where: \.isLetter) else { return }
      words.append(
        SpokenWord(
          text: current, folded: Folding.folded(name),
          isCapital: name.first { $0.isLetter }?.isUppercase == true,
          beginsSentence: begins))
      begins = false
    }
    for character in text {
      if character.isLetter || character.isNumber || character == "'" || character == "’" {
        current.append(character)
      } else {
        finish()
        if ".!?:…\n".contains(character) { begins = true }
      }
    }
    finish()
    return words
  }

  private struct WrittenNumber {
    let text: String
    let digits: String
  }

  /// The numbers, each with what people write between the digits of one: blanks, dashes, dots and brackets.
  private static func numbers(in text: String) -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    var (written, digits, gap) = ("", "", "")
    func finish() {
      if !digits.isEmpty { numbers.append(WrittenNumber(text: written, digits: digits)) }
      (written, digits, gap) = ("", "", "")
    }
    for character in text {
      if let digit = character.wholeNumberValue, (0...9).contains(digit) {
        written += gap + String(character)
        digits += String(digit)
        gap = ""
      } else if !digits.isEmpty, gap.count < 3, " -–.()/".contains(character) {
        gap.append(character)
      } else {
        finish()
      }
    }
    finish()
    return numbers
  }
}
