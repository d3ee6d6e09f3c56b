// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var sentCodeKept: WordKey { WordKey("sent.codeKept", "Kept. The code is in your locker now.") }
  public static var sentWithdrawn: WordKey { WordKey("sent.withdrawn", "Your request is gone. Nobody will get in touch because of it.") }

  static var sentWords: [WordKey] { [
    sentCodeKept,
    sentWithdrawn,
  ] }
}
