// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var commonAnd: WordKey { WordKey("common.and", "{first} and {last}") }
  public static var commonBack: WordKey { WordKey("common.back", "back") }
  public static var commonCancel: WordKey { WordKey("common.cancel", "Go back") }
  public static var commonClose: WordKey { WordKey("common.close", "close") }
  public static var commonComma: WordKey { WordKey("common.comma", ", ") }
  public static var commonContinue: WordKey { WordKey("common.continue", "Go on") }
  public static var commonKeys: WordKey { WordKey("common.keys", "keys") }
  public static var commonLeave: WordKey { WordKey("common.leave", "leave") }
  public static var commonMore: WordKey { WordKey("common.more", "more") }
  public static var commonNext: WordKey { WordKey("common.next", "next") }
  public static var commonNo: WordKey { WordKey("common.no", "No") }
  public static var commonNone: WordKey { WordKey("common.none", "none") }
  public static var commonNotNow: WordKey { WordKey("common.notNow", "Not now") }
  public static var commonOk: WordKey { WordKey("common.ok", "All right") }
  public static var commonOpen: WordKey { WordKey("common.open", "open") }
  public static var commonOptional: WordKey { WordKey("common.optional", "if you like") }
  public static var commonSave: WordKey { WordKey("common.save", "save") }
  public static var commonSaved: WordKey { WordKey("common.saved", "Saved") }
  public static var commonSeparator: WordKey { WordKey("common.separator", " · ") }
  public static var commonUndo: WordKey { WordKey("common.undo", "undo") }
  public static var commonUndone: WordKey { WordKey("common.undone", "Put back as it was.") }
  public static var commonYes: WordKey { WordKey("common.yes", "Yes") }

  static var commonWords: [WordKey] { [
    commonAnd,
    commonBack,
    commonCancel,
    commonClose,
    commonComma,
    commonContinue,
    commonKeys,
    commonLeave,
    commonMore,
    commonNext,
    commonNo,
    commonNone,
    commonNotNow,
    commonOk,
    commonOpen,
    commonOptional,
    commonSave,
    commonSaved,
    commonSeparator,
    commonUndo,
    commonUndone,
    commonYes,
  ] }
}
