// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var planAdd: WordKey { WordKey("plan.add", "someone new") }
  public static var planAddHelp: WordKey { WordKey("plan.addHelp", "Adds someone here, or starts a new plan for tonight.") }
  public static var planBack: WordKey { WordKey("plan.back", "save and go back") }
  public static var planBackHelp: WordKey { WordKey("plan.backHelp", "Saves what you wrote and goes back to the list.") }
  public static var planBeside: WordKey { WordKey("plan.beside", "Made with:") }
  public static var planBesideHint: WordKey { WordKey("plan.besideHint", "You can make this with someone at your side, such as a supporter. Or leave it empty.") }
  public static var planBorrow: WordKey { WordKey("plan.borrow", "borrow the idea") }
  public static var planBorrowHelp: WordKey { WordKey("plan.borrowHelp", "Puts the idea below what you wrote. Change it until it is yours.") }
  public static var planBothKept: WordKey { WordKey("plan.bothKept", "Your plan was changed in another window. Both texts are here now: please look, then press Ctrl-s.") }
  public static var planBringBack: WordKey { WordKey("plan.bringBack", "bring back") }
  public static var planBringBackHelp: WordKey { WordKey("plan.bringBackHelp", "Brings back what you took away last.") }
  public static var planCalendarHelp: WordKey { WordKey("plan.calendarHelp", "Writes the time to look back into a file that calendars can read. It says nothing of your plan.") }
  public static var planCallStep: WordKey { WordKey("plan.callStep", "Call {person}.") }
  public static var planChangedSinceSigned: WordKey { WordKey("plan.changedSinceSigned", "You changed the words. What {name} signed on {date} stays until you sign these.") }
  public static var planCircle: WordKey { WordKey("plan.circle", "My care circle") }
  public static var planCirclePersonTitle: WordKey { WordKey("plan.circlePersonTitle", "Someone in my care circle") }
  public static var planCirclePlace: WordKey { WordKey("plan.circlePlace", "Where:") }
  public static var planCircleReach: WordKey { WordKey("plan.circleReach", "Reach them by:") }
  public static var planClosed: WordKey { WordKey("plan.closed", "This is your plan. Only you can open it.") }
  public static var planClosedHelp: WordKey { WordKey("plan.closedHelp", "Press Enter to open it with your passphrase.") }
  public static var planClosedNew: WordKey { WordKey("plan.closedNew", "Press Enter to begin. You choose a passphrase first.") }
  public static var planCommitment: WordKey { WordKey("plan.commitment", "My commitment") }
  public static var planCommitmentHelp: WordKey { WordKey("plan.commitmentHelp", "Change these words until they sound like you. Sign them with your name when you are ready, and again when it is time for a fresh start.") }
  public static var planCommitmentPrompt: WordKey { WordKey("plan.commitmentPrompt", "What do you promise yourself? Use your own words.") }
  public static var planCommitmentStart: WordKey { WordKey("plan.commitmentStart", "I look after other people, and I will look after myself too. When it gets hard, I will open this plan and reach out to one person.") }
  public static var planDestroy: WordKey { WordKey("plan.destroy", "destroy my plan") }
  public static var planDestroyBackHelp: WordKey { WordKey("plan.destroyBackHelp", "Goes back. Your plan stays.") }
  public static var planDestroyCopies: WordKey { WordKey("plan.destroyCopies", "Backups of this disk from before may still hold it, sealed under your passphrase. What you printed or wrote to files stays where it is.") }
  public static var planDestroyFile: WordKey { WordKey("plan.destroyFile", "Your plan and your locker go, and their file is gone from this disk.") }
  public static var planDestroyFirst: WordKey { WordKey("plan.destroyFirst", "Press x when you are sure. Another key follows. Escape goes back.") }
  public static var planDestroyGo: WordKey { WordKey("plan.destroyGo", "destroy it now") }
  public static var planDestroyGoHelp: WordKey { WordKey("plan.destroyGoHelp", "Destroys your plan. Nobody can bring it back.") }
  public static var planDestroyHelp: WordKey { WordKey("plan.destroyHelp", "Opens a page that says what goes and what may stay. Nothing happens before two more keys.") }
  public static var planDestroyLost: WordKey { WordKey("plan.destroyLost", "Nobody can bring it back.") }
  public static var planDestroyPart: WordKey { WordKey("plan.destroyPart", "Your plan goes. Your locker stays, because it holds keys or codes that you still need.") }
  public static var planDestroyReady: WordKey { WordKey("plan.destroyReady", "I am sure") }
  public static var planDestroyReadyHelp: WordKey { WordKey("plan.destroyReadyHelp", "Makes the last key ready. Nothing is gone yet.") }
  public static var planDestroySecond: WordKey { WordKey("plan.destroySecond", "Now Ctrl-d destroys it. Escape goes back, and all stays.") }
  public static var planDestroyTitle: WordKey { WordKey("plan.destroyTitle", "Destroy my plan") }
  public static var planDestroyed: WordKey { WordKey("plan.destroyed", "Your plan is gone.") }
  public static var planEased: WordKey { WordKey("plan.eased", "Did it ease things?") }
  public static var planEasedAnswer: WordKey { WordKey("plan.easedAnswer", "Did it ease things? {answer}.") }
  public static var planEasedHint: WordKey { WordKey("plan.easedHint", "Left and Right choose. Only you will ever see this.") }
  public static var planEasedNo: WordKey { WordKey("plan.easedNo", "Not this time") }
  public static var planEasedSome: WordKey { WordKey("plan.easedSome", "A little") }
  public static var planEasedTitle: WordKey { WordKey("plan.easedTitle", "Looking back") }
  public static var planEasedYes: WordKey { WordKey("plan.easedYes", "Yes") }
  public static var planEmpty: WordKey { WordKey("plan.empty", "Nothing here yet. It can stay that way.") }
  public static var planExport: WordKey { WordKey("plan.export", "take along") }
  public static var planExportFile: WordKey { WordKey("plan.exportFile", "File:") }
  public static var planExportFileHint: WordKey { WordKey("plan.exportFileHint", "A new file that only your account can read. Your passphrase does not lock it any more.") }
  public static var planExportFileNeeded: WordKey { WordKey("plan.exportFileNeeded", "Please type the name of a file first.") }
  public static var planExportFormat: WordKey { WordKey("plan.exportFormat", "As:") }
  public static var planExportFormatHint: WordKey { WordKey("plan.exportFormatHint", "What only you see, such as your strain, goes along in the form for another machine alone.") }
  public static var planExportGo: WordKey { WordKey("plan.exportGo", "take it along") }
  public static var planExportGoHelp: WordKey { WordKey("plan.exportGoHelp", "Writes the file, or prints it.") }
  public static var planExportHelp: WordKey { WordKey("plan.exportHelp", "Prints your plan, or writes it to a file: to read, for a wallet, for an address book, for another machine.") }
  public static var planExportTitle: WordKey { WordKey("plan.exportTitle", "Take it along") }
  public static var planExported: WordKey { WordKey("plan.exported", "Your plan is in {file} now. Only you can read the file.") }
  public static var planFileName: WordKey { WordKey("plan.fileName", "my-plan") }
  public static var planFillIn: WordKey { WordKey("plan.fillIn", "open") }
  public static var planFillInHelp: WordKey { WordKey("plan.fillInHelp", "Opens what is selected, to fill it in or to change it.") }
  public static var planFindSomeone: WordKey { WordKey("plan.findSomeone", "find someone") }
  public static var planFindSomeoneHelp: WordKey { WordKey("plan.findSomeoneHelp", "Shows supporters whom you could ask to be in touch.") }
  public static var planForgetStrain: WordKey { WordKey("plan.forgetStrain", "forget all of it") }
  public static var planForgetStrainHelp: WordKey { WordKey("plan.forgetStrainHelp", "Takes away every day and every word about strain. Until you do something else, u brings it back.") }
  public static var planFormBackHelp: WordKey { WordKey("plan.formBackHelp", "Goes back. What you filled in is saved as you go.") }
  public static var planFormGo: WordKey { WordKey("plan.formGo", "do it") }
  public static var planFormGoHelp: WordKey { WordKey("plan.formGoHelp", "Does what you chose here: takes your plan along, shows parts of it, or takes parts in.") }
  public static var planFormatCard: WordKey { WordKey("plan.formatCard", "a card for the wallet") }
  public static var planFormatContacts: WordKey { WordKey("plan.formatContacts", "my A-Team for an address book") }
  public static var planFormatHtml: WordKey { WordKey("plan.formatHtml", "a page to print") }
  public static var planFormatJson: WordKey { WordKey("plan.formatJson", "everything, for another machine") }
  public static var planFormatMarkdown: WordKey { WordKey("plan.formatMarkdown", "Markdown") }
  public static var planFormatPaper: WordKey { WordKey("plan.formatPaper", "on paper, from the printer here") }
  public static var planFormatText: WordKey { WordKey("plan.formatText", "plain text") }
  public static var planFreeWords: WordKey { WordKey("plan.freeWords", "more words") }
  public static var planFreeWordsHelp: WordKey { WordKey("plan.freeWordsHelp", "Opens a page to write on about your A-Team, beside the list of people.") }
  public static var planHard: WordKey { WordKey("plan.hard", "when it is hard") }
  public static var planHardAlso: WordKey { WordKey("plan.hardAlso", "crisis bad night help calm") }
  public static var planHardBackHelp: WordKey { WordKey("plan.hardBackHelp", "Goes back by one page.") }
  public static var planHardCall: WordKey { WordKey("plan.hardCall", "Call someone") }
  public static var planHardHelp: WordKey { WordKey("plan.hardHelp", "Shows your plan large and calm, one thing a page, people to call first.") }
  public static var planHardLast: WordKey { WordKey("plan.hardLast", "You do not have to do this alone.") }
  public static var planHardNextHelp: WordKey { WordKey("plan.hardNextHelp", "Goes on to the next page. Space is enough.") }
  public static var planHelpsHigh: WordKey { WordKey("plan.helpsHigh", "When it is high:") }
  public static var planHelpsHint: WordKey { WordKey("plan.helpsHint", "What tends to help you then? You will see it when you choose this level.") }
  public static var planHelpsLow: WordKey { WordKey("plan.helpsLow", "When it is low:") }
  public static var planHelpsMedium: WordKey { WordKey("plan.helpsMedium", "When it is in between:") }
  public static var planHelpsNow: WordKey { WordKey("plan.helpsNow", "What helps you then: {help}") }
  public static var planIdea: WordKey { WordKey("plan.idea", "An idea:") }
  public static var planImport: WordKey { WordKey("plan.import", "take in") }
  public static var planImportEmpty: WordKey { WordKey("plan.importEmpty", "Nothing is written in this plan yet.") }
  public static var planImportFileHint: WordKey { WordKey("plan.importFileHint", "The file that another machine wrote as “everything, for another machine”.") }
  public static var planImportGo: WordKey { WordKey("plan.importGo", "take these in") }
  public static var planImportHelp: WordKey { WordKey("plan.importHelp", "Takes in a plan from another machine, part by part.") }
  public static var planImportHint: WordKey { WordKey("plan.importHint", "Space ticks, Ctrl-s takes them in. Where a part is written here too, both texts stay, yours first.") }
  public static var planImportParts: WordKey { WordKey("plan.importParts", "Parts:") }
  public static var planImportRead: WordKey { WordKey("plan.importRead", "look into it") }
  public static var planImportTitle: WordKey { WordKey("plan.importTitle", "From another machine") }
  public static var planImported: WordKey { WordKey("plan.imported", "Your plan has come in. What stood in both is there twice: please look.") }
  public static var planInviteBody: WordKey { WordKey("plan.inviteBody", "Someone who is good for your body could have a place here.") }
  public static var planInviteDoctor: WordKey { WordKey("plan.inviteDoctor", "A doctor who knows you could have a place here.") }
  public static var planInviteFirst: WordKey { WordKey("plan.inviteFirst", "The people closest to you could have a place here.") }
  public static var planInviteGuide: WordKey { WordKey("plan.inviteGuide", "A spiritual guide, a counsellor or a therapist could have a place here.") }
  public static var planInvitePeer: WordKey { WordKey("plan.invitePeer", "Someone who does the same work could have a place here.") }
  public static var planInviteTeam: WordKey { WordKey("plan.inviteTeam", "Add someone") }
  public static var planKept: WordKey { WordKey("plan.kept", "Nothing was destroyed.") }
  public static var planLeaveUnsaved: WordKey { WordKey("plan.leaveUnsaved", "Your plan could not be saved. If you leave now, what you changed since then is lost.") }
  public static var planLevelFirst: WordKey { WordKey("plan.levelFirst", "Please choose how it is as well, or take the word away.") }
  public static var planLookBack: WordKey { WordKey("plan.lookBack", "Look back:") }
  public static var planLookBackHint: WordKey { WordKey("plan.lookBackHint", "You will be asked one thing then: did it ease things?") }
  public static var planLookBackNotice: WordKey { WordKey("plan.lookBackNotice", "Your plan for the time that passed is done. You can look back at it with n, if you like.") }
  public static var planLooksBack: WordKey { WordKey("plan.looksBack", "Look back: {time}") }
  public static var planMadeWith: WordKey { WordKey("plan.madeWith", "Made with {name}") }
  public static var planMe: WordKey { WordKey("plan.me", "me") }
  public static var planMoreWords: WordKey { WordKey("plan.moreWords", "In my own words") }
  public static var planName: WordKey { WordKey("plan.name", "My name:") }
  public static var planNeedOf: WordKey { WordKey("plan.needOf", "{name}: {need}") }
  public static var planNext: WordKey { WordKey("plan.next", "next part") }
  public static var planNextHelp: WordKey { WordKey("plan.nextHelp", "Saves what you wrote and goes to the next part.") }
  public static var planNextIdea: WordKey { WordKey("plan.nextIdea", "another idea") }
  public static var planNextIdeaHelp: WordKey { WordKey("plan.nextIdeaHelp", "Shows another idea that you could borrow.") }
  public static var planNoPrinter: WordKey { WordKey("plan.noPrinter", "No printer can be reached from here: the program lp is missing, or it refused.") }
  public static var planNoTonight: WordKey { WordKey("plan.noTonight", "Nothing yet. Enter makes a short plan in a minute.") }
  public static var planNotAsSigned: WordKey { WordKey("plan.notAsSigned", "The words are not those that {name} signed on {date}. Sign them again if they are yours.") }
  public static var planNotSaid: WordKey { WordKey("plan.notSaid", "not said") }
  public static var planNotSaidToday: WordKey { WordKey("plan.notSaidToday", "not said") }
  public static var planNotSaved: WordKey { WordKey("plan.notSaved", "not saved yet · Ctrl-s tries again") }
  public static var planNotSigned: WordKey { WordKey("plan.notSigned", "Not signed. That is fine too.") }
  public static var planNumber: WordKey { WordKey("plan.number", "☎ {number}") }
  public static var planOnlyYou: WordKey { WordKey("plan.onlyYou", "only you can open this") }
  public static var planOtherIdeas: WordKey { WordKey("plan.otherIdeas", "ideas in Spanish or English") }
  public static var planOtherIdeasHelp: WordKey { WordKey("plan.otherIdeasHelp", "Shows the ideas to borrow in the other language: Spanish or English.") }
  public static var planOutside: WordKey { WordKey("plan.outside", "my own editor") }
  public static var planOutsideFailed: WordKey { WordKey("plan.outsideFailed", "{name} did not end well, so nothing was changed here.") }
  public static var planOutsideHelp: WordKey { WordKey("plan.outsideHelp", "Opens this page in your own editor, on a file that is only in memory and only for you. Vim and Neovim are told to keep nothing.") }
  public static var planOutsideMayKeep: WordKey { WordKey("plan.outsideMayKeep", "{name} may keep copies of what you write there, where Beside does not see them. Open it all the same?") }
  public static var planOutsideNoMemory: WordKey { WordKey("plan.outsideNoMemory", "There is no place in memory for a file here, so {name} was not opened.") }
  public static var planOwnSteps: WordKey { WordKey("plan.ownSteps", "My own:") }
  public static var planOwnStepsHint: WordKey { WordKey("plan.ownStepsHint", "Anything else for this time. With several, put ; between them.") }
  public static var planPartsNeeded: WordKey { WordKey("plan.partsNeeded", "Please tick at least one part.") }
  public static var planPersonName: WordKey { WordKey("plan.personName", "Name:") }
  public static var planPersonNeed: WordKey { WordKey("plan.personNeed", "What I need:") }
  public static var planPersonNeedHint: WordKey { WordKey("plan.personNeedHint", "What could they do for you, and what should they leave out?") }
  public static var planPersonOther: WordKey { WordKey("plan.personOther", "Another way:") }
  public static var planPersonOtherHint: WordKey { WordKey("plan.personOtherHint", "An e-mail address, a door to knock at, whatever works.") }
  public static var planPersonPhone: WordKey { WordKey("plan.personPhone", "Number:") }
  public static var planPersonPhoneHint: WordKey { WordKey("plan.personPhoneHint", "It stands beside the name wherever the plan is shown or printed.") }
  public static var planPersonQualities: WordKey { WordKey("plan.personQualities", "They:") }
  public static var planPersonTitle: WordKey { WordKey("plan.personTitle", "Someone on my A-Team") }
  public static var planPlaceBody: WordKey { WordKey("plan.placeBody", "cares for my body") }
  public static var planPlaceDoctor: WordKey { WordKey("plan.placeDoctor", "my doctor") }
  public static var planPlaceFirst: WordKey { WordKey("plan.placeFirst", "close to me") }
  public static var planPlaceGuide: WordKey { WordKey("plan.placeGuide", "spiritual guide, counsellor or therapist") }
  public static var planPlacePeer: WordKey { WordKey("plan.placePeer", "does the same work") }
  public static var planPrevious: WordKey { WordKey("plan.previous", "part before") }
  public static var planPreviousHelp: WordKey { WordKey("plan.previousHelp", "Saves what you wrote and goes to the part before.") }
  public static var planPrinted: WordKey { WordKey("plan.printed", "It is on its way to the printer.") }
  public static var planQualityBack: WordKey { WordKey("plan.qualityBack", "have my back") }
  public static var planQualityBest: WordKey { WordKey("plan.qualityBest", "bring out my best") }
  public static var planQualityComes: WordKey { WordKey("plan.qualityComes", "come even at a bad time") }
  public static var planQualityTrusted: WordKey { WordKey("plan.qualityTrusted", "have my trust") }
  public static var planRemove: WordKey { WordKey("plan.remove", "take away") }
  public static var planRemoveHelp: WordKey { WordKey("plan.removeHelp", "Takes what is selected away. Until you do something else, u brings it back.") }
  public static var planRemoved: WordKey { WordKey("plan.removed", "Taken away. u brings it back.") }
  public static var planSave: WordKey { WordKey("plan.save", "save now") }
  public static var planSaveHelp: WordKey { WordKey("plan.saveHelp", "Saves your plan now, or tries again. It also saves itself when you pause.") }
  public static var planSavedAt: WordKey { WordKey("plan.savedAt", "saved {time}") }
  public static var planSealed: WordKey { WordKey("plan.sealed", "What you wrote waits sealed until you open your locker again.") }
  public static var planSearch: WordKey { WordKey("plan.search", "search here") }
  public static var planSearchBackHelp: WordKey { WordKey("plan.searchBackHelp", "Goes back to the text. The cursor stays where it is.") }
  public static var planSearchBefore: WordKey { WordKey("plan.searchBefore", "place before") }
  public static var planSearchBeforeHelp: WordKey { WordKey("plan.searchBeforeHelp", "Goes to the place before where these words stand.") }
  public static var planSearchHelp: WordKey { WordKey("plan.searchHelp", "Looks for words on this page. Big and small letters and accents do not matter.") }
  public static var planSearchLabel: WordKey { WordKey("plan.searchLabel", "Search:") }
  public static var planSearchNext: WordKey { WordKey("plan.searchNext", "next place") }
  public static var planSearchNextHelp: WordKey { WordKey("plan.searchNextHelp", "Goes to the next place where these words stand.") }
  public static var planSearchNone: WordKey { WordKey("plan.searchNone", "not on this page") }
  public static var planShare: WordKey { WordKey("plan.share", "show parts of my plan") }
  public static var planShareChoose: WordKey { WordKey("plan.shareChoose", "Choose the request of whoever you want to show it to, then press s.") }
  public static var planShareGo: WordKey { WordKey("plan.shareGo", "show these") }
  public static var planShareHelp: WordKey { WordKey("plan.shareHelp", "Shows parts that you choose to the supporter who has your request, and to no one else.") }
  public static var planShareHint: WordKey { WordKey("plan.shareHint", "Space ticks, Ctrl-s shows them. They go when the support ends, or when you take them back. What was read stays read.") }
  public static var planShareParts: WordKey { WordKey("plan.shareParts", "Parts:") }
  public static var planShareTitle: WordKey { WordKey("plan.shareTitle", "Show parts of my plan") }
  public static var planShown: WordKey { WordKey("plan.shown", "They can see these parts now. r takes them back.") }
  public static var planShownNoMore: WordKey { WordKey("plan.shownNoMore", "Nothing of your plan is shown any more. What was read stays read.") }
  public static var planSign: WordKey { WordKey("plan.sign", "sign") }
  public static var planSignHelp: WordKey { WordKey("plan.signHelp", "Signs your commitment with your name and today’s date. You can sign it again at any time.") }
  public static var planSignature: WordKey { WordKey("plan.signature", "{name}, {date}") }
  public static var planSigned: WordKey { WordKey("plan.signed", "signed {date}") }
  public static var planSignedBy: WordKey { WordKey("plan.signedBy", "Signed by {name} on {date}.") }
  public static var planSpan: WordKey { WordKey("plan.span", "For:") }
  public static var planSpanTonight: WordKey { WordKey("plan.spanTonight", "Tonight") }
  public static var planSpanWeekend: WordKey { WordKey("plan.spanWeekend", "This weekend") }
  public static var planSteps: WordKey { WordKey("plan.steps", "What helps:") }
  public static var planStepsFirst: WordKey { WordKey("plan.stepsFirst", "Please tick something that helps, or write something of your own.") }
  public static var planStepsHint: WordKey { WordKey("plan.stepsHint", "Space ticks. Left and Right show more. They come from your plan.") }
  public static var planStopShowing: WordKey { WordKey("plan.stopShowing", "take back what I show") }
  public static var planStopShowingHelp: WordKey { WordKey("plan.stopShowingHelp", "Takes away the parts of your plan that you show with this request. What was read stays read.") }
  public static var planStrain: WordKey { WordKey("plan.strain", "My strain") }
  public static var planStrainForgotten: WordKey { WordKey("plan.strainForgotten", "All of it is gone. Until you do something else, u brings it back.") }
  public static var planStrainHelpTitle: WordKey { WordKey("plan.strainHelpTitle", "What helps me at each level") }
  public static var planStrainHigh: WordKey { WordKey("plan.strainHigh", "high") }
  public static var planStrainLevel: WordKey { WordKey("plan.strainLevel", "It is:") }
  public static var planStrainLevelHint: WordKey { WordKey("plan.strainLevelHint", "Left and Right choose. Only you will ever see this.") }
  public static var planStrainLow: WordKey { WordKey("plan.strainLow", "low") }
  public static var planStrainMedium: WordKey { WordKey("plan.strainMedium", "in between") }
  public static var planStrainOffer: WordKey { WordKey("plan.strainOffer", "That is a lot to carry. Someone could carry it with you: f finds a supporter, ! shows people to call.") }
  public static var planStrainResearch: WordKey { WordKey("plan.strainResearch", "Low or middling strain belongs to this work, and people often grow with it. High strain that goes on for long can make people ill, so help is worth asking for then.") }
  public static var planStrainTitle: WordKey { WordKey("plan.strainTitle", "How is it?") }
  public static var planStrainWeeks: WordKey { WordKey("plan.strainWeeks", one: "the last week, a day each", other: "the last {count} weeks, a day each") }
  public static var planStrainWord: WordKey { WordKey("plan.strainWord", "A word:") }
  public static var planStrainWordHint: WordKey { WordKey("plan.strainWordHint", "If you like.") }
  public static var planSureToDestroy: WordKey { WordKey("plan.sureToDestroy", "Destroy your plan? Type yes:") }
  public static var planTheRest: WordKey { WordKey("plan.theRest", "all the rest") }
  public static var planTimeToLookBack: WordKey { WordKey("plan.timeToLookBack", "Time to look back: did it ease things?") }
  public static var planTitle: WordKey { WordKey("plan.title", "My plan") }
  public static var planTonight: WordKey { WordKey("plan.tonight", "Tonight") }
  public static var planTonightHelp: WordKey { WordKey("plan.tonightHelp", "A short plan for tonight or the weekend, with a time to look back.") }
  public static var planTryAgain: WordKey { WordKey("plan.tryAgain", "What you wrote is still here. Press Ctrl-s to try again.") }
  public static var planWrite: WordKey { WordKey("plan.write", "write") }
  public static var planWriteHelp: WordKey { WordKey("plan.writeHelp", "Opens this part of your plan, to read it and to write.") }

  static var planWords: [WordKey] { [
    planAdd,
    planAddHelp,
    planBack,
    planBackHelp,
    planBeside,
    planBesideHint,
    planBorrow,
    planBorrowHelp,
    planBothKept,
    planBringBack,
    planBringBackHelp,
    planCalendarHelp,
    planCallStep,
    planChangedSinceSigned,
    planCircle,
    planCirclePersonTitle,
    planCirclePlace,
    planCircleReach,
    planClosed,
    planClosedHelp,
    planClosedNew,
    planCommitment,
    planCommitmentHelp,
    planCommitmentPrompt,
    planCommitmentStart,
    planDestroy,
    planDestroyBackHelp,
    planDestroyCopies,
    planDestroyFile,
    planDestroyFirst,
    planDestroyGo,
    planDestroyGoHelp,
    planDestroyHelp,
    planDestroyLost,
    planDestroyPart,
    planDestroyReady,
    planDestroyReadyHelp,
    planDestroySecond,
    planDestroyTitle,
    planDestroyed,
    planEased,
    planEasedAnswer,
    planEasedHint,
    planEasedNo,
    planEasedSome,
    planEasedTitle,
    planEasedYes,
    planEmpty,
    planExport,
    planExportFile,
    planExportFileHint,
    planExportFileNeeded,
    planExportFormat,
    planExportFormatHint,
    planExportGo,
    planExportGoHelp,
    planExportHelp,
    planExportTitle,
    planExported,
    planFileName,
    planFillIn,
    planFillInHelp,
    planFindSomeone,
    planFindSomeoneHelp,
    planForgetStrain,
    planForgetStrainHelp,
    planFormBackHelp,
    planFormGo,
    planFormGoHelp,
    planFormatCard,
    planFormatContacts,
    planFormatHtml,
    planFormatJson,
    planFormatMarkdown,
    planFormatPaper,
    planFormatText,
    planFreeWords,
    planFreeWordsHelp,
    planHard,
    planHardAlso,
    planHardBackHelp,
    planHardCall,
    planHardHelp,
    planHardLast,
    planHardNextHelp,
    planHelpsHigh,
    planHelpsHint,
    planHelpsLow,
    planHelpsMedium,
    planHelpsNow,
    planIdea,
    planImport,
    planImportEmpty,
    planImportFileHint,
    planImportGo,
    planImportHelp,
    planImportHint,
    planImportParts,
    planImportRead,
    planImportTitle,
    planImported,
    planInviteBody,
    planInviteDoctor,
    planInviteFirst,
    planInviteGuide,
    planInvitePeer,
    planInviteTeam,
    planKept,
    planLeaveUnsaved,
    planLevelFirst,
    planLookBack,
    planLookBackHint,
    planLookBackNotice,
    planLooksBack,
    planMadeWith,
    planMe,
    planMoreWords,
    planName,
    planNeedOf,
    planNext,
    planNextHelp,
    planNextIdea,
    planNextIdeaHelp,
    planNoPrinter,
    planNoTonight,
    planNotAsSigned,
    planNotSaid,
    planNotSaidToday,
    planNotSaved,
    planNotSigned,
    planNumber,
    planOnlyYou,
    planOtherIdeas,
    planOtherIdeasHelp,
    planOutside,
    planOutsideFailed,
    planOutsideHelp,
    planOutsideMayKeep,
    planOutsideNoMemory,
    planOwnSteps,
    planOwnStepsHint,
    planPartsNeeded,
    planPersonName,
    planPersonNeed,
    planPersonNeedHint,
    planPersonOther,
    planPersonOtherHint,
    planPersonPhone,
    planPersonPhoneHint,
    planPersonQualities,
    planPersonTitle,
    planPlaceBody,
    planPlaceDoctor,
    planPlaceFirst,
    planPlaceGuide,
    planPlacePeer,
    planPrevious,
    planPreviousHelp,
    planPrinted,
    planQualityBack,
    planQualityBest,
    planQualityComes,
    planQualityTrusted,
    planRemove,
    planRemoveHelp,
    planRemoved,
    planSave,
    planSaveHelp,
    planSavedAt,
    planSealed,
    planSearch,
    planSearchBackHelp,
    planSearchBefore,
    planSearchBeforeHelp,
    planSearchHelp,
    planSearchLabel,
    planSearchNext,
    planSearchNextHelp,
    planSearchNone,
    planShare,
    planShareChoose,
    planShareGo,
    planShareHelp,
    planShareHint,
    planShareParts,
    planShareTitle,
    planShown,
    planShownNoMore,
    planSign,
    planSignHelp,
    planSignature,
    planSigned,
    planSignedBy,
    planSpan,
    planSpanTonight,
    planSpanWeekend,
    planSteps,
    planStepsFirst,
    planStepsHint,
    planStopShowing,
    planStopShowingHelp,
    planStrain,
    planStrainForgotten,
    planStrainHelpTitle,
    planStrainHigh,
    planStrainLevel,
    planStrainLevelHint,
    planStrainLow,
    planStrainMedium,
    planStrainOffer,
    planStrainResearch,
    planStrainTitle,
    planStrainWeeks,
    planStrainWord,
    planStrainWordHint,
    planSureToDestroy,
    planTheRest,
    planTimeToLookBack,
    planTitle,
    planTonight,
    planTonightHelp,
    planTryAgain,
    planWrite,
    planWriteHelp,
  ] }
}
