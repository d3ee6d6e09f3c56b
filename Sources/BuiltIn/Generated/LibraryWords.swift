// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var libraryNone: WordKey { WordKey("library.none", "There is no program here yet. Join one with “beside join”, or name its folder with --library.") }

  static var libraryWords: [WordKey] { [
    libraryNone,
  ] }
}
