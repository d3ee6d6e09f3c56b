// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var unlockAgain: WordKey { WordKey("unlock.again", "Once more:") }
  public static var unlockDemo: WordKey { WordKey("unlock.demo", "In this demo the passphrase is: {passphrase}") }
  public static var unlockDiffers: WordKey { WordKey("unlock.differs", "These two were not the same. Please type both again.") }
  public static var unlockEmpty: WordKey { WordKey("unlock.empty", "Please type your passphrase first.") }
  public static var unlockHelp: WordKey { WordKey("unlock.help", "Your plan and your keys are in your locker. Please type your passphrase.") }
  public static var unlockLeaveHelp: WordKey { WordKey("unlock.leaveHelp", "Goes back without opening your locker.") }
  public static var unlockName: WordKey { WordKey("unlock.name", "Name of your locker:") }
  public static var unlockNew: WordKey { WordKey("unlock.new", "new locker") }
  public static var unlockNewHelp: WordKey { WordKey("unlock.newHelp", "Choose a passphrase for your locker. Nobody can get it back for you: if it is lost, your plan is lost too. Four or five words are easy to keep in mind.") }
  public static var unlockNewLockerHelp: WordKey { WordKey("unlock.newLockerHelp", "Makes a new locker, under a name of your choice, or goes back to the one that you have.") }
  public static var unlockNextHelp: WordKey { WordKey("unlock.nextHelp", "Goes on to what is asked next.") }
  public static var unlockNoName: WordKey { WordKey("unlock.noName", "Please type the name of your locker first.") }
  public static var unlockOld: WordKey { WordKey("unlock.old", "my locker") }
  public static var unlockOpen: WordKey { WordKey("unlock.open", "open") }
  public static var unlockOpenHelp: WordKey { WordKey("unlock.openHelp", "Opens your locker with what you typed.") }
  public static var unlockPassphrase: WordKey { WordKey("unlock.passphrase", "Passphrase:") }
  public static var unlockSharedHelp: WordKey { WordKey("unlock.sharedHelp", "Others use this login too, so each locker has a name. Please type yours, then your passphrase.") }
  public static var unlockSharedNewHelp: WordKey { WordKey("unlock.sharedNewHelp", "Choose a name that tells nobody who you are, and a passphrase. Nobody can get them back for you: if they are lost, your plan is lost too.") }
  public static var unlockTooShort: WordKey { WordKey("unlock.tooShort", "That is short. Please use {count} letters or more.") }
  public static var unlockWorking: WordKey { WordKey("unlock.working", "Opening your locker. This takes a moment.") }

  static var unlockWords: [WordKey] { [
    unlockAgain,
    unlockDemo,
    unlockDiffers,
    unlockEmpty,
    unlockHelp,
    unlockLeaveHelp,
    unlockName,
    unlockNew,
    unlockNewHelp,
    unlockNewLockerHelp,
    unlockNextHelp,
    unlockNoName,
    unlockOld,
    unlockOpen,
    unlockOpenHelp,
    unlockPassphrase,
    unlockSharedHelp,
    unlockSharedNewHelp,
    unlockTooShort,
    unlockWorking,
  ] }
}
