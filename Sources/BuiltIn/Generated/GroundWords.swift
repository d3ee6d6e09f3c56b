// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var groundNeighbour: WordKey { WordKey("ground.neighbour", "near “{word}”") }
  public static var groundNone: WordKey { WordKey("ground.none", "No match in words. People can still be a good fit.") }
  public static var groundSame: WordKey { WordKey("ground.same", "the same as yours") }
  public static var groundSameList: WordKey { WordKey("ground.sameList", "The same as yours: {list}") }
  public static var groundShared: WordKey { WordKey("ground.shared", "{text} ({reason})") }
  public static var groundSlip: WordKey { WordKey("ground.slip", "close to “{word}”") }
  public static var groundTitle: WordKey { WordKey("ground.title", "Common ground") }
  public static var groundWord: WordKey { WordKey("ground.word", "“{word}”") }

  static var groundWords: [WordKey] { [
    groundNeighbour,
    groundNone,
    groundSame,
    groundSameList,
    groundShared,
    groundSlip,
    groundTitle,
    groundWord,
  ] }
}
