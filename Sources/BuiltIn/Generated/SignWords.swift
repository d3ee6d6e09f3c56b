// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var signDone: WordKey { WordKey("sign.done", "Signed and saved as {file}.") }
  public static var signIdeas: WordKey { WordKey("sign.ideas", one: "Signed. {count} idea of your program now helps to find people.", other: "Signed. {count} ideas of your program now help to find people.") }
  public static var signNoWord: WordKey { WordKey("sign.noWord", "“{word}” is not one word. Each entry is one word; a dash at its end stands for any ending.") }

  static var signWords: [WordKey] { [
    signDone,
    signIdeas,
    signNoWord,
  ] }
}
