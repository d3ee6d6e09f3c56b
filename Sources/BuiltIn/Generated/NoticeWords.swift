// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var noticeClocksDiffer: WordKey { WordKey("notice.clocksDiffer", "The clock of this machine and the clock of the library are more than an hour apart. So nothing old was removed. Please tell whoever looks after the machine.") }
  public static var noticeNothingSwept: WordKey { WordKey("notice.nothingSwept", "Requests here are past their last day, but the coordinator’s list has run out. So nothing was removed. Please tell the coordinator.") }
  public static var noticeReturnCode: WordKey { WordKey("notice.returnCode", "This holds a return code, so it was not taken. Who reads the code could stop the request. Keep it on paper, or in your locker.") }
  public static var noticeTextFull: WordKey { WordKey("notice.textFull", "This holds {count} letters at most, so the rest did not fit. You can make it shorter.") }
  public static var noticeUnreadableKey: WordKey { WordKey("notice.unreadableKey", "That key sent something that Beside cannot read. Nothing was typed.") }

  static var noticeWords: [WordKey] { [
    noticeClocksDiffer,
    noticeNothingSwept,
    noticeReturnCode,
    noticeTextFull,
    noticeUnreadableKey,
  ] }
}
