// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var commonAnd: WordKey { WordKey("common.and", "{first} and {last}") }
  public static var commonClose: WordKey { WordKey("common.close", "close") }
  public static var commonComma: WordKey { WordKey("common.comma", ", ") }
  public static var commonNo: WordKey { WordKey("common.no", "No") }
  public static var commonSave: WordKey { WordKey("common.save", "save") }
  public static var commonSaved: WordKey { WordKey("common.saved", "Saved") }
  public static var commonSeparator: WordKey { WordKey("common.separator", " · ") }
  public static var commonUndo: WordKey { WordKey("common.undo", "undo") }
  public static var commonYes: WordKey { WordKey("common.yes", "Yes") }

  static var commonWords: [WordKey] { [
    commonAnd,
    commonClose,
    commonComma,
    commonNo,
    commonSave,
    commonSaved,
    commonSeparator,
    commonUndo,
    commonYes,
  ] }
}
