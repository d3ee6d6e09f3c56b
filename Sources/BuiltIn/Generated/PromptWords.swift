// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var promptChoice: WordKey { WordKey("prompt.choice", "{question} [{number}]") }
  public static var promptEnded: WordKey { WordKey("prompt.ended", "The answers ended too early, so nothing was done.") }
  public static var promptLockerName: WordKey { WordKey("prompt.lockerName", "Name of your locker:") }
  public static var promptNewPassphrase: WordKey { WordKey("prompt.newPassphrase", "Choose a passphrase for your locker. A few words are best. No one can bring it back:") }
  public static var promptNoChoice: WordKey { WordKey("prompt.noChoice", "Please type a number from 1 to {count}.") }
  public static var promptPassphrase: WordKey { WordKey("prompt.passphrase", "Passphrase:") }
  public static var promptPassphraseAgain: WordKey { WordKey("prompt.passphraseAgain", "Once more, please:") }
  public static var promptPassphraseNow: WordKey { WordKey("prompt.passphraseNow", "Passphrase that you use now:") }
  public static var promptReturnCode: WordKey { WordKey("prompt.returnCode", "Your return code:") }
  public static var promptTooLong: WordKey { WordKey("prompt.tooLong", "That is too long. There is room for {count} letters.") }

  static var promptWords: [WordKey] { [
    promptChoice,
    promptEnded,
    promptLockerName,
    promptNewPassphrase,
    promptNoChoice,
    promptPassphrase,
    promptPassphraseAgain,
    promptPassphraseNow,
    promptReturnCode,
    promptTooLong,
  ] }
}
