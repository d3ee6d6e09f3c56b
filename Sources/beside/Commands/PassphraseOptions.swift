import ArgumentParser
import BesideApp
import BuiltIn

/// How a locker is opened: by a passphrase that is asked for, or that stands in a file.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the passphrase from the first line of a file instead of asking for it.", valueName: "file"))
  var passphraseFile: String?

  @OptionGroup var account: AccountOptions

  /// Whether several people use this login.
  func isShared(_ context: CommandContext) -> Bool { account.isShared(context) }

  /// Where the locker is looked for.
  func keeper(_ context: CommandContext) throws(CommandFailure) -> LockerKeeper {
    try account.keeper(context, passphraseFile: passphraseFile)
  }

  /// Opens the locker of this account, or the one that is named.
  func openLocker(_ context: CommandContext) throws -> LockerKeeper {
    var keeper = try keeper(context)
    guard keeper.name != nil || keeper.exists else {
      throw CommandFailure(context.words(.lockerNone), ExitStatus.noInput)
    }
    try keeper.open(passphrase: passphrase(context, isNew: false))
    return keeper
  }

  /// Opens the locker, or makes one with a passphrase that is typed twice.
  func openOrMakeLocker(_ context: CommandContext) throws -> LockerKeeper {
    var keeper = try keeper(context)
    try keeper.openOrMake(passphrase: passphrase(context, isNew: !keeper.exists))
    return keeper
  }

  /// The passphrase of the locker of this account; throws where there is none to open.
  func typed(_ context: CommandContext) throws(CommandFailure) -> String {
    guard LockerKeeper(context.folders).exists else {
      throw CommandFailure(context.words(.lockerNone), ExitStatus.noInput)
    }
    return try passphrase(context, isNew: false)
  }

  /// The passphrase of the locker that there is, or of the one to be made.
  func passphrase(_ context: CommandContext, isNew: Bool) throws(CommandFailure) -> String {
    let words = context.words
    guard isNew else {
      return try Passphrase.read(prompt: words(.promptPassphrase) + " ", file: passphraseFile)
    }
    return try Self.newPassphrase(from: passphraseFile, words)
  }

  /// A new passphrase from a file, or typed twice; long enough either way.
  static func newPassphrase(from file: String?, _ words: Catalogue) throws(CommandFailure) -> String {
    let passphrase = try Passphrase.choose(
      prompt: words(.promptNewPassphrase) + " ", again: words(.promptPassphraseAgain) + " ", file: file)
    guard passphrase.count >= PassphraseRule.shortest else {
      throw CommandFailure(words(.unlockTooShort, ["count": PassphraseRule.shortest]), ExitStatus.data)
    }
    return passphrase
  }
}
