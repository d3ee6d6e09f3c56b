// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var requestAsSupervisor: WordKey { WordKey("request.asSupervisor", "someone who works under the person who asked. They agreed to be contacted. Nothing you hear goes back.") }
  public static var requestAskFor: WordKey { WordKey("request.askFor", "Ask for") }
  public static var requestCalendar: WordKey { WordKey("request.calendar", "calendar file") }
  public static var requestCalendarHelp: WordKey { WordKey("request.calendarHelp", "Writes the next time into a file that calendars can read. It names no one.") }
  public static var requestCode: WordKey { WordKey("request.code", "Their return code") }
  public static var requestCodeHelp: WordKey { WordKey("request.codeHelp", "Give them this code when you first talk. It is theirs alone: with it they can see how this stands, or stop it without a reason.") }
  public static var requestContact: WordKey { WordKey("request.contact", "in touch") }
  public static var requestContactHelp: WordKey { WordKey("request.contactHelp", "Says that you have been in touch. This stops the clock. Nothing else is kept.") }
  public static var requestDue: WordKey { WordKey("request.due", "Someone should be in touch by {time}.") }
  public static var requestEnd: WordKey { WordKey("request.end", "end") }
  public static var requestEndHelp: WordKey { WordKey("request.endHelp", "Ends the request. It is gone for good, for both of you. You can take that back for ten seconds.") }
  public static var requestEndsSoon: WordKey { WordKey("request.endsSoon", "This ends by itself within two days. One key keeps it longer.") }
  public static var requestFor: WordKey { WordKey("request.for", "For") }
  public static var requestForColleague: WordKey { WordKey("request.forColleague", "a colleague of the person who asked. They agreed to be contacted.") }
  public static var requestForMe: WordKey { WordKey("request.forMe", "themselves") }
  public static var requestFurtherHelp: WordKey { WordKey("request.furtherHelp", "further help") }
  public static var requestFurtherHelpHelp: WordKey { WordKey("request.furtherHelpHelp", "Helps you think about what else could help them, and shows what there is.") }
  public static var requestHalfWay: WordKey { WordKey("request.halfWay", "Half of the time has passed.") }
  public static var requestKeep: WordKey { WordKey("request.keep", "keep longer") }
  public static var requestKeepHelp: WordKey { WordKey("request.keepHelp", "Keeps the request, so that it does not end by itself in two days.") }
  public static var requestLanguage: WordKey { WordKey("request.language", "Language") }
  public static var requestLimits: WordKey { WordKey("request.limits", "What your program says about limits") }
  public static var requestMayLeaveMessage: WordKey { WordKey("request.mayLeaveMessage", "You may leave a message.") }
  public static var requestMessage: WordKey { WordKey("request.message", "Messages") }
  public static var requestNearlyDue: WordKey { WordKey("request.nearlyDue", "Little time is left.") }
  public static var requestNoMessage: WordKey { WordKey("request.noMessage", "Please do not leave a message.") }
  public static var requestNotWanted: WordKey { WordKey("request.notWanted", "If they do not want this, thank them and end it with one key. No one follows up.") }
  public static var requestNote: WordKey { WordKey("request.note", "They say") }
  public static var requestNowPassOn: WordKey { WordKey("request.nowPassOn", "You are of different ranks. What could not wait is met now, so please pass this on.") }
  public static var requestOpening: WordKey { WordKey("request.opening", "What you could say first") }
  public static var requestOpeningLater: WordKey { WordKey("request.openingLater", "What you could say again") }
  public static var requestPassOn: WordKey { WordKey("request.passOn", "pass on") }
  public static var requestPassOnChooseHelp: WordKey { WordKey("request.passOnChooseHelp", "Passes the request on to whom you selected. They choose if they take it.") }
  public static var requestPassOnHelp: WordKey { WordKey("request.passOnHelp", "Gives the request to someone else whom the person allowed. No reason is asked.") }
  public static var requestPassOnIntro: WordKey { WordKey("request.passOnIntro", "These are the people the person allowed. No reason is asked.") }
  public static var requestPlan: WordKey { WordKey("request.plan", "plan the next") }
  public static var requestPlanHelp: WordKey { WordKey("request.planHelp", "Chooses a day and an hour for the next time you two talk.") }
  public static var requestPutBack: WordKey { WordKey("request.putBack", "put back") }
  public static var requestPutBackHelp: WordKey { WordKey("request.putBackHelp", "Puts the request back for everyone the person asked. No reason is asked.") }
  public static var requestReach: WordKey { WordKey("request.reach", "Reach them") }
  public static var requestReflect: WordKey { WordKey("request.reflect", "If you two talk often in a short time, think about what else could help, and offer to look for it together.") }
  public static var requestReply: WordKey { WordKey("request.reply", "answer") }
  public static var requestReplyHelp: WordKey { WordKey("request.replyHelp", "Tells the person when and how you will be in touch. You choose, and write nothing. The clock runs on.") }
  public static var requestSayEqual: WordKey { WordKey("request.sayEqual", "“I am no therapist and no boss. I work here too, as you do.”") }
  public static var requestSayHello: WordKey { WordKey("request.sayHello", "“Hello, I am {name}. I am a peer supporter. You asked someone to get in touch.”") }
  public static var requestSayHelloForThem: WordKey { WordKey("request.sayHelloForThem", "“Hello, I am {name}. I am a peer supporter. I heard it is all right with you if I get in touch.”") }
  public static var requestSayLimits: WordKey { WordKey("request.sayLimits", "“There are limits. I must speak up when someone is in danger, or when a child, an elder or an adult who needs care is harmed. A court can ask too.”") }
  public static var requestSayNoNotes: WordKey { WordKey("request.sayNoNotes", "“I take no notes.”") }
  public static var requestSayOnce: WordKey { WordKey("request.sayOnce", "“We can talk just once, or a few times. You choose.”") }
  public static var requestSayPrivacyAgain: WordKey { WordKey("request.sayPrivacyAgain", "“As before: what you say stays with me, within the limits we talked about. I take no notes.”") }
  public static var requestSayPrivate: WordKey { WordKey("request.sayPrivate", "“What you say stays with me.”") }
  public static var requestSayStop: WordKey { WordKey("request.sayStop", "“We can stop at any time. You need not say why.”") }
  public static var requestShown: WordKey { WordKey("request.shown", "From their plan") }
  public static var requestShownHelp: WordKey { WordKey("request.shownHelp", "They chose to show you this. It goes when they take it back, or when this ends.") }
  public static var requestTake: WordKey { WordKey("request.take", "take") }
  public static var requestTakeHelp: WordKey { WordKey("request.takeHelp", "Looks at six short questions with you. Then you take the request.") }
  public static var requestUnwanted: WordKey { WordKey("request.unwanted", "not wanted") }
  public static var requestUnwantedHelp: WordKey { WordKey("request.unwantedHelp", "They did not want this: ends it at once. No one follows up. You can take it back for ten seconds.") }
  public static var requestWhen: WordKey { WordKey("request.when", "When") }
  public static var requestWorking: WordKey { WordKey("request.working", "One moment.") }
  public static var requestYourName: WordKey { WordKey("request.yourName", "…") }
  public static var requestYours: WordKey { WordKey("request.yours", "with you") }

  static var requestWords: [WordKey] { [
    requestAsSupervisor,
    requestAskFor,
    requestCalendar,
    requestCalendarHelp,
    requestCode,
    requestCodeHelp,
    requestContact,
    requestContactHelp,
    requestDue,
    requestEnd,
    requestEndHelp,
    requestEndsSoon,
    requestFor,
    requestForColleague,
    requestForMe,
    requestFurtherHelp,
    requestFurtherHelpHelp,
    requestHalfWay,
    requestKeep,
    requestKeepHelp,
    requestLanguage,
    requestLimits,
    requestMayLeaveMessage,
    requestMessage,
    requestNearlyDue,
    requestNoMessage,
    requestNotWanted,
    requestNote,
    requestNowPassOn,
    requestOpening,
    requestOpeningLater,
    requestPassOn,
    requestPassOnChooseHelp,
    requestPassOnHelp,
    requestPassOnIntro,
    requestPlan,
    requestPlanHelp,
    requestPutBack,
    requestPutBackHelp,
    requestReach,
    requestReflect,
    requestReply,
    requestReplyHelp,
    requestSayEqual,
    requestSayHello,
    requestSayHelloForThem,
    requestSayLimits,
    requestSayNoNotes,
    requestSayOnce,
    requestSayPrivacyAgain,
    requestSayPrivate,
    requestSayStop,
    requestShown,
    requestShownHelp,
    requestTake,
    requestTakeHelp,
    requestUnwanted,
    requestUnwantedHelp,
    requestWhen,
    requestWorking,
    requestYourName,
    requestYours,
  ] }
}
