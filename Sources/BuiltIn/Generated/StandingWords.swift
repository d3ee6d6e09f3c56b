// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var standingAbove: WordKey { WordKey("standing.above", "{name} is above you in your line of work. You can still ask them, if you choose to.") }
  public static var standingAway: WordKey { WordKey("standing.away", "{name} has not opened Beside for some weeks. You can read about them and ask them when they are back.") }
  public static var standingAwayShort: WordKey { WordKey("standing.awayShort", "away") }
  public static var standingBelow: WordKey { WordKey("standing.below", "{name} works under you in your line of work. You can still ask them, if you choose to.") }
  public static var standingCannotCheck: WordKey { WordKey("standing.cannotCheck", "We cannot check if {name} is in your line of work. You can still ask them, if you choose to.") }
  public static var standingFull: WordKey { WordKey("standing.full", "{name} has all they can hold right now. You can read about them and ask them later.") }
  public static var standingInLineShort: WordKey { WordKey("standing.inLineShort", "in your line") }
  public static var standingLineUnchecked: WordKey { WordKey("standing.lineUnchecked", "your line of work not checked ({key})") }
  public static var standingLineUnknown: WordKey { WordKey("standing.lineUnknown", "line of work not known") }
  public static var standingNotInLine: WordKey { WordKey("standing.notInLine", "not in your line") }
  public static var standingOnLeave: WordKey { WordKey("standing.onLeave", "{name} is on leave. You can read about them and ask them when they are back.") }
  public static var standingOnLeaveUntil: WordKey { WordKey("standing.onLeaveUntil", "{name} is on leave, back {date}. You can read about them and ask them then.") }
  public static var standingSameRank: WordKey { WordKey("standing.sameRank", "same rank as you") }
  public static var standingSameRole: WordKey { WordKey("standing.sameRole", "same role as you") }
  public static var standingUnchecked: WordKey { WordKey("standing.unchecked", "rank and line of work not checked ({key})") }
  public static var standingUncheckedShort: WordKey { WordKey("standing.uncheckedShort", "not checked") }
  public static var standingYou: WordKey { WordKey("standing.you", "This is you. Others see your page just like this.") }
  public static var standingYouShort: WordKey { WordKey("standing.youShort", "you") }

  static var standingWords: [WordKey] { [
    standingAbove,
    standingAway,
    standingAwayShort,
    standingBelow,
    standingCannotCheck,
    standingFull,
    standingInLineShort,
    standingLineUnchecked,
    standingLineUnknown,
    standingNotInLine,
    standingOnLeave,
    standingOnLeaveUntil,
    standingSameRank,
    standingSameRole,
    standingUnchecked,
    standingUncheckedShort,
    standingYou,
    standingYouShort,
  ] }
}
