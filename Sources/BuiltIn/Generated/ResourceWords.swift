// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var resourceAnyNeed: WordKey { WordKey("resource.anyNeed", "every need") }
  public static var resourceBenefits: WordKey { WordKey("resource.benefits", "money one has a right to") }
  public static var resourceChecked: WordKey { WordKey("resource.checked", "Checked: {date}") }
  public static var resourceCopyHelp: WordKey { WordKey("resource.copyHelp", "Copies all about it, for pasting elsewhere. Whom you give it to is kept nowhere.") }
  public static var resourceCost: WordKey { WordKey("resource.cost", "Cost: {text}") }
  public static var resourceCrisis: WordKey { WordKey("resource.crisis", "a crisis") }
  public static var resourceCultural: WordKey { WordKey("resource.cultural", "culture and faith") }
  public static var resourceFor: WordKey { WordKey("resource.for", "For: {text}") }
  public static var resourceGeneral: WordKey { WordKey("resource.general", "help in general") }
  public static var resourceHours: WordKey { WordKey("resource.hours", "Hours: {text}") }
  public static var resourceHousing: WordKey { WordKey("resource.housing", "a home") }
  public static var resourceLanguages: WordKey { WordKey("resource.languages", "Languages: {text}") }
  public static var resourceLarge: WordKey { WordKey("resource.large", "show large") }
  public static var resourceLargeHelp: WordKey { WordKey("resource.largeHelp", "Shows how to reach it, large and as a square for a phone.") }
  public static var resourceLegal: WordKey { WordKey("resource.legal", "the law") }
  public static var resourceNextNeed: WordKey { WordKey("resource.nextNeed", "next need") }
  public static var resourceNextNeedHelp: WordKey { WordKey("resource.nextNeedHelp", "Shows what helps with the next need.") }
  public static var resourceNoMatch: WordKey { WordKey("resource.noMatch", "Nothing on the list matches. Try another word, or another need.") }
  public static var resourceNoSuch: WordKey { WordKey("resource.noSuch", "There is nothing called “{name}” on the list. “beside resources” shows all of it.") }
  public static var resourceNone: WordKey { WordKey("resource.none", "Your program has no list yet. The coordinator adds to it: beside coordinator sign resource FILE") }
  public static var resourceNotRecorded: WordKey { WordKey("resource.notRecorded", "Give two or three, not ten. Whom you give them to is kept nowhere.") }
  public static var resourceOld: WordKey { WordKey("resource.old", "This was checked more than a year ago. Make sure that it is still right.") }
  public static var resourceOldShort: WordKey { WordKey("resource.oldShort", "old") }
  public static var resourcePeerRun: WordKey { WordKey("resource.peerRun", "people who have been there") }
  public static var resourcePlace: WordKey { WordKey("resource.place", "Place: {text}") }
  public static var resourcePractical: WordKey { WordKey("resource.practical", "everyday things") }
  public static var resourcePreviousNeed: WordKey { WordKey("resource.previousNeed", "need before") }
  public static var resourcePreviousNeedHelp: WordKey { WordKey("resource.previousNeedHelp", "Shows what helps with the need before.") }
  public static var resourceReach: WordKey { WordKey("resource.reach", "How: {text}") }
  public static var resourceRechecked: WordKey { WordKey("resource.rechecked", "“{name}” is marked as checked today.") }
  public static var resourceRetired: WordKey { WordKey("resource.retired", "“{name}” is off the list.") }
  public static var resourceSearch: WordKey { WordKey("resource.search", "search") }
  public static var resourceSearchHelp: WordKey { WordKey("resource.searchHelp", "Finds by name, place, language, cost, or whom it is for.") }
  public static var resourceShow: WordKey { WordKey("resource.show", "people and places") }
  public static var resourceShowHelp: WordKey { WordKey("resource.showHelp", "Opens your program’s list of people and places that one can point to.") }

  static var resourceWords: [WordKey] { [
    resourceAnyNeed,
    resourceBenefits,
    resourceChecked,
    resourceCopyHelp,
    resourceCost,
    resourceCrisis,
    resourceCultural,
    resourceFor,
    resourceGeneral,
    resourceHours,
    resourceHousing,
    resourceLanguages,
    resourceLarge,
    resourceLargeHelp,
    resourceLegal,
    resourceNextNeed,
    resourceNextNeedHelp,
    resourceNoMatch,
    resourceNoSuch,
    resourceNone,
    resourceNotRecorded,
    resourceOld,
    resourceOldShort,
    resourcePeerRun,
    resourcePlace,
    resourcePractical,
    resourcePreviousNeed,
    resourcePreviousNeedHelp,
    resourceReach,
    resourceRechecked,
    resourceRetired,
    resourceSearch,
    resourceSearchHelp,
    resourceShow,
    resourceShowHelp,
  ] }
}
