import ArgumentParser
import BesideApp
import BuiltIn

/// Gives the locker another passphrase.
struct LockerPassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "passphrase", abstract: "Give your locker another passphrase.",
    discussion: """
      The old one no longer opens it. A window that has it open closes it and asks for the new one. Copies of \
      the file made before, in a backup say, still open with the old one.

      Example: beside locker passphrase
      """)

  @OptionGroup var passphrase: PassphraseOptions

  @Option(
    help: ArgumentHelp(
      "Take the new passphrase from the first line of a file instead of asking for it.", valueName: "file"))
  var newPassphraseFile: String?

  func run() throws {
    let context = CommandContext()
    var keeper = try passphrase.keeper(context)
    guard keeper.name != nil || keeper.exists else {
      throw CommandFailure(context.words(.lockerNone), ExitStatus.noInput)
    }
    let old = try Passphrase.read(
      prompt: context.words(.promptPassphraseNow) + " ", file: passphrase.passphraseFile)
    // A slip is told before a new one is thought of.
    try keeper.open(passphrase: old)
    let new = try PassphraseOptions.newPassphrase(from: newPassphraseFile, context.words)
    try keeper.changePassphrase(from: old, to: new)
    try StandardOutput.write(line: context.words(.lockerChanged))
  }
}
