// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var foundNumber: WordKey { WordKey("found.number", "Opens help now at this number.") }

  static var foundWords: [WordKey] { [
    foundNumber,
  ] }
}
