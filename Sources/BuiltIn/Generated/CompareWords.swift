// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var compareBackHelp: WordKey { WordKey("compare.backHelp", "Goes back to the list. Those you marked stay marked.") }
  public static var compareShow: WordKey { WordKey("compare.show", "compare") }
  public static var compareShowHelp: WordKey { WordKey("compare.showHelp", "Shows two people side by side: the two you marked, or the one you marked and the one you are on.") }

  static var compareWords: [WordKey] { [
    compareBackHelp,
    compareShow,
    compareShowHelp,
  ] }
}
