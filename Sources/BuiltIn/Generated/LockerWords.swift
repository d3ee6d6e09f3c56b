// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var lockerNone: WordKey { WordKey("locker.none", "There is no locker here yet. “beside plan edit” makes one.") }

  static var lockerWords: [WordKey] { [
    lockerNone,
  ] }
}
