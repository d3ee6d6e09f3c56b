// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var teamNewKeys: WordKey { WordKey("team.newKeys", "new keys") }

  static var teamWords: [WordKey] { [
    teamNewKeys,
  ] }
}
