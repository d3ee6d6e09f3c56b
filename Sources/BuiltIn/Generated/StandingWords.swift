// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var standingAbove: WordKey { WordKey("standing.above", "{name} is above you in your line of work. You can still ask them, if you choose to.") }
  public static var standingAskAnyway: WordKey { WordKey("standing.askAnyway", "I know this, and I choose to ask {name}.") }
  public static var standingBelow: WordKey { WordKey("standing.below", "{name} works under you in your line of work. You can still ask them, if you choose to.") }
  public static var standingCannotCheck: WordKey { WordKey("standing.cannotCheck", "We cannot check if {name} is in your line of work. You can still ask them, if you choose to.") }
  public static var standingFull: WordKey { WordKey("standing.full", "{name} has all they can hold right now. You can read about them and ask them later.") }
  public static var standingNotInLine: WordKey { WordKey("standing.notInLine", "not in your line") }
  public static var standingOnLeave: WordKey { WordKey("standing.onLeave", "{name} is on leave. You can read about them and ask them when they are back.") }
  public static var standingSameRank: WordKey { WordKey("standing.sameRank", "same rank as you") }

  static var standingWords: [WordKey] { [
    standingAbove,
    standingAskAnyway,
    standingBelow,
    standingCannotCheck,
    standingFull,
    standingNotInLine,
    standingOnLeave,
    standingSameRank,
  ] }
}
