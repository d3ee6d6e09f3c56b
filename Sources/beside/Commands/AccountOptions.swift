import ArgumentParser
import BesideApp
import BuiltIn

/// Whose locker is meant: the account's only one, or on a shared login the one that is named.
struct AccountOptions: ParsableArguments {
  @Flag(help: "Others use this login too: ask for the name of your locker as well.")
  var sharedAccount = false

  /// Whether several people use this login, by the option or by the config file.
  func isShared(_ context: CommandContext) -> Bool {
    SharedAccount.isChosen(sharedAccount, context.folders)
  }

  /// Where the locker is looked for; on a shared login its name is asked, or read from the passphrase file.
  func keeper(
    _ context: CommandContext, passphraseFile: String? = nil
  ) throws(CommandFailure) -> LockerKeeper {
    guard isShared(context) else { return LockerKeeper(context.folders) }
    let prompt = context.words(.promptLockerName) + " "
    return LockerKeeper(context.folders, name: try Passphrase.name(prompt: prompt, file: passphraseFile))
  }
}
