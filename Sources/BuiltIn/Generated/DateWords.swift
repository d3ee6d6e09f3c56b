// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var dateDayMonth: WordKey { WordKey("date.dayMonth", "{day} {month}") }
  public static var dateFull: WordKey { WordKey("date.full", "{day} {month} {year}") }
  public static var dateSince: WordKey { WordKey("date.since", "since {year}") }

  static var dateWords: [WordKey] { [
    dateDayMonth,
    dateFull,
    dateSince,
  ] }
}
