// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var themesKeep: WordKey { WordKey("themes.keep", "keep") }
  public static var themesKeepHelp: WordKey { WordKey("themes.keepHelp", "Uses these colours from now on.") }
  public static var themesLeaveHelp: WordKey { WordKey("themes.leaveHelp", "Goes back to the colours you had.") }

  static var themesWords: [WordKey] { [
    themesKeep,
    themesKeepHelp,
    themesLeaveHelp,
  ] }
}
