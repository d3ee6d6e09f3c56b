// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var headerDemo: WordKey { WordKey("header.demo", "Demo. Nothing in here is private. Passphrase: {passphrase}") }
  public static var headerDemoShort: WordKey { WordKey("header.demoShort", "Demo. Nothing in here is private.") }
  public static var headerHelpNow: WordKey { WordKey("header.helpNow", "{key} Help now") }

  static var headerWords: [WordKey] { [
    headerDemo,
    headerDemoShort,
    headerHelpNow,
  ] }
}
