extension WeeklyHours {
  /// Reads hours as people write them, in English or Spanish: "weekdays 9–17; Sat 10–2", "nights", "lunes a viernes de
  /// 22 a 6" (B7).
  ///
  /// Nothing written means any time. Nil where any part is not understood: half of one's hours would mislead others.
  public init?(_ text: String, zone: String? = nil) {
    guard let periods = WeeklyHoursReader.periods(in: text) else { return nil }
    self.init(zone: zone, periods: periods)
  }
}

/// Reads parts between semicolons, each with days and one or more stretches of the day.
enum WeeklyHoursReader {
  static func periods(in text: String) -> [WeeklyHours.Period]? {
    let folded = Folding.folded(text)
    let words = folded.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, !anyTime.contains(words.joined(separator: " ")) else { return [] }
    var periods: [WeeklyHours.Period] = []
    let parts = folded.split(whereSeparator: { $0 == ";" || $0.isNewline }).map(String.init)
    for part in parts where part.hasWords {
      guard let read = read(part) else { return nil }
      periods += read
    }
    return periods.isEmpty || periods.count > TextLimit.entries ? nil : periods
  }

  private static func read(_ part: String) -> [WeeklyHours.Period]? {
    var periods: [WeeklyHours.Period] = []
    var days: [Weekday] = []
    // Days may be told one after another, so a piece without an hour belongs to what follows it.
    var waiting = ""
    let pieces = pieces(of: part)
    for (place, piece) in pieces.enumerated() {
      waiting += " " + piece
      let isLast = place == pieces.count - 1
      guard !waiting.endsOpen, let time = WishedTime(withinWeek: inHours(waiting)) else {
        if isLast { return nil }
        continue
      }
      switch time.days {
      case .today, .tomorrow: return nil
      case .any: if days.isEmpty { days = Weekday.allCases }
      case .weekdays(let named): days = named
      }
      guard isLast || time.from != nil || time.to != nil else { continue }
      periods.append(WeeklyHours.Period(days: days, from: time.from ?? 0, to: time.to ?? 1_440))
      waiting = ""
    }
    return periods
  }

  /// What stands between commas, or between words that mean as much.
  private static func pieces(of part: String) -> [String] {
    var text = part
    if !text.contains("between"), !text.contains("entre ") {
      for word in [" and ", " y ", " & "] { text = text.replacing(word, with: ",") }
    }
    return text.split(separator: ",").map(String.init).filter(\.hasWords)
  }

  /// The same with hours in place of a night, which has its own where none are said.
  private static func inHours(_ text: String) -> String {
    let hasHours = text.contains(where: \.isNumber)
    return text.split(separator: " ").map { word in
      nights.contains(word) ? (hasHours ? "" : "22:00-06:00") : String(word)
    }.joined(separator: " ")
  }

  private static let nights: Set<Substring> = ["night", "nights", "overnight", "noches", "madrugada"]
  private static let anyTime: Set<String> = [
    "any time", "anytime", "always", "24/7", "cualquier hora", "a cualquier hora", "siempre",
  ]
}

extension String {
  /// Whether a dash at its end waits for what never comes.
  fileprivate var endsOpen: Bool { last { !$0.isWhitespace }.map { "-–—".contains($0) } ?? false }
}
