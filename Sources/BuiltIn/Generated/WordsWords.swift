// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var wordsBackHelp: WordKey { WordKey("words.backHelp", "Goes back. A program that you were about to join is not joined.") }
  public static var wordsCompare: WordKey { WordKey("words.compare", "This is “{name}”. Ask the coordinator for its eight words. Press Enter only if they are the same; Esc goes back, and nothing is kept.") }
  public static var wordsGoOnHelp: WordKey { WordKey("words.goOnHelp", "Goes on to the program. Do so when the words are the same.") }
  public static var wordsNew: WordKey { WordKey("words.new", "Your program is ready. Read these words to the people who join.") }

  static var wordsWords: [WordKey] { [
    wordsBackHelp,
    wordsCompare,
    wordsGoOnHelp,
    wordsNew,
  ] }
}
