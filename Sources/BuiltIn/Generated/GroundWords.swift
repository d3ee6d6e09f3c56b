// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var groundNone: WordKey { WordKey("ground.none", "No match in words. People can still be a good fit.") }
  public static var groundTitle: WordKey { WordKey("ground.title", "Common ground") }

  static var groundWords: [WordKey] { [
    groundNone,
    groundTitle,
  ] }
}
