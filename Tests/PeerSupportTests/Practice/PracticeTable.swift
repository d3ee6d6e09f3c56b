/// From the rows of the practice that the program enforces, or teaches by its guides, to the tests that fail without them.
///
/// A test is named by its suite and function, and its title begins with the ids of the rows that it proves.
let practiceTable: [String: [String]] = [
  // B · The directory: choosing someone.
  "B1": ["PracticeBTests.directContact", "DirectoryTests.bio", "DirectoryTests.longStory"],
  "B2": ["PracticeBTests.everythingIsOptional", "CardWalkthroughTests.publish"],
  "B3": [
    "PracticeBTests.nobodyIsRanked", "PracticeBTests.theSameEverywhere", "PracticeBTests.saysWhy",
    "StandingPropertyTests.listOrder", "SearchPropertyTests.saysWhy", "DirectoryOrderTests.rotation",
    "DirectorySearchTests.commonGround",
  ],
  "B4": [
    "PracticeBTests.outsideOnesOwn", "DirectorySearchTests.insideAndOutside",
    "FindingWalkthroughTests.aboutMe",
  ],
  "B5": [
    "PracticeBTests.equalsFirst", "OrderTests.equalsFirst", "StandingPropertyTests.neverFineByMistake",
    "StandingPropertyTests.whoeverCanFirst", "PracticeBTests.chain", "PracticeBTests.cannotCheck",
    "PracticeBTests.wordsFirst", "PracticeBTests.neverChosenForOne", "DirectoryStandingTests.rankShows",
    "DirectoryStandingTests.chainIsGrey", "DirectoryStandingTests.chainAfterOneSentence",
  ],
  "B6": [
    "PracticeBTests.availability", "StandingPropertyTests.askingRules", "OrderTests.awayStandsBelow",
    "DirectorySearchTests.availableNow", "PracticeBTests.returnHasCome", "PracticeBTests.away",
    "DirectoryStandingTests.notAskable", "CardWalkthroughTests.leave",
  ],
  "B7": [
    "PracticeBTests.waysAndHours", "HoursPropertyTests.everyMinute", "WeeklyHoursReaderTests.reads",
    "MovedClockTests.nextOpening", "CardWalkthroughTests.hours",
    "DirectoryTests.hours", "DirectorySearchTests.waysAndLanguages",
  ],
  "B8": [
    "PracticeBTests.lossFindsNeighbours", "VocabularyTests.isLarge", "VocabularyTests.neighboursAreFound",
    "SearchPropertyTests.slips", "FindingWalkthroughTests.theProgramsOwnWords",
    "PracticeBTests.noMatchOffersPeople",
    "DirectorySearchTests.nothingFound", "DirectorySearchTests.filterToLift",
  ],
  "B9": ["CoverageTests.gaps", "CoverageTests.noNames", "TeamPageTests.coverage"],

  // C · Asking for support.
  "C1": ["PracticeCTests.fewestObstacles", "PickAndAskTests.sixKeys"],
  "C2": [
    "PracticeCTests.agreement", "PracticeCTests.instead", "AskTests.colleagueNotAsked",
    "AskWhomTests.instead",
    "SentTests.colleague", "PickAndAskTests.twelveKeys",
  ],
  "C3": [
    "PracticeCTests.agreement", "PracticeCTests.nothingFlowsBack", "AskTests.supervisor",
    "SentTests.supervisor",
  ],
  "C4": [
    "PracticeCTests.preferences", "PhoneNumberTests.doubts", "AskTests.preferences", "AskWhomTests.echo",
  ],
  "C5": ["PracticeCTests.dueWithinADay", "PracticeCTests.dueSoon", "AskTests.soon"],
  "C6": ["PracticeCTests.noReason", "SentTests.withdraw"],
  "C7": [
    "PracticeCTests.howMany", "PracticeCTests.reserves", "PracticeCTests.order", "PracticeCTests.keptOut",
    "PracticeCTests.keptOutIsChecked", "AskTests.othersMayAnswer", "AskWhomTests.order",
    "AskWhomTests.keepOut",
  ],
  "C8": ["AskTests.limits", "AskTests.limitsInSmallWindow"],

  // D · Answering: the inbox.
  "D1": [
    "PracticeDTests.timeLeft", "PracticeDTests.whatStopsTheClock", "RequestPropertyTests.clock",
    "TimeRunningDownTests.stages", "TimeRunningDownTests.dueInMyZone", "TeamPageTests.late",
  ],
  "D2": ["PracticeDTests.soonestFirst", "RequestPropertyTests.order"],
  "D3": [
    "PracticeDTests.takeAndPutBack", "PracticeDTests.passingOn", "PracticeDTests.reserves",
    "RequestPropertyTests.oneHolder",
  ],
  "D4": [
    "PracticeDTests.roleCheck", "PracticeDTests.emergentThenPassOn", "RequestPropertyTests.roleCheck",
    "RoleCheckTests.rank",
  ],
  "D6": ["PracticeDTests.contacts", "PracticeDTests.nothingCanBeTyped", "RequestPropertyTests.chain"],
  "D8": ["PracticeDTests.ending", "TakingBackTests.noOutcome"],
  "D9": [
    "HypotheticalCheckTests.found", "QuestionTests.wholeLife", "QuestionTests.sealed",
    "QuestionWalkthroughTests.asked",
  ],
  "D12": [
    "FurtherHelpTests.resources", "ResourcesWalkthroughTests.search", "ResourcesWalkthroughTests.old",
    "ResourcesWalkthroughTests.give", "CoordinatorTests.resources",
  ],

  // E · Measurement.
  "E8": [
    "AfterwardsTests.exact", "AfterwardsTests.nothingIsGivenAway", "TellingTests.when", "TellingTests.once",
    "TellingTests.sealed", "YourRequestWalkthroughTests.afterwards",
  ],

  // F · The self-care plan.
  "F1": ["PracticeFTests.parts", "NightWalkthroughTests.firstPlan"],
  "F2": ["PracticeFTests.people", "NightWalkthroughTests.firstPlan", "PlanExportTests.numbers"],
  "F3": ["PracticeFTests.people", "NightWalkthroughTests.firstPlan"],
  "F4": ["PracticeFTests.parts"],
  "F5": ["PracticeFTests.parts", "NightWalkthroughTests.spanishIdeas"],
  "F6": ["PracticeFTests.parts"],
  "F7": ["PracticeFTests.parts"],
  "F8": ["PracticeFTests.parts"],
  "F9": ["PracticeFTests.parts"],
  "F10": ["PracticeFTests.commitment", "CommitmentTests.signing", "CommitmentTests.ownKey"],
  "F11": ["NightWalkthroughTests.circle"],
  "F12": ["PracticeFTests.lookingBack", "NightWalkthroughTests.tonight"],
  "F13": ["PracticeFTests.strain", "NightWalkthroughTests.strain", "PlanExportTests.strainStays"],
  "F14": ["ShowingPlansTests.chosenParts", "SharingWalkthroughTests.showAndTakeBack"],

  // G · Collaborating on safety.
  "G1": [
    "BuiltInGuideTests.safetyHasSixMovements", "BuiltInGuideTests.safetyHasLinesForEveryWorry",
    "SafetyWalkthroughTests.sixPages",
  ],
  "G2": [
    "BuiltInGuideTests.safetyHasSixMovements", "BuiltInGuideTests.safetyHasLinesForEveryWorry",
    "SafetyWalkthroughTests.sixPages", "SafetyWalkthroughTests.worry",
  ],
  "G3": [
    "BuiltInGuideTests.safetyHasSixMovements", "BuiltInGuideTests.safetyHasLinesForEveryWorry",
    "SafetyWalkthroughTests.sixPages",
  ],
  "G4": [
    "BuiltInGuideTests.safetyHasSixMovements", "BuiltInGuideTests.safetyHasLinesForEveryWorry",
    "SafetyWalkthroughTests.sixPages", "SafetyWalkthroughTests.turnsToSuicide",
  ],
  "G5": [
    "BuiltInGuideTests.safetyHasSixMovements", "BuiltInGuideTests.safetyHasLinesForEveryWorry",
    "SafetyWalkthroughTests.sixPages",
  ],
  "G6": [
    "BuiltInGuideTests.safetyHasSixMovements", "BuiltInGuideTests.safetyHasLinesForEveryWorry",
    "SafetyWalkthroughTests.sixPages", "SafetyWalkthroughTests.refused",
  ],
  "G7": [
    "BuiltInGuideTests.onlyTheLastMovementWaits", "SafetyWalkthroughTests.gateOpensAfterTogether",
    "SafetyWalkthroughTests.refused", "SafetyWalkthroughTests.nothingIsKept",
  ],
  "G8": ["BuiltInGuideTests.safetyHasNoScaleOrForm", "SafetyWalkthroughTests.noForm"],
  "G9": [
    "SafetyWalkthroughTests.sixPages", "SafetyWalkthroughTests.builtInLines",
    "HelpNowWalkthroughTests.programFirst", "HelpNowWalkthroughTests.largeNumber",
  ],
  "G10": ["HelpNowWalkthroughTests.firstStart", "HelpNowWalkthroughTests.everyLayer"],
  "G11": ["BuiltInGuideTests.reportingHasItsOwnPages", "SafetyWalkthroughTests.abuseOfAChild"],
  "G12": ["BuiltInGuideTests.everyElementStandsInItsGuide", "SafetyWalkthroughTests.turnsToSuicide"],

  // H · Staying a peer.
  "H1": ["BuiltInGuideTests.everyElementStandsInItsGuide", "ResourcesWalkthroughTests.fromAGuide"],
  "H2": ["BuiltInGuideTests.adviceHasSixMoments"],
  "H3": ["BuiltInGuideTests.everyElementStandsInItsGuide"],
  "H4": ["BuiltInGuideTests.tasksNameTheirTraps", "GuideWalkthroughTests.task"],
  "H5": ["BuiltInGuideTests.countsOfTheRole", "GuideWalkthroughTests.sideBySide"],
  "H6": ["BuiltInGuideTests.ethicsHasThirteenCommitments"],
  "H7": ["BuiltInGuideTests.everyElementStandsInItsGuide"],
  "H8": ["BuiltInGuideTests.countsOfTheRole"],
  "H9": ["BuiltInGuideTests.countsOfTheRole", "GuideWalkthroughTests.practice"],

  // J · The team.
  "J5": ["BuiltInGuideTests.sheetsHaveTheirElements"],

  // K · With groups.
  "K1": ["BuiltInGuideTests.everyElementStandsInItsGuide"],
  "K2": ["BuiltInGuideTests.sheetsHaveTheirElements", "GuideWalkthroughTests.defusing"],
  "K3": ["BuiltInGuideTests.sheetsHaveTheirElements", "GuideWalkthroughTests.caution"],
  "K4": ["BuiltInGuideTests.sheetsHaveTheirElements"],
  "K5": ["BuiltInGuideTests.sheetsHaveTheirElements"],
  "K6": ["BuiltInGuideTests.everyElementStandsInItsGuide"],
]
