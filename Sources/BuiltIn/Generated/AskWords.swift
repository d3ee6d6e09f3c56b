// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var askAddress: WordKey { WordKey("ask.address", "Address") }
  public static var askAgreement: WordKey { WordKey("ask.agreement", "Did you ask them?") }
  public static var askAnyLanguage: WordKey { WordKey("ask.anyLanguage", "any") }
  public static var askAnyone: WordKey { WordKey("ask.anyone", "whoever can first") }
  public static var askAnywayPlain: WordKey { WordKey("ask.anywayPlain", "Type yes if you know this and choose to ask {name}:") }
  public static var askAsSupervisor: WordKey { WordKey("ask.asSupervisor", "as their supervisor") }
  public static var askBack: WordKey { WordKey("ask.back", "keep, go back") }
  public static var askBackHelp: WordKey { WordKey("ask.backHelp", "Goes back. What you wrote is still here when you ask again.") }
  public static var askBranch: WordKey { WordKey("ask.branch", "{number}, extension {branch}") }
  public static var askBranchAlone: WordKey { WordKey("ask.branchAlone", "extension {branch}") }
  public static var askChoiceNext: WordKey { WordKey("ask.choiceNext", "next choice") }
  public static var askChoiceNextHelp: WordKey { WordKey("ask.choiceNextHelp", "Takes the next choice in this row. Where you type, it goes one letter on.") }
  public static var askChoicePrevious: WordKey { WordKey("ask.choicePrevious", "last choice") }
  public static var askChoicePreviousHelp: WordKey { WordKey("ask.choicePreviousHelp", "Takes the choice before in this row. Where you type, it goes one letter back.") }
  public static var askChosen: WordKey { WordKey("ask.chosen", "You ask {name}.") }
  public static var askColleaguePrivate: WordKey { WordKey("ask.colleaguePrivate", "This stays between them and who answers. They get the code, so that they can stop it.") }
  public static var askDeclined: WordKey { WordKey("ask.declined", "Nothing was sent.") }
  public static var askDraftInLogin: WordKey { WordKey("ask.draftInLogin", "What you write is kept, sealed, until you send or drop it, or log out.") }
  public static var askDraftInMemory: WordKey { WordKey("ask.draftInMemory", "What you write is kept in memory until you send or drop it, or leave Beside.") }
  public static var askDraftOnScreen: WordKey { WordKey("ask.draftOnScreen", "What you write stays on this screen alone, and goes when you leave or lock it.") }
  public static var askDraftWaits: WordKey { WordKey("ask.draftWaits", "Something that you wrote waits for you, sealed. It comes back when you open your locker.") }
  public static var askDrop: WordKey { WordKey("ask.drop", "drop this") }
  public static var askDropHelp: WordKey { WordKey("ask.dropHelp", "Forgets what you wrote here, after asking once. Nothing of it stays.") }
  public static var askDropQuestion: WordKey { WordKey("ask.dropQuestion", "Forget what you wrote? Nothing is sent, and nothing of it stays.") }
  public static var askDropped: WordKey { WordKey("ask.dropped", "Forgotten. You can ask again whenever you like.") }
  public static var askEarlier: WordKey { WordKey("ask.earlier", "earlier") }
  public static var askEarlierHelp: WordKey { WordKey("ask.earlierHelp", "Moves the one you chose up by one place.") }
  public static var askFind: WordKey { WordKey("ask.find", "Whom would you like to ask? Type a name or words to look for, a minus and a name to keep someone out, or Enter for whoever can first:") }
  public static var askFindMore: WordKey { WordKey("ask.findMore", "Anyone else? Type a name, or Enter to go on:") }
  public static var askFirst: WordKey { WordKey("ask.first", "Please ask them first, and let them choose. You could say: “Would it help if someone from the support team called you?” When they say yes, come back here. Or, for now:") }
  public static var askFor: WordKey { WordKey("ask.for", "This is") }
  public static var askForColleague: WordKey { WordKey("ask.forColleague", "for a colleague") }
  public static var askForMe: WordKey { WordKey("ask.forMe", "for me") }
  public static var askFurther: WordKey { WordKey("ask.further", "further") }
  public static var askGiveDirectory: WordKey { WordKey("ask.giveDirectory", "Give them the list") }
  public static var askGiveDirectoryHelp: WordKey { WordKey("ask.giveDirectoryHelp", "Enter goes back to the list, for them to read in their own time, here or on their own login.") }
  public static var askInOrder: WordKey { WordKey("ask.inOrder", "o changes the order.") }
  public static var askInstead: WordKey { WordKey("ask.instead", "do this") }
  public static var askIsIn: WordKey { WordKey("ask.isIn", "{name} is no longer kept out.") }
  public static var askIsOut: WordKey { WordKey("ask.isOut", "{name} is kept out. No one is told.") }
  public static var askKeepOut: WordKey { WordKey("ask.keepOut", "leave out") }
  public static var askKeepOutHelp: WordKey { WordKey("ask.keepOutHelp", "Shows everyone, so that you can say who must never see this. No one is told.") }
  public static var askKeepOutNobody: WordKey { WordKey("ask.keepOutNobody", "No one here has this name or team.") }
  public static var askKeepOutSearch: WordKey { WordKey("ask.keepOutSearch", "Name or team:") }
  public static var askKeepOutToggle: WordKey { WordKey("ask.keepOutToggle", "out or in") }
  public static var askKeepOutToggleHelp: WordKey { WordKey("ask.keepOutToggleHelp", "Keeps the one you chose out of this, or lets them in again.") }
  public static var askKeptOut: WordKey { WordKey("ask.keptOut", "But not") }
  public static var askKeptOutHint: WordKey { WordKey("ask.keptOutHint", "(no one is kept out)") }
  public static var askKeptOutSaid: WordKey { WordKey("ask.keptOutSaid", "They never see this, and no one can pass it on to them. No one is told who is kept out.") }
  public static var askLanguage: WordKey { WordKey("ask.language", "Language") }
  public static var askLastRow: WordKey { WordKey("ask.lastRow", "This was the last row. When you are ready, Ctrl-s sends it.") }
  public static var askLater: WordKey { WordKey("ask.later", "later") }
  public static var askLaterHelp: WordKey { WordKey("ask.laterHelp", "Moves the one you chose down by one place.") }
  public static var askLeaveDraft: WordKey { WordKey("ask.leaveDraft", "What you wrote is not sent yet, and it is not kept after leaving. Leave all the same?") }
  public static var askLeaveDraftSealed: WordKey { WordKey("ask.leaveDraftSealed", "What you wrote is not sent yet. It waits here, sealed, until you send or drop it, or log out. Leave now?") }
  public static var askLineUnchecked: WordKey { WordKey("ask.lineUnchecked", "Beside cannot check here who is in your line of work. You see role and rank before you choose.") }
  public static var askListHere: WordKey { WordKey("ask.listHere", "They can read this list here. On their own login, “beside join {path}” opens it.") }
  public static var askLongNumber: WordKey { WordKey("ask.longNumber", "This looks long. Is it right? If so, send once more.") }
  public static var askMessage: WordKey { WordKey("ask.message", "Message OK?") }
  public static var askMessageNo: WordKey { WordKey("ask.messageNo", "please don't") }
  public static var askMessageNotSaid: WordKey { WordKey("ask.messageNotSaid", "not said") }
  public static var askMessageYes: WordKey { WordKey("ask.messageYes", "yes") }
  public static var askName: WordKey { WordKey("ask.name", "My name") }
  public static var askNameHint: WordKey { WordKey("ask.nameHint", "(any name, or none)") }
  public static var askNext: WordKey { WordKey("ask.next", "next") }
  public static var askNextHelp: WordKey { WordKey("ask.nextHelp", "Goes to the next row.") }
  public static var askNoDot: WordKey { WordKey("ask.noDot", "There is no dot after the @. Is it right? If so, send once more.") }
  public static var askNoIsNo: WordKey { WordKey("ask.noIsNo", "Then their no stands, and no one will get in touch. Ask again another day only if they bring it up. What you can still do:") }
  public static var askNotAsked: WordKey { WordKey("ask.notAsked", "not yet") }
  public static var askNotChosen: WordKey { WordKey("ask.notChosen", "{name} is not asked.") }
  public static var askNote: WordKey { WordKey("ask.note", "Anything else") }
  public static var askNoteHint: WordKey { WordKey("ask.noteHint", "(you need not say why)") }
  public static var askNumber: WordKey { WordKey("ask.number", "Number") }
  public static var askNumberReads: WordKey { WordKey("ask.numberReads", "That reads: {number}.") }
  public static var askOrder: WordKey { WordKey("ask.order", "put in order") }
  public static var askOrderHelp: WordKey { WordKey("ask.orderHelp", "Puts those you ask in your own order, or takes someone off the list.") }
  public static var askOrderSaid: WordKey { WordKey("ask.orderSaid", "They are asked together, and each of them sees this order.") }
  public static var askPlace: WordKey { WordKey("ask.place", "Where") }
  public static var askPrevious: WordKey { WordKey("ask.previous", "back one") }
  public static var askPreviousHelp: WordKey { WordKey("ask.previousHelp", "Goes to the row before.") }
  public static var askProblemAddress: WordKey { WordKey("ask.problemAddress", "Please type the e-mail address, such as sam@example.org.") }
  public static var askProblemChosenGone: WordKey { WordKey("ask.problemChosenGone", "Those you had chosen are no longer on the list. Please go back and choose someone, or press Space for whoever can first.") }
  public static var askProblemGone: WordKey { WordKey("ask.problemGone", "{name} is no longer on the list. Please go back and choose someone else.") }
  public static var askProblemLong: WordKey { WordKey("ask.problemLong", one: "This is {count} letter too long. Please make it a little shorter.", other: "This is {count} letters too long. Please make it a little shorter.") }
  public static var askProblemNobodyLeft: WordKey { WordKey("ask.problemNobodyLeft", "Everyone who could answer is kept out. Please let someone in again.") }
  public static var askProblemNumber: WordKey { WordKey("ask.problemNumber", "Please type the number to call or text. That is all we need.") }
  public static var askProblemPlace: WordKey { WordKey("ask.problemPlace", "Please say where to meet.") }
  public static var askProblemVideo: WordKey { WordKey("ask.problemVideo", "Please type a link, or the name to look for.") }
  public static var askProblemWay: WordKey { WordKey("ask.problemWay", "{names} can be met by {ways}. Please choose one of these.") }
  public static var askReachOut: WordKey { WordKey("ask.reachOut", "Reach out yourself, as a colleague") }
  public static var askReachOutHelp: WordKey { WordKey("ask.reachOutHelp", "Enter opens a guide with ways to begin.") }
  public static var askReadMore: WordKey { WordKey("ask.readMore", "privacy") }
  public static var askReadMoreHelp: WordKey { WordKey("ask.readMoreHelp", "Shows in full what stays private, what cannot, and what your program says about it.") }
  public static var askReserves: WordKey { WordKey("ask.reserves", "If {names} cannot in time, other supporters can read this and answer.") }
  public static var askResume: WordKey { WordKey("ask.resume", "go on with your draft") }
  public static var askResumeHelp: WordKey { WordKey("ask.resumeHelp", "Opens what you wrote to ask someone and did not send. It may ask for your passphrase first.") }
  public static var askSaidNo: WordKey { WordKey("ask.saidNo", "they said no") }
  public static var askSaidYes: WordKey { WordKey("ask.saidYes", "they said yes") }
  public static var askSend: WordKey { WordKey("ask.send", "send") }
  public static var askSendHelp: WordKey { WordKey("ask.sendHelp", "Seals this and sends it. If something is still missing, you are told where.") }
  public static var askSendPlain: WordKey { WordKey("ask.sendPlain", "Type yes to send this:") }
  public static var askShortNumber: WordKey { WordKey("ask.shortNumber", "This looks short. Is it right? If so, send once more.") }
  public static var askSitBeside: WordKey { WordKey("ask.sitBeside", "Sit beside them while they ask") }
  public static var askSitBesideHelp: WordKey { WordKey("ask.sitBesideHelp", "Enter makes an empty form that is theirs. They fill it in, and only they see the code.") }
  public static var askSupervisorLimits: WordKey { WordKey("ask.supervisorLimits", "This is never part of discipline, coaching or a work plan. You will only hear that someone will be in touch. They get a code to stop it.") }
  public static var askTakeOff: WordKey { WordKey("ask.takeOff", "do not ask") }
  public static var askTakeOffHelp: WordKey { WordKey("ask.takeOffHelp", "Takes the one you chose off the list. The last one stays on it.") }
  public static var askTheirName: WordKey { WordKey("ask.theirName", "Their name") }
  public static var askTheirTurn: WordKey { WordKey("ask.theirTurn", "This is their own request now. Hand them the keys, and stay or leave as they like.") }
  public static var askTheirWay: WordKey { WordKey("ask.theirWay", "Reach them by") }
  public static var askThenAnyone: WordKey { WordKey("ask.thenAnyone", "{names}, then whoever can first") }
  public static var askUrgency: WordKey { WordKey("ask.urgency", "How soon") }
  public static var askVideo: WordKey { WordKey("ask.video", "Link or name") }
  public static var askWay: WordKey { WordKey("ask.way", "Reach me by") }
  public static var askWhen: WordKey { WordKey("ask.when", "When") }
  public static var askWhenHint: WordKey { WordKey("ask.whenHint", "(any time)") }
  public static var askWhenMeans: WordKey { WordKey("ask.whenMeans", "That means: {time}.") }
  public static var askWhichOne: WordKey { WordKey("ask.whichOne", "Which of them?") }
  public static var askWhom: WordKey { WordKey("ask.whom", "Whom") }

  static var askWords: [WordKey] { [
    askAddress,
    askAgreement,
    askAnyLanguage,
    askAnyone,
    askAnywayPlain,
    askAsSupervisor,
    askBack,
    askBackHelp,
    askBranch,
    askBranchAlone,
    askChoiceNext,
    askChoiceNextHelp,
    askChoicePrevious,
    askChoicePreviousHelp,
    askChosen,
    askColleaguePrivate,
    askDeclined,
    askDraftInLogin,
    askDraftInMemory,
    askDraftOnScreen,
    askDraftWaits,
    askDrop,
    askDropHelp,
    askDropQuestion,
    askDropped,
    askEarlier,
    askEarlierHelp,
    askFind,
    askFindMore,
    askFirst,
    askFor,
    askForColleague,
    askForMe,
    askFurther,
    askGiveDirectory,
    askGiveDirectoryHelp,
    askInOrder,
    askInstead,
    askIsIn,
    askIsOut,
    askKeepOut,
    askKeepOutHelp,
    askKeepOutNobody,
    askKeepOutSearch,
    askKeepOutToggle,
    askKeepOutToggleHelp,
    askKeptOut,
    askKeptOutHint,
    askKeptOutSaid,
    askLanguage,
    askLastRow,
    askLater,
    askLaterHelp,
    askLeaveDraft,
    askLeaveDraftSealed,
    askLineUnchecked,
    askListHere,
    askLongNumber,
    askMessage,
    askMessageNo,
    askMessageNotSaid,
    askMessageYes,
    askName,
    askNameHint,
    askNext,
    askNextHelp,
    askNoDot,
    askNoIsNo,
    askNotAsked,
    askNotChosen,
    askNote,
    askNoteHint,
    askNumber,
    askNumberReads,
    askOrder,
    askOrderHelp,
    askOrderSaid,
    askPlace,
    askPrevious,
    askPreviousHelp,
    askProblemAddress,
    askProblemChosenGone,
    askProblemGone,
    askProblemLong,
    askProblemNobodyLeft,
    askProblemNumber,
    askProblemPlace,
    askProblemVideo,
    askProblemWay,
    askReachOut,
    askReachOutHelp,
    askReadMore,
    askReadMoreHelp,
    askReserves,
    askResume,
    askResumeHelp,
    askSaidNo,
    askSaidYes,
    askSend,
    askSendHelp,
    askSendPlain,
    askShortNumber,
    askSitBeside,
    askSitBesideHelp,
    askSupervisorLimits,
    askTakeOff,
    askTakeOffHelp,
    askTheirName,
    askTheirTurn,
    askTheirWay,
    askThenAnyone,
    askUrgency,
    askVideo,
    askWay,
    askWhen,
    askWhenHint,
    askWhenMeans,
    askWhichOne,
    askWhom,
  ] }
}
