// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var initCountry: WordKey { WordKey("init.country", "Help now begins with this country: {country}. Anyone can turn to another there.") }
  public static var initDone: WordKey { WordKey("init.done", "The program “{name}” is ready in {folder}.") }
  public static var initFingerprint: WordKey { WordKey("init.fingerprint", "Its words are below. Give them to people when you invite them, so that they can compare:") }
  public static var initKeep: WordKey { WordKey("init.keep", "The program's key is in your locker. Keep the passphrase safe, and keep a copy of your locker too.") }
  public static var initNext: WordKey { WordKey("init.next", "Everyone joins with the first line. Who wants to be a supporter then uses the second, and you the third:") }

  static var initWords: [WordKey] { [
    initCountry,
    initDone,
    initFingerprint,
    initKeep,
    initNext,
  ] }
}
