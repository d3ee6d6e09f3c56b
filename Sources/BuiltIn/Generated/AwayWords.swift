// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var awayDone: WordKey { WordKey("away.done", "Nothing is with you any more. Enjoy your time away.") }
  public static var awayIntro: WordKey { WordKey("away.intro", "You are on leave from now on. What should happen to what is with you? You can pass each one on, put it back, or keep it.") }
  public static var awayKeep: WordKey { WordKey("away.keep", "keep the rest") }
  public static var awayKeepHelp: WordKey { WordKey("away.keepHelp", "Goes on. What you did not pass on or put back stays with you.") }

  static var awayWords: [WordKey] { [
    awayDone,
    awayIntro,
    awayKeep,
    awayKeepHelp,
  ] }
}
