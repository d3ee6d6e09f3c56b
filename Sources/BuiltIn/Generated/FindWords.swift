// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var findEmpty: WordKey { WordKey("find.empty", "No one has a page here yet. “beside help-now” shows people you can call right now.") }

  static var findWords: [WordKey] { [
    findEmpty,
  ] }
}
