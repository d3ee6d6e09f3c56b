// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var commonAnd: WordKey { WordKey("common.and", "{first} and {last}") }
  public static var commonAndBeforeI: WordKey { WordKey("common.andBeforeI", "{first} and {last}") }
  public static var commonClose: WordKey { WordKey("common.close", "close") }
  public static var commonComma: WordKey { WordKey("common.comma", ", ") }
  public static var commonNo: WordKey { WordKey("common.no", "No") }
  public static var commonQuoted: WordKey { WordKey("common.quoted", "“{text}”") }
  public static var commonSeparator: WordKey { WordKey("common.separator", " · ") }
  public static var commonYes: WordKey { WordKey("common.yes", "Yes") }

  static var commonWords: [WordKey] { [
    commonAnd,
    commonAndBeforeI,
    commonClose,
    commonComma,
    commonNo,
    commonQuoted,
    commonSeparator,
    commonYes,
  ] }
}
