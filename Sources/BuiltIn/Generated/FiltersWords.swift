// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var filtersAvailableNow: WordKey { WordKey("filters.availableNow", "open right now") }
  public static var filtersCloseHelp: WordKey { WordKey("filters.closeHelp", "Goes back to the people. What you ticked stays.") }
  public static var filtersDivision: WordKey { WordKey("filters.division", "Division") }
  public static var filtersEqual: WordKey { WordKey("filters.equal", "same rank or role as me") }
  public static var filtersLanguages: WordKey { WordKey("filters.languages", "Languages") }
  public static var filtersMyDivision: WordKey { WordKey("filters.myDivision", "inside my division") }
  public static var filtersMyRegion: WordKey { WordKey("filters.myRegion", "inside my region") }
  public static var filtersMyShift: WordKey { WordKey("filters.myShift", "on my shift") }
  public static var filtersMyTeam: WordKey { WordKey("filters.myTeam", "inside my team") }
  public static var filtersNotMyDivision: WordKey { WordKey("filters.notMyDivision", "outside my division") }
  public static var filtersNotMyRegion: WordKey { WordKey("filters.notMyRegion", "outside my region") }
  public static var filtersNotMyShift: WordKey { WordKey("filters.notMyShift", "on other shifts") }
  public static var filtersNotMyTeam: WordKey { WordKey("filters.notMyTeam", "outside my team") }
  public static var filtersPeople: WordKey { WordKey("filters.people", "People") }
  public static var filtersRegion: WordKey { WordKey("filters.region", "Region") }
  public static var filtersShift: WordKey { WordKey("filters.shift", "Shift") }
  public static var filtersTeam: WordKey { WordKey("filters.team", "Team") }
  public static var filtersTitle: WordKey { WordKey("filters.title", "Filter · {found} of {total}") }
  public static var filtersToggle: WordKey { WordKey("filters.toggle", "tick") }
  public static var filtersToggleHelp: WordKey { WordKey("filters.toggleHelp", "Ticks this filter, or takes the tick away. The numbers show how many people each would leave.") }
  public static var filtersUnsaid: WordKey { WordKey("filters.unsaid", "Press {key} on the list to say where you work. Then you can look inside or outside of it.") }
  public static var filtersWays: WordKey { WordKey("filters.ways", "Ways to meet") }

  static var filtersWords: [WordKey] { [
    filtersAvailableNow,
    filtersCloseHelp,
    filtersDivision,
    filtersEqual,
    filtersLanguages,
    filtersMyDivision,
    filtersMyRegion,
    filtersMyShift,
    filtersMyTeam,
    filtersNotMyDivision,
    filtersNotMyRegion,
    filtersNotMyShift,
    filtersNotMyTeam,
    filtersPeople,
    filtersRegion,
    filtersShift,
    filtersTeam,
    filtersTitle,
    filtersToggle,
    filtersToggleHelp,
    filtersUnsaid,
    filtersWays,
  ] }
}
