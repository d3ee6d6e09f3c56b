// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var keysNothing: WordKey { WordKey("keys.nothing", "Nothing here goes by that name. Try a shorter word.") }
  public static var keysRun: WordKey { WordKey("keys.run", "do it") }
  public static var keysRunHelp: WordKey { WordKey("keys.runHelp", "Does what is selected.") }
  public static var keysSearch: WordKey { WordKey("keys.search", "Look for") }

  static var keysWords: [WordKey] { [
    keysNothing,
    keysRun,
    keysRunHelp,
    keysSearch,
  ] }
}
