// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var lockerChanged: WordKey { WordKey("locker.changed", "Your passphrase is changed. From now on only the new one opens your locker.") }
  public static var lockerExported: WordKey { WordKey("locker.exported", "Your locker is copied to {file}. It is sealed, and your passphrase opens it. On the other machine, run:") }
  public static var lockerHere: WordKey { WordKey("locker.here", "There is a locker on this account already, so nothing was brought in. If you do not need it, move it out of “{folder}” first.") }
  public static var lockerImported: WordKey { WordKey("locker.imported", "Your locker is here now, and the same passphrase opens it. You can remove {file}.") }
  public static var lockerNone: WordKey { WordKey("locker.none", "There is no locker here yet. “beside plan edit” makes one.") }

  static var lockerWords: [WordKey] { [
    lockerChanged,
    lockerExported,
    lockerHere,
    lockerImported,
    lockerNone,
  ] }
}
