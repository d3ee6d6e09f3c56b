// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var unlockAgain: WordKey { WordKey("unlock.again", "Once more:") }
  public static var unlockDemo: WordKey { WordKey("unlock.demo", "In this demo the passphrase is: {passphrase}") }
  public static var unlockDiffers: WordKey { WordKey("unlock.differs", "These two were not the same. Please type both again.") }
  public static var unlockEmpty: WordKey { WordKey("unlock.empty", "Please type your passphrase first.") }
  public static var unlockHelp: WordKey { WordKey("unlock.help", "Your plan and your keys are in your locker. Please type your passphrase.") }
  public static var unlockLeaveHelp: WordKey { WordKey("unlock.leaveHelp", "Goes back without opening your locker.") }
  public static var unlockNewHelp: WordKey { WordKey("unlock.newHelp", "Choose a passphrase for your locker. Nobody can get it back for you: if it is lost, your plan is lost too. Four or five words are easy to keep in mind.") }
  public static var unlockOpen: WordKey { WordKey("unlock.open", "open") }
  public static var unlockOpenHelp: WordKey { WordKey("unlock.openHelp", "Opens your locker with what you typed.") }
  public static var unlockPassphrase: WordKey { WordKey("unlock.passphrase", "Passphrase:") }
  public static var unlockTooShort: WordKey { WordKey("unlock.tooShort", "That is short. Please use {count} letters or more.") }
  public static var unlockWorking: WordKey { WordKey("unlock.working", "Opening your locker. This takes a moment.") }

  static var unlockWords: [WordKey] { [
    unlockAgain,
    unlockDemo,
    unlockDiffers,
    unlockEmpty,
    unlockHelp,
    unlockLeaveHelp,
    unlockNewHelp,
    unlockOpen,
    unlockOpenHelp,
    unlockPassphrase,
    unlockTooShort,
    unlockWorking,
  ] }
}
