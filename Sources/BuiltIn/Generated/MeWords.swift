// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var meDivision: WordKey { WordKey("me.division", "Division") }
  public static var meEqualHint: WordKey { WordKey("me.equalHint", "People with the same rank or role come first.") }
  public static var meForNow: WordKey { WordKey("me.forNow", "Used until you leave.") }
  public static var meInLocker: WordKey { WordKey("me.inLocker", "All of this is optional. It stays in your locker, and nobody else sees it.") }
  public static var meKeep: WordKey { WordKey("me.keep", "keep and go back") }
  public static var meKeepHelp: WordKey { WordKey("me.keepHelp", "Uses what you filled in and goes back to the list.") }
  public static var meKept: WordKey { WordKey("me.kept", "Kept in your locker.") }
  public static var meNotSaid: WordKey { WordKey("me.notSaid", "not said") }
  public static var mePlaceHint: WordKey { WordKey("me.placeHint", "With this you can look inside or outside of it.") }
  public static var mePosition: WordKey { WordKey("me.position", "Position") }
  public static var mePositionHint: WordKey { WordKey("me.positionHint", "Your place in the chart of who reports to whom. With it, people in your line of work are marked.") }
  public static var meRank: WordKey { WordKey("me.rank", "Rank") }
  public static var meRegion: WordKey { WordKey("me.region", "Region") }
  public static var meRole: WordKey { WordKey("me.role", "Role") }
  public static var meShift: WordKey { WordKey("me.shift", "Shift") }
  public static var meShow: WordKey { WordKey("me.show", "about me") }
  public static var meShowHelp: WordKey { WordKey("me.showHelp", "Opens a page for where you work and as what. It is all optional, and nobody else sees it.") }
  public static var meTeam: WordKey { WordKey("me.team", "Team") }
  public static var meThisRun: WordKey { WordKey("me.thisRun", "All of this is optional. Nobody else sees it, and it is gone when you leave. Open your locker first to keep it.") }
  public static var meWithoutPlace: WordKey { WordKey("me.withoutPlace", "You cannot look inside or outside of your own {places} yet.") }
  public static var meWithoutPosition: WordKey { WordKey("me.withoutPosition", "Without your position, Beside cannot tell who is in your chain of command.") }
  public static var meWithoutRank: WordKey { WordKey("me.withoutRank", "Without your rank or role, people of equal standing cannot come first.") }

  static var meWords: [WordKey] { [
    meDivision,
    meEqualHint,
    meForNow,
    meInLocker,
    meKeep,
    meKeepHelp,
    meKept,
    meNotSaid,
    mePlaceHint,
    mePosition,
    mePositionHint,
    meRank,
    meRegion,
    meRole,
    meShift,
    meShow,
    meShowHelp,
    meTeam,
    meThisRun,
    meWithoutPlace,
    meWithoutPosition,
    meWithoutRank,
  ] }
}
