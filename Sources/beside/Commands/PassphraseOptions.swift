import ArgumentParser
import BesideApp
import BuiltIn

/// How a locker is opened: by a passphrase that is asked for, or that stands in a file.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the passphrase from the first line of a file instead of asking for it.", valueName: "file"))
  var passphraseFile: String?

  /// Opens the locker of this account.
  func openLocker(_ context: CommandContext) throws -> LockerKeeper {
    let keeper = LockerKeeper(context.folders)
    guard keeper.exists else {
      throw CommandFailure(context.words(.lockerNone), ExitStatus.noInput)
    }
    return try openOrMakeLocker(context)
  }

  /// Opens the locker of this account, or makes one with a passphrase that is typed twice.
  func openOrMakeLocker(_ context: CommandContext) throws -> LockerKeeper {
    var keeper = LockerKeeper(context.folders)
    try keeper.open(passphrase: passphrase(context, isNew: !keeper.exists))
    return keeper
  }

  /// The passphrase of the locker that there is, or of the one to be made.
  func passphrase(_ context: CommandContext, isNew: Bool) throws(CommandFailure) -> String {
    let words = context.words
    guard isNew else {
      return try Passphrase.read(prompt: words(.promptPassphrase) + " ", file: passphraseFile)
    }
    let passphrase = try Passphrase.choose(
      prompt: words(.promptNewPassphrase) + " ", again: words(.promptPassphraseAgain) + " ",
      file: passphraseFile)
    guard passphrase.count >= PassphraseRule.shortest else {
      throw CommandFailure(words(.unlockTooShort, ["count": PassphraseRule.shortest]), ExitStatus.data)
    }
    return passphrase
  }
}
