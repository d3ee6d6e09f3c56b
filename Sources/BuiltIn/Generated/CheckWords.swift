// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var checkAnswered: WordKey { WordKey("check.answered", "Your request is marked as answered: a supporter noted that they were in touch. If nobody was, please tell the coordinator or ask again.") }
  public static var checkGone: WordKey { WordKey("check.gone", "No request here has this code. It may have ended, or it was taken back.") }
  public static var checkLate: WordKey { WordKey("check.late", "Your request still waits. Someone should have been in touch by {time}. You can ask someone else too.") }
  public static var checkWaiting: WordKey { WordKey("check.waiting", "Your request waits. Someone will be in touch by {time}.") }

  static var checkWords: [WordKey] { [
    checkAnswered,
    checkGone,
    checkLate,
    checkWaiting,
  ] }
}
