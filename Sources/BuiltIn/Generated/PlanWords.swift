// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var planCommitment: WordKey { WordKey("plan.commitment", "My commitment") }
  public static var planEmpty: WordKey { WordKey("plan.empty", "Nothing here yet. It can stay that way.") }
  public static var planExamples: WordKey { WordKey("plan.examples", "Ideas to borrow") }
  public static var planOnlyYou: WordKey { WordKey("plan.onlyYou", "only you can open this") }
  public static var planSavedAt: WordKey { WordKey("plan.savedAt", "saved {time}") }
  public static var planSigned: WordKey { WordKey("plan.signed", "signed {date}") }
  public static var planTitle: WordKey { WordKey("plan.title", "My plan") }

  static var planWords: [WordKey] { [
    planCommitment,
    planEmpty,
    planExamples,
    planOnlyYou,
    planSavedAt,
    planSigned,
    planTitle,
  ] }
}
