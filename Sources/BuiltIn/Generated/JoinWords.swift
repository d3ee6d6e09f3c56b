// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var joinCompare: WordKey { WordKey("join.compare", "Compare them with the words the coordinator has. If they differ, do not go on.") }
  public static var joinFingerprint: WordKey { WordKey("join.fingerprint", "Its words are:") }
  public static var joinNext: WordKey { WordKey("join.next", "You can look for someone now:") }
  public static var joinProgram: WordKey { WordKey("join.program", "This is the program “{name}”.") }

  static var joinWords: [WordKey] { [
    joinCompare,
    joinFingerprint,
    joinNext,
    joinProgram,
  ] }
}
