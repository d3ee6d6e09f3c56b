// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var signDone: WordKey { WordKey("sign.done", "Signed and saved as {file}.") }

  static var signWords: [WordKey] { [
    signDone,
  ] }
}
