// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var hoursEveryDay: WordKey { WordKey("hours.everyDay", "every day") }
  public static var hoursInZone: WordKey { WordKey("hours.inZone", "{hours}, {zone} time") }
  public static var hoursMidnight: WordKey { WordKey("hours.midnight", "24:00") }
  public static var hoursOn: WordKey { WordKey("hours.on", "{days} {spans}") }
  public static var hoursSpan: WordKey { WordKey("hours.span", "{from}–{to}") }
  public static var hoursSpanNextDay: WordKey { WordKey("hours.spanNextDay", "{from}–{to} next day") }

  static var hoursWords: [WordKey] { [
    hoursEveryDay,
    hoursInZone,
    hoursMidnight,
    hoursOn,
    hoursSpan,
    hoursSpanNextDay,
  ] }
}
