// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var groundInAbout: WordKey { WordKey("ground.inAbout", "writes") }
  public static var groundInDivision: WordKey { WordKey("ground.inDivision", "division") }
  public static var groundInIdentity: WordKey { WordKey("ground.inIdentity", "shares") }
  public static var groundInInterest: WordKey { WordKey("ground.inInterest", "likes") }
  public static var groundInLanguage: WordKey { WordKey("ground.inLanguage", "speaks") }
  public static var groundInLivedExperience: WordKey { WordKey("ground.inLivedExperience", "lived through") }
  public static var groundInName: WordKey { WordKey("ground.inName", "name") }
  public static var groundInRank: WordKey { WordKey("ground.inRank", "rank") }
  public static var groundInRegion: WordKey { WordKey("ground.inRegion", "region") }
  public static var groundInRole: WordKey { WordKey("ground.inRole", "role") }
  public static var groundInShift: WordKey { WordKey("ground.inShift", "shift") }
  public static var groundInStrength: WordKey { WordKey("ground.inStrength", "good at") }
  public static var groundInTeam: WordKey { WordKey("ground.inTeam", "team") }
  public static var groundNeighbour: WordKey { WordKey("ground.neighbour", "near “{word}”") }
  public static var groundNone: WordKey { WordKey("ground.none", "No match in words. People can still be a good fit.") }
  public static var groundSame: WordKey { WordKey("ground.same", "the same as yours") }
  public static var groundSameList: WordKey { WordKey("ground.sameList", "The same as yours: {list}") }
  public static var groundShared: WordKey { WordKey("ground.shared", "{place}: {text} ({reason})") }
  public static var groundSlip: WordKey { WordKey("ground.slip", "close to “{word}”") }
  public static var groundTitle: WordKey { WordKey("ground.title", "Common ground") }
  public static var groundWord: WordKey { WordKey("ground.word", "“{word}”") }

  static var groundWords: [WordKey] { [
    groundInAbout,
    groundInDivision,
    groundInIdentity,
    groundInInterest,
    groundInLanguage,
    groundInLivedExperience,
    groundInName,
    groundInRank,
    groundInRegion,
    groundInRole,
    groundInShift,
    groundInStrength,
    groundInTeam,
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
