// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var concernNotAbleToCare: WordKey { WordKey("concern.notAbleToCare", "not being able to care for oneself") }
  public static var concernOfAChild: WordKey { WordKey("concern.ofAChild", "harm to a child") }
  public static var concernOfAnElder: WordKey { WordKey("concern.ofAnElder", "harm to an elder or an adult who needs care") }
  public static var concernToAnother: WordKey { WordKey("concern.toAnother", "danger to someone else") }
  public static var concernToOneself: WordKey { WordKey("concern.toOneself", "danger to oneself") }

  static var concernWords: [WordKey] { [
    concernNotAbleToCare,
    concernOfAChild,
    concernOfAnElder,
    concernToAnother,
    concernToOneself,
  ] }
}
