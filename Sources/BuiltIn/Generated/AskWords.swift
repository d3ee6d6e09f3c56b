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
  public static var askBackHelp: WordKey { WordKey("ask.backHelp", "Goes back. What you wrote is still here when you ask again, until you leave Beside.") }
  public static var askChoiceNext: WordKey { WordKey("ask.choiceNext", "next choice") }
  public static var askChoiceNextHelp: WordKey { WordKey("ask.choiceNextHelp", "Takes the next choice in this row. Where you type, it goes one letter on.") }
  public static var askChoicePrevious: WordKey { WordKey("ask.choicePrevious", "last choice") }
  public static var askChoicePreviousHelp: WordKey { WordKey("ask.choicePreviousHelp", "Takes the choice before in this row. Where you type, it goes one letter back.") }
  public static var askChosen: WordKey { WordKey("ask.chosen", "You ask {name}.") }
  public static var askColleaguePrivate: WordKey { WordKey("ask.colleaguePrivate", "This stays between them and who answers. They get the code, so that they can stop it.") }
  public static var askDeclined: WordKey { WordKey("ask.declined", "Nothing was sent.") }
  public static var askFind: WordKey { WordKey("ask.find", "Whom would you like to ask? Type a name or words to look for, or Enter for whoever can first:") }
  public static var askFindMore: WordKey { WordKey("ask.findMore", "Anyone else? Type a name, or Enter to go on:") }
  public static var askFirst: WordKey { WordKey("ask.first", "Please ask them first, and let them choose. You could say: “Would it help if someone from the support team called you?” When they say yes, come back here. You can also ask for yourself, to talk about how to be there for them.") }
  public static var askFor: WordKey { WordKey("ask.for", "This is") }
  public static var askForColleague: WordKey { WordKey("ask.forColleague", "for a colleague") }
  public static var askForMe: WordKey { WordKey("ask.forMe", "for me") }
  public static var askFurther: WordKey { WordKey("ask.further", "further") }
  public static var askLanguage: WordKey { WordKey("ask.language", "Language") }
  public static var askLastRow: WordKey { WordKey("ask.lastRow", "This was the last row. When you are ready, Ctrl-s sends it.") }
  public static var askLeaveDraft: WordKey { WordKey("ask.leaveDraft", "What you wrote is not sent yet, and it is not kept after leaving. Leave all the same?") }
  public static var askMessage: WordKey { WordKey("ask.message", "Message OK?") }
  public static var askMessageNo: WordKey { WordKey("ask.messageNo", "please don't") }
  public static var askMessageNotSaid: WordKey { WordKey("ask.messageNotSaid", "not said") }
  public static var askMessageYes: WordKey { WordKey("ask.messageYes", "yes") }
  public static var askName: WordKey { WordKey("ask.name", "My name") }
  public static var askNameHint: WordKey { WordKey("ask.nameHint", "(any name, or none)") }
  public static var askNext: WordKey { WordKey("ask.next", "next") }
  public static var askNextHelp: WordKey { WordKey("ask.nextHelp", "Goes to the next row.") }
  public static var askNoIsNo: WordKey { WordKey("ask.noIsNo", "Then their no stands, and no one will get in touch. You can stay near, tell them that this place is here, and ask again another day only if they bring it up. You can also ask for yourself.") }
  public static var askNotAsked: WordKey { WordKey("ask.notAsked", "not yet") }
  public static var askNotChosen: WordKey { WordKey("ask.notChosen", "{name} is not asked.") }
  public static var askNote: WordKey { WordKey("ask.note", "Anything else") }
  public static var askNoteHint: WordKey { WordKey("ask.noteHint", "(you need not say why)") }
  public static var askNumber: WordKey { WordKey("ask.number", "Number") }
  public static var askPlace: WordKey { WordKey("ask.place", "Where") }
  public static var askPrevious: WordKey { WordKey("ask.previous", "back one") }
  public static var askPreviousHelp: WordKey { WordKey("ask.previousHelp", "Goes to the row before.") }
  public static var askProblemAddress: WordKey { WordKey("ask.problemAddress", "Please type the e-mail address, such as sam@example.org.") }
  public static var askProblemGone: WordKey { WordKey("ask.problemGone", "{name} is no longer on the list. Please go back and choose someone else.") }
  public static var askProblemLong: WordKey { WordKey("ask.problemLong", one: "This is {count} letter too long. Please make it a little shorter.", other: "This is {count} letters too long. Please make it a little shorter.") }
  public static var askProblemNumber: WordKey { WordKey("ask.problemNumber", "Please type the number to call or text. That is all we need.") }
  public static var askProblemPlace: WordKey { WordKey("ask.problemPlace", "Please say where to meet.") }
  public static var askProblemVideo: WordKey { WordKey("ask.problemVideo", "Please type a link, or the name to look for.") }
  public static var askProblemWay: WordKey { WordKey("ask.problemWay", "{names} can be met by {ways}. Please choose one of these.") }
  public static var askReadMore: WordKey { WordKey("ask.readMore", "privacy") }
  public static var askReadMoreHelp: WordKey { WordKey("ask.readMoreHelp", "Shows in full what stays private, what cannot, and what your program says about it.") }
  public static var askReserves: WordKey { WordKey("ask.reserves", "If {names} cannot in time, other supporters can read this and answer.") }
  public static var askSaidNo: WordKey { WordKey("ask.saidNo", "they said no") }
  public static var askSaidYes: WordKey { WordKey("ask.saidYes", "they said yes") }
  public static var askSend: WordKey { WordKey("ask.send", "send") }
  public static var askSendHelp: WordKey { WordKey("ask.sendHelp", "Seals this and sends it. If something is still missing, you are told where.") }
  public static var askSendPlain: WordKey { WordKey("ask.sendPlain", "Type yes to send this:") }
  public static var askShortNumber: WordKey { WordKey("ask.shortNumber", "This looks short. Is it right? If so, send once more.") }
  public static var askSupervisorLimits: WordKey { WordKey("ask.supervisorLimits", "This is never part of discipline, coaching or a work plan. You will only hear that someone will be in touch. They get a code to stop it.") }
  public static var askTheirName: WordKey { WordKey("ask.theirName", "Their name") }
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
    askChoiceNext,
    askChoiceNextHelp,
    askChoicePrevious,
    askChoicePreviousHelp,
    askChosen,
    askColleaguePrivate,
    askDeclined,
    askFind,
    askFindMore,
    askFirst,
    askFor,
    askForColleague,
    askForMe,
    askFurther,
    askLanguage,
    askLastRow,
    askLeaveDraft,
    askMessage,
    askMessageNo,
    askMessageNotSaid,
    askMessageYes,
    askName,
    askNameHint,
    askNext,
    askNextHelp,
    askNoIsNo,
    askNotAsked,
    askNotChosen,
    askNote,
    askNoteHint,
    askNumber,
    askPlace,
    askPrevious,
    askPreviousHelp,
    askProblemAddress,
    askProblemGone,
    askProblemLong,
    askProblemNumber,
    askProblemPlace,
    askProblemVideo,
    askProblemWay,
    askReadMore,
    askReadMoreHelp,
    askReserves,
    askSaidNo,
    askSaidYes,
    askSend,
    askSendHelp,
    askSendPlain,
    askShortNumber,
    askSupervisorLimits,
    askTheirName,
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
