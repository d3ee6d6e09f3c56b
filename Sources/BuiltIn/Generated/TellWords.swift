// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var tellHelp: WordKey { WordKey("tell.help", "Says how it was, once for each request. Only the number of answers is ever seen.") }
  public static var tellInTimeAndHelped: WordKey { WordKey("tell.inTimeAndHelped", "in time, and it helped") }
  public static var tellInTimeOnly: WordKey { WordKey("tell.inTimeOnly", "in time, and it did not help") }
  public static var tellLateAndHelped: WordKey { WordKey("tell.lateAndHelped", "not in time, and it helped") }
  public static var tellNeither: WordKey { WordKey("tell.neither", "not in time, and it did not help") }
  public static var tellNothing: WordKey { WordKey("tell.nothing", "I would rather not say") }
  public static var tellPlain: WordKey { WordKey("tell.plain", "How was it? You can leave this with Enter. It is counted without a name.") }
  public static var tellQuestion: WordKey { WordKey("tell.question", "How was it? One key is enough, and you can leave it. It is counted without a name.") }
  public static var tellThanks: WordKey { WordKey("tell.thanks", "Thank you. It is counted, and no one can see that it was you.") }

  static var tellWords: [WordKey] { [
    tellHelp,
    tellInTimeAndHelped,
    tellInTimeOnly,
    tellLateAndHelped,
    tellNeither,
    tellNothing,
    tellPlain,
    tellQuestion,
    tellThanks,
  ] }
}
