/// Reads the words that name days and hours, in English and Spanish.
struct WishedTimeReader {
  private enum Token: Equatable {
    case word(String)
    case hour(Hour)
    case dash
  }

  /// An hour as written: "7", "7pm", "19:30".
  private struct Hour: Equatable {
    var hour: Int
    var minute: Int
    /// Whether it can mean one time of the day only.
    var isExact: Bool

    var minutes: Int { hour * 60 + minute }
  }

  /// The part of the day that a word names, in minutes, and whether a bare hour in it is one after noon.
  private struct Part {
    let from: Int
    let to: Int
    var isAfterNoon: Bool { from >= 720 }
  }

  private enum Relation { case at, from, to, between }

  private let mayPassMidnight: Bool
  private var tokens: ArraySlice<Token>?
  private var days: Set<Weekday> = []
  private var isToday = false
  private var isTomorrow = false
  private var part: Part?
  private var relation = Relation.at
  private var first: (hour: Hour, relation: Relation)?
  private var second: Hour?
  /// The weekday just read, and whether a word or a dash after it opens a range.
  private var lastDay: (day: Weekday, isOpen: Bool)?

  /// Reads a text; hours of every week may pass midnight, and a wish may not.
  init(_ text: String, mayPassMidnight: Bool = false) {
    self.mayPassMidnight = mayPassMidnight
    tokens = Self.tokens(of: text).map { $0[...] }
  }

  /// The time that was meant, or nil where a word is not understood or nothing is said.
  mutating func read() -> WishedTime? {
    guard let tokens, !tokens.isEmpty else { return nil }
    for token in tokens {
      switch token {
      case .hour(let hour): guard take(hour) else { return nil }
      case .dash: guard openRange() || (first != nil && second == nil) else { return nil }
      case .word(let word): guard take(word) else { return nil }
      }
    }
    guard let period = period() else { return nil }
    let named = [isToday, isTomorrow, !days.isEmpty].count { $0 }
    guard named <= 1, lastDay?.isOpen != true else { return nil }
    let meant: WishedTime.Days =
      isToday ? .today : isTomorrow ? .tomorrow : days.isEmpty ? .any : .weekdays(days.sorted())
    guard meant != .any || period.from != nil || period.to != nil else { return nil }
    return WishedTime(days: meant, from: period.from, to: period.to)
  }

  // MARK: - Words

  private mutating func take(_ hour: Hour) -> Bool {
    if first == nil {
      first = (hour, relation)
    } else if second == nil {
      second = hour
    } else {
      return false
    }
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    if Self.fillers.contains(word) { return true }
    if let named = Self.weekdays[word] {
      take(named)
      return true
    }
    if let named = Self.parts[word] {
      if word == "tonight" { isToday = true }
      part = named
      return true
    }
    switch word {
    case "today", "hoy", "esta", "this": isToday = true
    case "tomorrow", "manana": isTomorrow = true
    case "after", "from", "since", "desde", "despues", "partir": relation = .from
    case "before", "until", "till", "by", "hasta", "antes":
      guard first == nil else { return word != "before" && word != "antes" && word != "by" }
      relation = .to
    case "between", "entre": relation = .between
    case "to", "a", "through": return openRange() || first != nil
    case "and", "y": return true
    default: return false
    }
    return true
  }

  private mutating func take(_ named: [Weekday]) {
    days.formUnion(named)
    guard named.count == 1, let day = named.first else { return lastDay = nil }
    if let lastDay, lastDay.isOpen {
      var between = lastDay.day
      while between != day {
        between = between.next
        days.insert(between)
      }
    }
    lastDay = (day, false)
  }

  /// Lets the next weekday end a range that the last one began: "Monday to Friday".
  private mutating func openRange() -> Bool {
    guard let day = lastDay?.day, first == nil else { return false }
    lastDay = (day, true)
    return true
  }

  // MARK: - Hours

  private func period() -> (from: Int?, to: Int?)? {
    guard let (hour, relation) = first else { return (part?.from, part?.to) }
    if let second {
      guard relation == .from || relation == .between || relation == .at else { return nil }
      let from = minutes(of: hour, alone: .between)
      guard from < 1_440 else { return nil }
      var to = second.minutes
      if !second.isExact { while to <= from { to += 720 } }
      if mayPassMidnight, to > 1_440 || to <= from { return (from, second.minutes) }
      return to > from && to <= 1_440 ? (from, to) : nil
    }
    let minutes = minutes(of: hour, alone: relation)
    guard minutes < 1_440 || relation == .to else { return nil }
    return switch relation {
    case .from: (minutes, nil)
    case .to: minutes > 0 ? (nil, minutes) : nil
    case .at: (minutes, nil)
    case .between: nil
    }
  }

  /// What a bare hour means: the part of the day decides, else what people who work by day would mean.
  private func minutes(of hour: Hour, alone relation: Relation) -> Int {
    guard !hour.isExact, hour.hour <= 12 else { return hour.minutes }
    let beforeNoon = hour.hour % 12 * 60 + hour.minute
    let isAfterNoon = part?.isAfterNoon ?? (relation == .from || hour.hour == 12 || hour.hour < 7)
    return isAfterNoon ? beforeNoon + 720 : beforeNoon
  }

  private static func tokens(of text: String) -> [Token]? {
    var tokens: [Token] = []
    var text = Folding.folded(text)
    // One word in Spanish is a day or a part of one, as the words before it tell.
    for (phrase, word) in phrases { text = text.replacing(phrase, with: word) }
    var rest = Substring(text)
    while let character = rest.first {
      if character.isWhitespace || ",.;/".contains(character) {
        rest.removeFirst()
      } else if "-–—".contains(character) {
        tokens.append(.dash)
        rest.removeFirst()
      } else if character.isASCII, character.isNumber {
        guard let hour = hour(from: &rest) else { return nil }
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

  private static func hour(from rest: inout Substring) -> Hour? {
    func number() -> Int? {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return digits.count <= 2 ? Int(digits) : nil
    }
    let isPadded = rest.first == "0"
    guard let hour = number(), hour <= 24 else { return nil }
    var minute = 0
    if let sign = rest.first, ":.h".contains(sign), rest.dropFirst().first?.isNumber == true {
      rest.removeFirst()
      guard let number = number(), number < 60 else { return nil }
      minute = number
    } else if rest.first == "h", rest.dropFirst().first?.isLetter != true {
      rest.removeFirst()
    }
    guard hour < 24 || minute == 0 else { return nil }
    var found = Hour(hour: hour, minute: minute, isExact: isPadded || hour == 0 || hour > 12)
    let after = rest.drop { $0 == " " }
    for (suffix, isAfterNoon) in [("am", false), ("pm", true), ("a.m.", false), ("p.m.", true)]
    where after.hasPrefix(suffix) && after.dropFirst(suffix.count).first?.isLetter != true {
      guard (1...12).contains(hour) else { return nil }
      rest = after.dropFirst(suffix.count)
      found = Hour(hour: hour % 12 + (isAfterNoon ? 12 : 0), minute: minute, isExact: true)
    }
    return found
  }

  // MARK: - What words mean

  private static let phrases = [
    ("la manana", "morning"), ("esta manana", "hoy morning"), ("fin de semana", "weekend"),
    ("fines de semana", "weekend"), ("entre semana", "weekdays"), ("todos los dias", "daily"),
    ("every day", "daily"),
  ]

  private static let fillers: Set<String> = [
    "at", "on", "in", "the", "about", "around", "any", "time", "only", "please", "or", "best", "is", "oclock",
    "ish",
    "of", "el", "la", "las", "los", "por", "de", "en", "al", "mejor", "hora", "horas", "sobre", "hacia", "o",
  ]

  private static let parts: [String: Part] = {
    let parts: [(Part, [String])] = [
      (Part(from: 360, to: 720), ["morning", "mornings", "mananas"]),
      (Part(from: 720, to: 840), ["noon", "lunch", "lunchtime", "mediodia"]),
      (Part(from: 720, to: 1_080), ["afternoon", "afternoons", "tarde", "tardes"]),
      (Part(from: 1_080, to: 1_320), ["evening", "evenings", "tonight", "noche", "noches"]),
    ]
    return Dictionary(uniqueKeysWithValues: parts.flatMap { part, words in words.map { ($0, part) } })
  }()

  private static let weekdays: [String: [Weekday]] = {
    let work: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let names: [([Weekday], [String])] = [
      ([.monday], ["monday", "mondays", "mon", "lunes"]),
      ([.tuesday], ["tuesday", "tuesdays", "tue", "tues", "martes"]),
      ([.wednesday], ["wednesday", "wednesdays", "wed", "miercoles"]),
      ([.thursday], ["thursday", "thursdays", "thu", "thurs", "jueves"]),
      ([.friday], ["friday", "fridays", "fri", "viernes"]),
      ([.saturday], ["saturday", "saturdays", "sat", "sabado", "sabados"]),
      ([.sunday], ["sunday", "sundays", "sun", "domingo", "domingos"]),
      (work, ["weekday", "weekdays", "workdays", "laborables", "semana"]),
      ([.saturday, .sunday], ["weekend", "weekends"]),
      (Weekday.allCases, ["daily", "everyday", "diario"]),
    ]
    return Dictionary(uniqueKeysWithValues: names.flatMap { days, words in words.map { ($0, days) } })
  }()
}
