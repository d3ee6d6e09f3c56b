// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var noticeTextFull: WordKey { WordKey("notice.textFull", "This holds {count} letters at most, so the rest did not fit. You can make it shorter.") }
  public static var noticeUnreadableKey: WordKey { WordKey("notice.unreadableKey", "That key sent something that Beside cannot read. Nothing was typed.") }

  static var noticeWords: [WordKey] { [
    noticeTextFull,
    noticeUnreadableKey,
  ] }
}
