/// A piece of what someone typed about a time: a word, an hour, or a dash.
enum WishedTimeToken: Equatable {
  case word(String)
  case hour(WishedHour)
  case dash

  /// The pieces in order, folded; nil where something is none of them.
  static func all(in text: String) -> [WishedTimeToken]? {
    var tokens: [WishedTimeToken] = []
    var text = Folding.folded(text)
    for (phrase, word) in WishedTimeWords.phrases { text.replaceWords(phrase, with: word) }
    var rest = Substring(text)
    while let character = rest.first {
      if character.isWhitespace || ",.;/".contains(character) {
        rest.removeFirst()
      } else if "-–—".contains(character) {
        tokens.append(.dash)
        rest.removeFirst()
      } else if character.isASCII, character.isNumber {
        guard let hour = WishedHour(from: &rest) else { return nil }
        tokens.append(.hour(hour))
      } else if character.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        tokens.append(.word(String(word.filter(\.isLetter))))
        rest = rest.dropFirst(word.count)
      } else {
        return nil
      }
    }
    return tokens
  }
}

/// An hour as written: "7", "7pm", "19:30", "1930", "7 y media".
struct WishedHour: Equatable {
  /// How much the writing tells.
  enum Kind {
    /// Morning or evening, as the words around it tell.
    case bare
    /// Which half of the day.
    case half
    /// One of 24 hours.
    case clock
  }

  let hour: Int
  let minute: Int
  let kind: Kind
  /// Whether minutes are written, if only "00".
  let hasMinutes: Bool

  var minutes: Int { hour * 60 + minute }

  init(_ hour: Int, _ minute: Int = 0, _ kind: Kind, hasMinutes: Bool = false) {
    self.hour = hour
    self.minute = minute
    self.kind = kind
    self.hasMinutes = hasMinutes
  }

  /// Takes an hour from the beginning of a text that begins with a digit.
  init?(from rest: inout Substring) {
    let digits = Self.digits(from: &rest)
    if digits.count == 4, let number = Int(digits) {
      // As dispatchers and crews write it.
      guard number / 100 < 24, number % 100 < 60 else { return nil }
      self.init(number / 100, number % 100, .clock, hasMinutes: true)
      Self.dropUnit(from: &rest)
      return
    }
    guard digits.count <= 2, var hour = Int(digits), hour <= 24 else { return nil }
    var minute = 0
    var hasMinutes = false
    if let sign = rest.first, ":.h".contains(sign), rest.dropFirst().first?.isNumber == true {
      rest.removeFirst()
      guard let number = Int(Self.digits(from: &rest)), number < 60 else { return nil }
      minute = number
      hasMinutes = true
    }
    Self.dropUnit(from: &rest)
    for (words, minutes) in [("y media", 30), ("y cuarto", 15), ("menos cuarto", -15)]
    where minute == 0 && hour > 0 && Self.drop(words, from: &rest) {
      minute = minutes
    }
    if minute < 0 {
      hour = hour == 1 ? 12 : hour - 1
      minute += 60
    }
    for (suffixes, isAfterNoon) in [(["am", "a.m.", "a. m."], false), (["pm", "p.m.", "p. m."], true)] {
      guard suffixes.contains(where: { Self.drop($0, from: &rest) }) else { continue }
      guard (1...12).contains(hour) else { return nil }
      self.init(hour % 12 + (isAfterNoon ? 12 : 0), minute, .half)
      return
    }
    guard hour < 24 || minute == 0 else { return nil }
    self.init(hour, minute, digits.first == "0" || hour > 12 ? .clock : .bare, hasMinutes: hasMinutes)
  }

  private static func digits(from rest: inout Substring) -> Substring {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest.dropFirst(digits.count)
    return digits
  }

  /// The h of "19h" or "19:30 hrs".
  private static func dropUnit(from rest: inout Substring) {
    _ = ["hrs", "hs", "h"].first { drop($0, from: &rest) }
  }

  /// Drops a word, perhaps after blanks, where it is not the beginning of another one; answers whether it was there.
  private static func drop(_ word: String, from rest: inout Substring) -> Bool {
    let after = rest.drop { $0 == " " }
    guard after.hasPrefix(word), after.dropFirst(word.count).first?.isLetter != true else { return false }
    rest = after.dropFirst(word.count)
    return true
  }
}

extension String {
  /// Replaces what begins a word: the end of "hasta" is no "a".
  fileprivate mutating func replaceWords(_ phrase: String, with other: String) {
    for range in ranges(of: phrase).reversed()
    where range.lowerBound == startIndex || !self[index(before: range.lowerBound)].isLetter {
      replaceSubrange(range, with: other)
    }
  }
}
