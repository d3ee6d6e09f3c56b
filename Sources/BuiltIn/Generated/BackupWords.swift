// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var backupDone: WordKey { WordKey("backup.done", "The program’s key is in {file}. Keep the file and its passphrase apart, and both in a safe place.") }
  public static var backupNoRoom: WordKey { WordKey("backup.noRoom", "Your locker holds the key of another program already. Use another account for this one.") }
  public static var backupPassphrase: WordKey { WordKey("backup.passphrase", "A passphrase for the backup:") }
  public static var backupRestored: WordKey { WordKey("backup.restored", "The program’s key is in your locker now.") }
  public static var backupWrongPassphrase: WordKey { WordKey("backup.wrongPassphrase", "That is not the passphrase of this backup. Please try again.") }

  static var backupWords: [WordKey] { [
    backupDone,
    backupNoRoom,
    backupPassphrase,
    backupRestored,
    backupWrongPassphrase,
  ] }
}
