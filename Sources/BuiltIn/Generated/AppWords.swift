// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var appName: WordKey { WordKey("app.name", "Beside") }
  public static var appTooSmall: WordKey { WordKey("app.tooSmall", "There is too little room here. Please make the window at least {columns} wide and {rows} high.") }

  static var appWords: [WordKey] { [
    appName,
    appTooSmall,
  ] }
}
