import ArgumentParser
import BesideApp
import BuiltIn

/// Copies the locker into a file that can travel.
struct LockerExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Copy your locker to a file, for another machine.",
    discussion: """
      The file is new and for you alone. It stays sealed, and the same passphrase opens it: so whoever gets the \
      file can try passphrases for as long as they like. Remove it when it has arrived.

      Example: beside locker export my.locker
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
  var file: String

  @OptionGroup var account: AccountOptions

  func run() throws {
    let context = CommandContext()
    let keeper = try account.keeper(context)
    guard keeper.exists else { throw CommandFailure(context.words(.lockerNone), ExitStatus.noInput) }
    try PrivateFile.create(file, holding: keeper.copy())
    try StandardOutput.write(lines: [
      context.words(.lockerExported, ["file": file]), "  beside locker import \(ShellWord.quoted(file))",
    ])
  }
}
