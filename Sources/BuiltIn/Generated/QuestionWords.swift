// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var questionAnswer: WordKey { WordKey("question.answer", "{name} answers:") }
  public static var questionAnswerPrompt: WordKey { WordKey("question.answerPrompt", "Your answer, in one line (Enter leaves it for later):") }
  public static var questionAnswered: WordKey { WordKey("question.answered", "Answered. They alone can read it, until they have.") }
  public static var questionFrom: WordKey { WordKey("question.from", "{name} asks, {time}:") }
  public static var questionIntro: WordKey { WordKey("question.intro", "Put it as a “what if”, so that no one can tell whom it is about. Leave out names, numbers and places.") }
  public static var questionLetGo: WordKey { WordKey("question.letGo", "Type yes to let it go. Then it is gone for both of you:") }
  public static var questionNamed: WordKey { WordKey("question.named", "{name} can be asked from now on.") }
  public static var questionNoOffer: WordKey { WordKey("question.noOffer", "This is no supervisor’s line. They get one by “beside question keys”.") }
  public static var questionNoSuch: WordKey { WordKey("question.noSuch", "No supervisor here is called “{name}”.") }
  public static var questionNobody: WordKey { WordKey("question.nobody", "This program names no supervisor to ask here. Help now shows who is on call.") }
  public static var questionNone: WordKey { WordKey("question.none", "You have no question here.") }
  public static var questionNoneOpen: WordKey { WordKey("question.noneOpen", "Nothing waits for your answer.") }
  public static var questionNotSupervisor: WordKey { WordKey("question.notSupervisor", "The program does not name you as a supervisor. “beside question keys” makes what your coordinator needs.") }
  public static var questionOffer: WordKey { WordKey("question.offer", "Send this line to your coordinator:") }
  public static var questionOfferNext: WordKey { WordKey("question.offerNext", "They use it with “beside coordinator supervisor”. Then supporters can ask you here.") }
  public static var questionPrompt: WordKey { WordKey("question.prompt", "Your question, in one line:") }
  public static var questionRemoved: WordKey { WordKey("question.removed", "{name} can no longer be asked.") }
  public static var questionSent: WordKey { WordKey("question.sent", "Asked. {name} alone can read it. “beside question read” shows the answer; then it is gone.") }
  public static var questionSupervisor: WordKey { WordKey("question.supervisor", "Your supervisor") }
  public static var questionTakeBack: WordKey { WordKey("question.takeBack", "Type yes to take it back:") }
  public static var questionWaits: WordKey { WordKey("question.waits", "No answer yet.") }
  public static var questionWhom: WordKey { WordKey("question.whom", "Whom would you like to ask?") }
  public static var questionYours: WordKey { WordKey("question.yours", "You asked, {time}:") }

  static var questionWords: [WordKey] { [
    questionAnswer,
    questionAnswerPrompt,
    questionAnswered,
    questionFrom,
    questionIntro,
    questionLetGo,
    questionNamed,
    questionNoOffer,
    questionNoSuch,
    questionNobody,
    questionNone,
    questionNoneOpen,
    questionNotSupervisor,
    questionOffer,
    questionOfferNext,
    questionPrompt,
    questionRemoved,
    questionSent,
    questionSupervisor,
    questionTakeBack,
    questionWaits,
    questionWhom,
    questionYours,
  ] }
}
