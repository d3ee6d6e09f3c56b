// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var directoryAsk: WordKey { WordKey("directory.ask", "ask") }
  public static var directoryAskHelp: WordKey { WordKey("directory.askHelp", "Opens one short page that asks this person to get in touch, or all you have marked.") }
  public static var directoryBackHelp: WordKey { WordKey("directory.backHelp", "Empties the search, then leaves it. Closes a page, or takes your marks away.") }
  public static var directoryClear: WordKey { WordKey("directory.clear", "show everyone") }
  public static var directoryClearHelp: WordKey { WordKey("directory.clearHelp", "Empties the search and takes all filters away.") }
  public static var directoryDropFilter: WordKey { WordKey("directory.dropFilter", "drop a filter") }
  public static var directoryDropFilterHelp: WordKey { WordKey("directory.dropFilterHelp", "Takes the filter away that you set last. Alt and a number take away the one with that number.") }
  public static var directoryEmpty: WordKey { WordKey("directory.empty", "No one has a page here yet. Supporters come next: they run “beside apply”, and the coordinator runs “beside endorse”. Press ! for help now.") }
  public static var directoryEveryoneBelow: WordKey { WordKey("directory.everyoneBelow", "Everyone is still here, below.") }
  public static var directoryFilter: WordKey { WordKey("directory.filter", "filter") }
  public static var directoryFilterHelp: WordKey { WordKey("directory.filterHelp", "Narrows the list: who is there now, ways to meet, languages, inside or outside your team.") }
  public static var directoryFiltersHint: WordKey { WordKey("directory.filtersHint", "x everyone · X last · Alt and number one") }
  public static var directoryFound: WordKey { WordKey("directory.found", "{found} of {total}") }
  public static var directoryHours: WordKey { WordKey("directory.hours", "There: {hours}") }
  public static var directoryInterests: WordKey { WordKey("directory.interests", "Likes: {list}") }
  public static var directoryLiftFilter: WordKey { WordKey("directory.liftFilter", one: "Without “{filter}” there is {count} person.", other: "Without “{filter}” there are {count} people.") }
  public static var directoryLiftFilters: WordKey { WordKey("directory.liftFilters", one: "Without any filter there is {count} person.", other: "Without any filter there are {count} people.") }
  public static var directoryLiftWord: WordKey { WordKey("directory.liftWord", one: "Without “{filter}” there is {count} person.", other: "Without “{filter}” there are {count} people.") }
  public static var directoryLiftWords: WordKey { WordKey("directory.liftWords", one: "Without these words there is {count} person.", other: "Without these words there are {count} people.") }
  public static var directoryLivedExperience: WordKey { WordKey("directory.livedExperience", "Has lived through: {list}") }
  public static var directoryMark: WordKey { WordKey("directory.mark", "mark") }
  public static var directoryMarkHelp: WordKey { WordKey("directory.markHelp", "Marks this person, so that you can ask several people at once. They are asked in the order you mark them.") }
  public static var directoryMarked: WordKey { WordKey("directory.marked", "To be asked together: {names}") }
  public static var directoryNobodyFits: WordKey { WordKey("directory.nobodyFits", "No page fits all of this.") }
  public static var directoryNobodyMentions: WordKey { WordKey("directory.nobodyMentions", "No one mentions all of these words.") }
  public static var directoryPhone: WordKey { WordKey("directory.phone", "call {number}") }
  public static var directoryPledged: WordKey { WordKey("directory.pledged", "pledged") }
  public static var directoryRead: WordKey { WordKey("directory.read", "read") }
  public static var directoryReadHelp: WordKey { WordKey("directory.readHelp", "Opens the whole page of this person. In the search it goes to the people found.") }
  public static var directoryReading: WordKey { WordKey("directory.reading", "One moment. The pages of your team are being read.") }
  public static var directoryRemaining: WordKey { WordKey("directory.remaining", one: "{count} more page is being read.", other: "{count} more pages are being read.") }
  public static var directorySearch: WordKey { WordKey("directory.search", "search") }
  public static var directorySearchHelp: WordKey { WordKey("directory.searchHelp", "Looks for a name, a team, a place, a language or a thing lived through while you type.") }
  public static var directorySearchHint: WordKey { WordKey("directory.searchHint", "a name, a place, a language, a thing lived through") }
  public static var directorySharedIdentity: WordKey { WordKey("directory.sharedIdentity", "Shares: {list}") }
  public static var directoryStrengths: WordKey { WordKey("directory.strengths", "Good at: {list}") }
  public static var directoryTotal: WordKey { WordKey("directory.total", one: "{count} person", other: "{count} people") }
  public static var directoryTrained: WordKey { WordKey("directory.trained", "trained") }
  public static var directoryWhoever: WordKey { WordKey("directory.whoever", "anyone") }
  public static var directoryWhoeverHelp: WordKey { WordKey("directory.whoeverHelp", "Asks for the first person who can get in touch, whoever that is.") }

  static var directoryWords: [WordKey] { [
    directoryAsk,
    directoryAskHelp,
    directoryBackHelp,
    directoryClear,
    directoryClearHelp,
    directoryDropFilter,
    directoryDropFilterHelp,
    directoryEmpty,
    directoryEveryoneBelow,
    directoryFilter,
    directoryFilterHelp,
    directoryFiltersHint,
    directoryFound,
    directoryHours,
    directoryInterests,
    directoryLiftFilter,
    directoryLiftFilters,
    directoryLiftWord,
    directoryLiftWords,
    directoryLivedExperience,
    directoryMark,
    directoryMarkHelp,
    directoryMarked,
    directoryNobodyFits,
    directoryNobodyMentions,
    directoryPhone,
    directoryPledged,
    directoryRead,
    directoryReadHelp,
    directoryReading,
    directoryRemaining,
    directorySearch,
    directorySearchHelp,
    directorySearchHint,
    directorySharedIdentity,
    directoryStrengths,
    directoryTotal,
    directoryTrained,
    directoryWhoever,
    directoryWhoeverHelp,
  ] }
}
