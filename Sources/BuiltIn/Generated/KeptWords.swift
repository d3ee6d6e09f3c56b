// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var keptAccountWho: WordKey { WordKey("kept.accountWho", "Who uses this account.") }
  public static var keptAnyReader: WordKey { WordKey("kept.anyReader", "All who can read this folder.") }
  public static var keptApplicants: WordKey { WordKey("kept.applicants", "Pages that wait") }
  public static var keptApplicantsUntil: WordKey { WordKey("kept.applicantsUntil", "Until the coordinator answers.") }
  public static var keptApplicantsWhat: WordKey { WordKey("kept.applicantsWhat", "What someone wrote who wants to be a supporter.") }
  public static var keptByCoordinatorUntil: WordKey { WordKey("kept.byCoordinatorUntil", "Until the coordinator removes it.") }
  public static var keptByHandUntil: WordKey { WordKey("kept.byHandUntil", "Until you remove the file.") }
  public static var keptCoordinatorWho: WordKey { WordKey("kept.coordinatorWho", "The coordinator.") }
  public static var keptCounts: WordKey { WordKey("kept.counts", "Counts") }
  public static var keptCountsWhat: WordKey { WordKey("kept.countsWhat", "Sealed. One mark for each contact on a day, and one for each word on how it was. No name, and not which request.") }
  public static var keptDays: WordKey { WordKey("kept.days", one: "{count} day", other: "{count} days") }
  public static var keptDaysUnknown: WordKey { WordKey("kept.daysUnknown", "the days that the program sets") }
  public static var keptDrafts: WordKey { WordKey("kept.drafts", "Drafts") }
  public static var keptDraftsUntil: WordKey { WordKey("kept.draftsUntil", "Until you send or drop it, or log out.") }
  public static var keptDraftsWhat: WordKey { WordKey("kept.draftsWhat", "Sealed. What you typed to ask someone and did not send. Its key lies beside it, for this account alone.") }
  public static var keptGuides: WordKey { WordKey("kept.guides", "Guides of the program") }
  public static var keptGuidesWhat: WordKey { WordKey("kept.guidesWhat", "Pages to read, written by the program.") }
  public static var keptInLibrary: WordKey { WordKey("kept.inLibrary", "In the library") }
  public static var keptInLocker: WordKey { WordKey("kept.inLocker", "In my locker") }
  public static var keptKnown: WordKey { WordKey("kept.known", "Programs you joined") }
  public static var keptKnownWhat: WordKey { WordKey("kept.knownWhat", "Where they are, the keys that speak for them, and the short name of a page that was made here.") }
  public static var keptLocked: WordKey { WordKey("kept.locked", "Sealed. Open your locker to see what is in it.") }
  public static var keptLockers: WordKey { WordKey("kept.lockers", "Lockers") }
  public static var keptLockersWhat: WordKey { WordKey("kept.lockersWhat", "Sealed. Your keys, your plan, and the codes you chose to keep. The file does not tell your name.") }
  public static var keptLockersWho: WordKey { WordKey("kept.lockersWho", "You alone, with your passphrase.") }
  public static var keptNone: WordKey { WordKey("kept.none", "None of these: {kinds}.") }
  public static var keptNotAsker: WordKey { WordKey("kept.notAsker", "Who asked. No file says so in clear, and no file’s name or owner tells it.") }
  public static var keptNotBackups: WordKey { WordKey("kept.notBackups", "A request that has ended. Copies that others made of the folder before are out of our reach.") }
  public static var keptNotCodes: WordKey { WordKey("kept.notCodes", "A return code, unless you keep it in your locker.") }
  public static var keptNotDrafts: WordKey { WordKey("kept.notDrafts", "What you typed to ask someone, once it is sent or dropped, and what you answered in the role check.") }
  public static var keptNotNotes: WordKey { WordKey("kept.notNotes", "Notes about a talk. There is no place to write them.") }
  public static var keptNotOwnFiles: WordKey { WordKey("kept.notOwnFiles", "Files that you made yourself, such as a printed plan or a backup of keys. They are where you put them.") }
  public static var keptNotReading: WordKey { WordKey("kept.notReading", "What you looked for and what you read, Help now above all.") }
  public static var keptNotTitle: WordKey { WordKey("kept.notTitle", "What is not kept") }
  public static var keptNothing: WordKey { WordKey("kept.nothing", "Nothing yet.") }
  public static var keptNumber: WordKey { WordKey("kept.number", "{kind}: {number}") }
  public static var keptOnAccount: WordKey { WordKey("kept.onAccount", "On this account") }
  public static var keptPartAbout: WordKey { WordKey("kept.partAbout", "what you said about your place at work") }
  public static var keptPartBackedUp: WordKey { WordKey("kept.partBackedUp", "the day you last backed up the program’s key") }
  public static var keptPartCodes: WordKey { WordKey("kept.partCodes", one: "{count} return code", other: "{count} return codes") }
  public static var keptPartCounts: WordKey { WordKey("kept.partCounts", "the key that opens the counts") }
  public static var keptPartFormerCounts: WordKey { WordKey("kept.partFormerCounts", one: "{count} key that opens the counts of a coordinator before you", other: "{count} keys that open the counts of coordinators before you") }
  public static var keptPartPlan: WordKey { WordKey("kept.partPlan", "your plan") }
  public static var keptPartPlanKey: WordKey { WordKey("kept.partPlanKey", "the key that signs your commitment") }
  public static var keptPartPrograms: WordKey { WordKey("kept.partPrograms", one: "{count} program you know", other: "{count} programs you know") }
  public static var keptPartRequests: WordKey { WordKey("kept.partRequests", one: "how far {count} request has come, and whether it has ended", other: "how far {count} requests have come, and which have ended") }
  public static var keptPartRoot: WordKey { WordKey("kept.partRoot", "the key that speaks for the program") }
  public static var keptPartSealing: WordKey { WordKey("kept.partSealing", one: "{count} key that opens requests to you", other: "{count} keys that open requests to you") }
  public static var keptPartSeen: WordKey { WordKey("kept.partSeen", one: "how new {count} page was when you last saw it", other: "how new {count} pages were when you last saw them") }
  public static var keptPartSigning: WordKey { WordKey("kept.partSigning", "the key that signs for you") }
  public static var keptPartSupervisor: WordKey { WordKey("kept.partSupervisor", "the keys that read and answer questions to you") }
  public static var keptPartSupporter: WordKey { WordKey("kept.partSupporter", "the short name of your page") }
  public static var keptProgram: WordKey { WordKey("kept.program", "The program") }
  public static var keptProgramUntil: WordKey { WordKey("kept.programUntil", "As long as there is a program.") }
  public static var keptProgramWhat: WordKey { WordKey("kept.programWhat", "Its name, place and rules, who reports to whom by position, and the list of supporters. The coordinator signs it.") }
  public static var keptQuestions: WordKey { WordKey("kept.questions", "Questions to a supervisor") }
  public static var keptQuestionsUntil: WordKey { WordKey("kept.questionsUntil", "Until the answer was read, {days} after it was last written at the latest.") }
  public static var keptQuestionsWhat: WordKey { WordKey("kept.questionsWhat", "Sealed. They name no one.") }
  public static var keptQuestionsWho: WordKey { WordKey("kept.questionsWho", "The supervisor who is asked, and whoever asks.") }
  public static var keptReading: WordKey { WordKey("kept.reading", "Looking at what is stored.") }
  public static var keptRequests: WordKey { WordKey("kept.requests", "Requests") }
  public static var keptRequestsUntil: WordKey { WordKey("kept.requestsUntil", "Until it ends or is taken back, and at most {days} after the last step.") }
  public static var keptRequestsWhat: WordKey { WordKey("kept.requestsWhat", "Sealed. All that can be read is by when someone will be in touch, and if someone has been.") }
  public static var keptRequestsWho: WordKey { WordKey("kept.requestsWho", "The supporters whom the sender allows, and the sender with the return code.") }
  public static var keptResources: WordKey { WordKey("kept.resources", "Places that help") }
  public static var keptResourcesWhat: WordKey { WordKey("kept.resourcesWhat", "Whom they are for, how to reach them, and when this was checked.") }
  public static var keptSetAside: WordKey { WordKey("kept.setAside", "Damaged files") }
  public static var keptSetAsideWhat: WordKey { WordKey("kept.setAsideWhat", "Files that could not be read, which “beside doctor” moved out of the way.") }
  public static var keptSetAsideWho: WordKey { WordKey("kept.setAsideWho", "As before they were damaged.") }
  public static var keptSettings: WordKey { WordKey("kept.settings", "Settings") }
  public static var keptSettingsWhat: WordKey { WordKey("kept.settingsWhat", "The theme, and the library, country and language to begin with. Keys of your own, when Beside locks, and if others use this login.") }
  public static var keptShared: WordKey { WordKey("kept.shared", "Shown parts of a plan") }
  public static var keptSharedUntil: WordKey { WordKey("kept.sharedUntil", "It goes with the request.") }
  public static var keptSharedWhat: WordKey { WordKey("kept.sharedWhat", "Sealed. What a person showed to a supporter from their own plan.") }
  public static var keptSharedWho: WordKey { WordKey("kept.sharedWho", "That supporter.") }
  public static var keptSupporters: WordKey { WordKey("kept.supporters", "Pages of supporters") }
  public static var keptSupportersUntil: WordKey { WordKey("kept.supportersUntil", "Until they change it, or leave the team.") }
  public static var keptSupportersWhat: WordKey { WordKey("kept.supportersWhat", "What they chose to say, and what the coordinator signs for them: keys, team, dates of training.") }
  public static var keptTeam: WordKey { WordKey("kept.team", "Notes on the team") }
  public static var keptTeamWhat: WordKey { WordKey("kept.teamWhat", "Sealed. Steps and dates of training.") }
  public static var keptUntil: WordKey { WordKey("kept.until", "How long: {until}") }
  public static var keptWho: WordKey { WordKey("kept.who", "Who can open it: {who}") }
  public static var keptWork: WordKey { WordKey("kept.work", "Work files") }
  public static var keptWorkUntil: WordKey { WordKey("kept.workUntil", "What a stop left behind goes with the next save.") }
  public static var keptWorkWhat: WordKey { WordKey("kept.workWhat", "An empty file that lets one person save at a time, and what a sudden stop left behind.") }

  static var keptWords: [WordKey] { [
    keptAccountWho,
    keptAnyReader,
    keptApplicants,
    keptApplicantsUntil,
    keptApplicantsWhat,
    keptByCoordinatorUntil,
    keptByHandUntil,
    keptCoordinatorWho,
    keptCounts,
    keptCountsWhat,
    keptDays,
    keptDaysUnknown,
    keptDrafts,
    keptDraftsUntil,
    keptDraftsWhat,
    keptGuides,
    keptGuidesWhat,
    keptInLibrary,
    keptInLocker,
    keptKnown,
    keptKnownWhat,
    keptLocked,
    keptLockers,
    keptLockersWhat,
    keptLockersWho,
    keptNone,
    keptNotAsker,
    keptNotBackups,
    keptNotCodes,
    keptNotDrafts,
    keptNotNotes,
    keptNotOwnFiles,
    keptNotReading,
    keptNotTitle,
    keptNothing,
    keptNumber,
    keptOnAccount,
    keptPartAbout,
    keptPartBackedUp,
    keptPartCodes,
    keptPartCounts,
    keptPartFormerCounts,
    keptPartPlan,
    keptPartPlanKey,
    keptPartPrograms,
    keptPartRequests,
    keptPartRoot,
    keptPartSealing,
    keptPartSeen,
    keptPartSigning,
    keptPartSupervisor,
    keptPartSupporter,
    keptProgram,
    keptProgramUntil,
    keptProgramWhat,
    keptQuestions,
    keptQuestionsUntil,
    keptQuestionsWhat,
    keptQuestionsWho,
    keptReading,
    keptRequests,
    keptRequestsUntil,
    keptRequestsWhat,
    keptRequestsWho,
    keptResources,
    keptResourcesWhat,
    keptSetAside,
    keptSetAsideWhat,
    keptSetAsideWho,
    keptSettings,
    keptSettingsWhat,
    keptShared,
    keptSharedUntil,
    keptSharedWhat,
    keptSharedWho,
    keptSupporters,
    keptSupportersUntil,
    keptSupportersWhat,
    keptTeam,
    keptTeamWhat,
    keptUntil,
    keptWho,
    keptWork,
    keptWorkUntil,
    keptWorkWhat,
  ] }
}
