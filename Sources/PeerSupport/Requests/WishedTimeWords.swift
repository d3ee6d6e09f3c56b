/// A part of the day that a word names.
enum WishedTimePart {
  case smallHours, morning, noon, afternoon, evening, night

  /// The minute of the day with which it begins.
  var from: Int {
    switch self {
    case .smallHours: 0
    case .morning: 360
    case .noon, .afternoon: 720
    case .evening: 1_080
    case .night: 1_200
    }
  }

  /// The minute of the day with which it ends.
  var to: Int {
    switch self {
    case .smallHours: 360
    case .morning: 720
    case .noon: 840
    case .afternoon: 1_080
    case .evening: 1_320
    case .night: 1_440
    }
  }
}

/// What the words of both languages mean, folded.
enum WishedTimeWords {
  /// One word in Spanish is a day or a part of one, as the words before it tell; some ideas take several words.
  static let phrases = [
    ("a partir de", "desde"), ("en adelante", "adelante"), ("a la una", "at 1"), ("la una", "1"),
    ("de la manana", "morning"), ("por la manana", "morning"), ("la manana", "morning"),
    ("esta manana", "hoy morning"), ("a medianoche", "medianoche"), ("a mediodia", "mediodia"),
    ("a las ", "at "), ("a la ", "at "),
    ("fin de semana", "weekend"), ("fines de semana", "weekend"), ("entre semana", "weekdays"),
    ("dias de semana", "weekdays"), ("todos los dias", "daily"), ("every day", "daily"),
    ("dia siguiente", "nextday"), ("next day", "nextday"),
  ]

  static let fillers: Set<String> = [
    "at", "on", "in", "the", "about", "around", "any", "time", "only", "please", "or", "best", "is", "oclock",
    "ish", "hours", "hrs", "each",
    "of", "el", "la", "las", "los", "por", "de", "del", "en", "al", "mejor", "hora", "horas", "sobre",
    "hacia",
    "o", "cada",
  ]

  static let hours: [String: WishedHour] = {
    let noon = WishedHour(12, 0, .clock)
    let midnight = WishedHour(0, 0, .clock)
    return [
      "noon": noon, "midday": noon, "mediodia": noon, "midnight": midnight, "medianoche": midnight,
    ]
  }()

  static let parts: [String: WishedTimePart] = {
    let parts: [(WishedTimePart, [String])] = [
      (.smallHours, ["madrugada", "madrugadas"]),
      (.morning, ["morning", "mornings", "mananas"]),
      (.noon, ["noon", "midday", "lunch", "lunchtime", "mediodia"]),
      (.afternoon, ["afternoon", "afternoons", "tarde", "tardes"]),
      (.evening, ["evening", "evenings", "tonight", "noche", "noches"]),
      (.night, ["night", "nights"]),
    ]
    return Dictionary(uniqueKeysWithValues: parts.flatMap { part, words in words.map { ($0, part) } })
  }()

  static let weekdays: [String: [Weekday]] = {
    let work: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let names: [([Weekday], [String])] = [
      ([.monday], ["monday", "mondays", "mon", "lunes"]),
      ([.tuesday], ["tuesday", "tuesdays", "tue", "tues", "martes"]),
      ([.wednesday], ["wednesday", "wednesdays", "wed", "miercoles"]),
      ([.thursday], ["thursday", "thursdays", "thu", "thur", "thurs", "jueves"]),
      ([.friday], ["friday", "fridays", "fri", "viernes"]),
      ([.saturday], ["saturday", "saturdays", "sat", "sabado", "sabados"]),
      ([.sunday], ["sunday", "sundays", "sun", "domingo", "domingos"]),
      (work, ["weekday", "weekdays", "workdays", "laborables"]),
      ([.saturday, .sunday], ["weekend", "weekends"]),
      (Weekday.allCases, ["daily", "everyday", "diario"]),
    ]
    return Dictionary(uniqueKeysWithValues: names.flatMap { days, words in words.map { ($0, days) } })
  }()
}
