// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var passphraseDiffers: WordKey { WordKey("passphrase.differs", "The new one was not the same twice. Please type all three again.") }
  public static var passphraseGoOn: WordKey { WordKey("passphrase.goOn", "go on") }
  public static var passphraseGoOnHelp: WordKey { WordKey("passphrase.goOnHelp", "Goes to the next line, and after the last one changes your passphrase.") }
  public static var passphraseHelp: WordKey { WordKey("passphrase.help", "From then on only the new one opens your locker. Nobody can get it back for you. Four or five words are easy to keep in mind.") }
  public static var passphraseLeaveHelp: WordKey { WordKey("passphrase.leaveHelp", "Goes back. Your passphrase stays as it is.") }
  public static var passphraseNew: WordKey { WordKey("passphrase.new", "New one:") }
  public static var passphraseNow: WordKey { WordKey("passphrase.now", "Passphrase now:") }

  static var passphraseWords: [WordKey] { [
    passphraseDiffers,
    passphraseGoOn,
    passphraseGoOnHelp,
    passphraseHelp,
    passphraseLeaveHelp,
    passphraseNew,
    passphraseNow,
  ] }
}
