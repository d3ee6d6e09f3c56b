/// Reads the words that name days and hours, in English and Spanish.
///
/// What could mean two things, or a word that is not known, makes the whole nothing: see `WishedTime`.
struct WishedTimeReader {
  private enum Relation { case at, after, from, to, between }

  private let tokens: [WishedTimeToken]
  private let isWeekly: Bool
  private var days: Set<Weekday> = []
  private var isToday = false
  private var isTomorrow = false
  /// Whether "this" stands there, which is today only with a part of the day.
  private var isThis = false
  private var part: WishedTimePart?
  private var relation = Relation.at
  /// Whether "not" waits for "before" or "after".
  private var isNegated = false
  private var first: (hour: WishedHour, relation: Relation)?
  private var second: WishedHour?
  /// Whether a word or a dash after the first hour lets a second one end the period.
  private var opensPeriod = false
  /// Whether the second hour is said to be one of the next day.
  private var isNextDay = false
  /// The weekday just read, and whether a word or a dash after it opens a range.
  private var lastDay: (day: Weekday, isOpen: Bool)?

  /// Reads a wish, or hours of every week, which may pass midnight on any day.
  init?(_ text: String, isWeekly: Bool = false) {
    guard let tokens = WishedTimeToken.all(in: text), !tokens.isEmpty else { return nil }
    self.tokens = tokens
    self.isWeekly = isWeekly
  }

  /// The time that was meant, or nil where a word is not understood or nothing is said.
  mutating func read() -> WishedTime? {
    for (place, token) in tokens.enumerated() {
      let waits = isNegated
      switch token {
      case .hour(let hour): guard !isDuration(hour, at: place), take(hour) else { return nil }
      case .dash: guard openRange() else { return nil }
      case .word(let word):
        guard take(word) else { return nil }
        if WishedTimeWords.fillers.contains(word) { continue }
      }
      // "Not" is said of the word after it: "not before 7" is understood, "not Monday, after 5" is not.
      if waits, isNegated { return nil }
    }
    if isThis, days.isEmpty {
      guard part != nil else { return nil }
      isToday = true
    }
    guard !isNegated, lastDay?.isOpen != true, first != nil || second == nil, let period = period() else {
      return nil
    }
    guard [isToday, isTomorrow, !days.isEmpty].count(where: { $0 }) <= 1 else { return nil }
    let meant: WishedTime.Days =
      isToday ? .today : isTomorrow ? .tomorrow : days.isEmpty ? .any : .weekdays(days.sorted())
    guard meant != .any || period.from != nil || period.to != nil else { return nil }
    // A wish for "Friday 22–6" would name one day and mean two.
    if !isWeekly, let from = period.from, let to = period.to, to <= from {
      guard meant == .any, to < from else { return nil }
    }
    return WishedTime(days: meant, from: period.from, to: period.to)
  }
}

// MARK: - Words

extension WishedTimeReader {
  /// Whether a bare number says how long and not when: "in 2 hours", "en 2 horas".
  private func isDuration(_ hour: WishedHour, at place: Int) -> Bool {
    guard hour.kind == .bare, !hour.hasMinutes else { return false }
    let before = place > 0 ? tokens[place - 1] : nil
    let after = place + 1 < tokens.count ? tokens[place + 1] : nil
    return before == .word("in") || before == .word("en") || after == .word("hours")
  }

  private mutating func take(_ hour: WishedHour) -> Bool {
    if lastDay?.isOpen == true {
      // "Monday until 5", not a range of days.
      lastDay?.isOpen = false
      if relation == .at { relation = .to }
    }
    if first == nil {
      first = (hour, relation)
    } else if second == nil, opensPeriod {
      second = hour
    } else {
      return false
    }
    return true
  }

  private mutating func take(_ word: String) -> Bool {
    if WishedTimeWords.fillers.contains(word) { return true }
    if let named = WishedTimeWords.weekdays[word] {
      take(named)
      return true
    }
    if let hour = WishedTimeWords.hours[word] { return take(hour, or: WishedTimeWords.parts[word]) }
    if let named = WishedTimeWords.parts[word] {
      if word == "tonight" { isToday = true }
      return take(named)
    }
    switch word {
    case "today", "hoy": isToday = true
    case "esta", "this", "este": isThis = true
    case "tomorrow", "manana": isTomorrow = true
    case "not", "no": isNegated = true
    case "after", "despues", "tras", "past": return relate(isNegated ? .to : .after)
    case "from", "since", "desde": return !isNegated && relate(.from)
    case "before", "by", "antes": return relate(isNegated ? .from : .to)
    case "between", "entre": return !isNegated && relate(.between)
    case "until", "till", "hasta": return isNegated ? relate(.from) : openRange() || relate(.to)
    case "to", "a", "through", "thru": return openRange()
    case "and", "y": opensPeriod = opensPeriod || first?.relation == .between
    case "onwards", "onward", "later", "adelante": return relateFirst()
    case "nextday":
      isNextDay = second != nil
      return isNextDay
    default: return false
    }
    return true
  }

  private mutating func take(_ named: WishedTimePart) -> Bool {
    // "Mornings and evenings" is two times, of which one read back would mislead.
    guard part == nil || part == named else { return false }
    part = named
    return true
  }

  /// Noon and midnight are hours after a word that needs one, else parts of the day.
  private mutating func take(_ hour: WishedHour, or named: WishedTimePart?) -> Bool {
    if first == nil ? relation != .at : opensPeriod && second == nil { return take(hour) }
    guard let named else { return first == nil && take(hour) }
    return take(named)
  }

  private mutating func relate(_ relation: Relation) -> Bool {
    guard first == nil else { return false }
    self.relation = relation
    isNegated = false
    return true
  }

  /// "7 or later", "from 7 on": what was read as a moment is a beginning.
  private mutating func relateFirst() -> Bool {
    guard let first, second == nil, first.relation != .to else { return false }
    if first.relation == .at { self.first?.relation = .after }
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

  /// Lets the next weekday end a range that the last one began, or the next hour a period.
  private mutating func openRange() -> Bool {
    if first == nil, part == .noon, let noon = WishedTimeWords.hours["noon"] {
      part = nil
      first = (noon, relation)
    }
    if first != nil {
      opensPeriod = true
      return true
    }
    guard let day = lastDay?.day else { return false }
    lastDay = (day, true)
    return true
  }
}

// MARK: - Hours

extension WishedTimeReader {
  private func period() -> (from: Int?, to: Int?)? {
    guard let (hour, relation) = first else {
      // "After lunch" and "until Friday" name no hour that could be read back.
      guard relation == .at || (relation == .from && days.count > 1 && part == nil) else { return nil }
      return (part?.from, part?.to)
    }
    guard let second else {
      guard !opensPeriod, let minutes = minutes(of: hour, relation) else { return nil }
      return switch relation {
      case .after, .from, .at: minutes < 1_440 ? (minutes, nil) : nil
      case .to: (nil, minutes == 0 ? 1_440 : minutes)
      case .between: nil
      }
    }
    guard relation != .to, let from = beginning(hour, before: second), from < 1_440 else { return nil }
    return end(second, after: hour, from).map { (from, $0) }
  }

  /// The first hour of a period; "7–9pm" begins in the evening.
  private func beginning(_ hour: WishedHour, before second: WishedHour) -> Int? {
    guard hour.kind == .bare, second.kind == .half, part == nil, hour.hour <= 12 else {
      return minutes(of: hour, .between)
    }
    let early = hour.hour % 12 * 60 + hour.minute
    let fitting = [early + 720, early].first { $0 < second.minutes }
    return fitting ?? early + 720
  }

  /// The last hour of a period; not after `from` where it is one of the next day, which only an exact hour can say.
  private func end(_ hour: WishedHour, after first: WishedHour, _ from: Int) -> Int? {
    if isNextDay { return hour.minutes <= from ? hour.minutes : nil }
    // "13:38–10:00": who writes both like this means one of 24 hours.
    if first.kind == .clock, first.hasMinutes, hour.hasMinutes, hour.hour > 9 { return hour.minutes }
    if hour.kind != .bare { return hour.minutes == 0 ? 1_440 : hour.minutes }
    var to = hour.minutes
    while to <= from { to += 720 }
    if to <= 1_440 { return to }
    return isWeekly || first.kind == .clock ? hour.minutes : nil
  }

  /// What a bare hour means: the part of the day decides, else what people who work by day would mean.
  private func minutes(of hour: WishedHour, _ relation: Relation) -> Int? {
    guard hour.kind == .bare, hour.hour <= 12 else { return hour.minutes }
    let early = hour.hour % 12 * 60 + hour.minute
    let late = early + 720
    let isTwelve = hour.hour == 12
    switch part {
    case .smallHours: return isTwelve || hour.hour < 7 ? early : nil
    case .morning: return isTwelve ? late : early
    case .noon: return hour.hour < 9 || isTwelve ? late : hour.hour == 9 ? nil : early
    case .afternoon: return hour.hour < 9 || isTwelve ? late : nil
    case .evening, .night:
      if isTwelve { return relation == .to && hour.minute == 0 ? 1_440 : nil }
      return hour.hour > 4 ? late : nil
    case nil: return relation == .after || isTwelve || hour.hour < 7 ? late : early
    }
  }
}
