// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var questionAnswer: WordKey { WordKey("question.answer", "{name} answers:") }
  public static var questionAnswerOne: WordKey { WordKey("question.answerOne", "answer") }
  public static var questionAnswerOneHelp: WordKey { WordKey("question.answerOneHelp", "Writes an answer to the selected question. Only who asked can read it.") }
  public static var questionAnswerPrompt: WordKey { WordKey("question.answerPrompt", "Your answer, in one line (Enter leaves it for later):") }
  public static var questionAnswered: WordKey { WordKey("question.answered", "Answered. They alone can read it, until they have.") }
  public static var questionAnsweredNotice: WordKey { WordKey("question.answeredNotice", "{name} has answered you: press {key}.") }
  public static var questionAsk: WordKey { WordKey("question.ask", "new question") }
  public static var questionAskHelp: WordKey { WordKey("question.askHelp", "Writes a question to a supervisor, sealed to them alone.") }
  public static var questionAsked: WordKey { WordKey("question.asked", "Asked. {name} alone can read it. The answer will be here.") }
  public static var questionBackHelp: WordKey { WordKey("question.backHelp", "Goes back. What you wrote stays until you send it or lock.") }
  public static var questionEnd: WordKey { WordKey("question.end", "let it go") }
  public static var questionEndHelp: WordKey { WordKey("question.endHelp", "Destroys the selected question and its answer, for both of you.") }
  public static var questionEndQuestion: WordKey { WordKey("question.endQuestion", "Let it go? Then the question and its answer are gone for both of you.") }
  public static var questionEnded: WordKey { WordKey("question.ended", "It is gone, for both of you.") }
  public static var questionFrom: WordKey { WordKey("question.from", "{name} asks, {time}:") }
  public static var questionIntro: WordKey { WordKey("question.intro", "Put it as a “what if”, so that no one can tell whom it is about. Leave out names, numbers and places.") }
  public static var questionLeaveDraft: WordKey { WordKey("question.leaveDraft", "Your words to a supervisor are not sent, and would be lost. Leave all the same?") }
  public static var questionLetGo: WordKey { WordKey("question.letGo", "Type yes to let it go. Then it is gone for both of you:") }
  public static var questionNamed: WordKey { WordKey("question.named", "{name} can be asked from now on.") }
  public static var questionNoOffer: WordKey { WordKey("question.noOffer", "This is no supervisor’s line. They get one by “beside question keys”.") }
  public static var questionNoSuch: WordKey { WordKey("question.noSuch", "No supervisor here is called “{name}”.") }
  public static var questionNobody: WordKey { WordKey("question.nobody", "This program names no supervisor to ask here. Help now shows who is on call.") }
  public static var questionNone: WordKey { WordKey("question.none", "You have no question here.") }
  public static var questionNoneOpen: WordKey { WordKey("question.noneOpen", "Nothing waits for your answer.") }
  public static var questionNoneYet: WordKey { WordKey("question.noneYet", "You have asked nothing here. A doubt is worth asking about: “what if …?”") }
  public static var questionNotAsker: WordKey { WordKey("question.notAsker", "Only supporters ask here, once their locker is open.") }
  public static var questionNotSupervisor: WordKey { WordKey("question.notSupervisor", "The program does not name you as a supervisor. “beside question keys” makes what your coordinator needs.") }
  public static var questionOffer: WordKey { WordKey("question.offer", "Send this line to your coordinator:") }
  public static var questionOfferNext: WordKey { WordKey("question.offerNext", "They use it with “beside coordinator supervisor”. Then supporters can ask you here.") }
  public static var questionPrompt: WordKey { WordKey("question.prompt", "Your question, in one line:") }
  public static var questionRemoved: WordKey { WordKey("question.removed", "{name} can no longer be asked.") }
  public static var questionSend: WordKey { WordKey("question.send", "send") }
  public static var questionSendHelp: WordKey { WordKey("question.sendHelp", "Seals it, so that only the other of you can read it.") }
  public static var questionSent: WordKey { WordKey("question.sent", "Asked. {name} alone can read it. “beside question read” shows the answer; then it is gone.") }
  public static var questionShow: WordKey { WordKey("question.show", "ask a supervisor") }
  public static var questionShowAlso: WordKey { WordKey("question.showAlso", "consult hypothetical what if doubt supervision question answer") }
  public static var questionShowHelp: WordKey { WordKey("question.showHelp", "A doubt, put as a “what if” that names no one, sealed to a supervisor alone.") }
  public static var questionSupervisor: WordKey { WordKey("question.supervisor", "Your supervisor") }
  public static var questionTakeBack: WordKey { WordKey("question.takeBack", "Type yes to take it back:") }
  public static var questionTakeBackQuestion: WordKey { WordKey("question.takeBackQuestion", "Take this question back? Then it is gone.") }
  public static var questionTo: WordKey { WordKey("question.to", "To") }
  public static var questionWaitingNotice: WordKey { WordKey("question.waitingNotice", one: "A supporter asks you something: press {key}.", other: "{count} questions wait for your answer: press {key}.") }
  public static var questionWaits: WordKey { WordKey("question.waits", "No answer yet.") }
  public static var questionWhatIf: WordKey { WordKey("question.whatIf", "Your question") }
  public static var questionWhoAsks: WordKey { WordKey("question.whoAsks", "{name} asks, {time}") }
  public static var questionWhom: WordKey { WordKey("question.whom", "Whom would you like to ask?") }
  public static var questionYouAsked: WordKey { WordKey("question.youAsked", "You asked {name}, {time}") }
  public static var questionYourAnswer: WordKey { WordKey("question.yourAnswer", "Your answer") }
  public static var questionYours: WordKey { WordKey("question.yours", "You asked, {time}:") }

  static var questionWords: [WordKey] { [
    questionAnswer,
    questionAnswerOne,
    questionAnswerOneHelp,
    questionAnswerPrompt,
    questionAnswered,
    questionAnsweredNotice,
    questionAsk,
    questionAskHelp,
    questionAsked,
    questionBackHelp,
    questionEnd,
    questionEndHelp,
    questionEndQuestion,
    questionEnded,
    questionFrom,
    questionIntro,
    questionLeaveDraft,
    questionLetGo,
    questionNamed,
    questionNoOffer,
    questionNoSuch,
    questionNobody,
    questionNone,
    questionNoneOpen,
    questionNoneYet,
    questionNotAsker,
    questionNotSupervisor,
    questionOffer,
    questionOfferNext,
    questionPrompt,
    questionRemoved,
    questionSend,
    questionSendHelp,
    questionSent,
    questionShow,
    questionShowAlso,
    questionShowHelp,
    questionSupervisor,
    questionTakeBack,
    questionTakeBackQuestion,
    questionTo,
    questionWaitingNotice,
    questionWaits,
    questionWhatIf,
    questionWhoAsks,
    questionWhom,
    questionYouAsked,
    questionYourAnswer,
    questionYours,
  ] }
}
