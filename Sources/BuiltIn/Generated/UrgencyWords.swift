// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var urgencySoon: WordKey { WordKey("urgency.soon", "as soon as possible") }
  public static var urgencyWithinADay: WordKey { WordKey("urgency.withinADay", "within a day") }

  static var urgencyWords: [WordKey] { [
    urgencySoon,
    urgencyWithinADay,
  ] }
}
