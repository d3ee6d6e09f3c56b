// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var inboxTakenByAnother: WordKey { WordKey("inbox.takenByAnother", "Another supporter has taken this one. You do not need to do anything.") }

  static var inboxWords: [WordKey] { [
    inboxTakenByAnother,
  ] }
}
