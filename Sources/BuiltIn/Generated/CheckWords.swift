// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var checkAnswered: WordKey { WordKey("check.answered", "{name} noted that you two were in touch. If that is not so, please tell the coordinator or ask again.") }
  public static var checkAskAgain: WordKey { WordKey("check.askAgain", "Please ask again. The people you asked can no longer open this request: their keys are new, or they have left.") }
  public static var checkEnded: WordKey { WordKey("check.ended", "This request is no longer here. A supporter ended it, or it was taken back with its code elsewhere, or someone with access to the folder removed it.") }
  public static var checkExpired: WordKey { WordKey("check.expired", "This request is no longer here. A request is kept for {count} days, unless a supporter keeps it longer, and that time is over.") }
  public static var checkGone: WordKey { WordKey("check.gone", "No request here has this code. It may have ended, been taken back, or come to the end of its time. Someone with access to the folder can remove one too. You can ask again whenever you like.") }
  public static var checkKeptNone: WordKey { WordKey("check.keptNone", "Your locker holds no return codes for this program.") }
  public static var checkLate: WordKey { WordKey("check.late", "Your request still waits. Someone should have been in touch by {time}. You can ask someone else too.") }
  public static var checkPlanned: WordKey { WordKey("check.planned", "{name} noted that you two were in touch. The next time is {time}.") }
  public static var checkReply: WordKey { WordKey("check.reply", "{name} has an answer for you:") }
  public static var checkSent: WordKey { WordKey("check.sent", "Sent {time}") }
  public static var checkShows: WordKey { WordKey("check.shows", "You show them: {list}. What they have read stays read.") }
  public static var checkSomeone: WordKey { WordKey("check.someone", "A supporter") }
  public static var checkTaken: WordKey { WordKey("check.taken", "{name} has your request, and will be in touch by {time}.") }
  public static var checkTakenLate: WordKey { WordKey("check.takenLate", "{name} has your request. Someone should have been in touch by {time}. You can ask someone else too.") }
  public static var checkUnbelievable: WordKey { WordKey("check.unbelievable", "What is here for this code is not what you sent: it is damaged, or someone changed it. Please ask again, and tell the coordinator. You can still take it back.") }
  public static var checkWaiting: WordKey { WordKey("check.waiting", "Your request waits. Someone will be in touch by {time}.") }
  public static var checkWithdrawn: WordKey { WordKey("check.withdrawn", "You took this request back. Nothing is left of it here.") }

  static var checkWords: [WordKey] { [
    checkAnswered,
    checkAskAgain,
    checkEnded,
    checkExpired,
    checkGone,
    checkKeptNone,
    checkLate,
    checkPlanned,
    checkReply,
    checkSent,
    checkShows,
    checkSomeone,
    checkTaken,
    checkTakenLate,
    checkUnbelievable,
    checkWaiting,
    checkWithdrawn,
  ] }
}
