import ArgumentParser
import BesideApp
import BuiltIn

/// Takes in a locker that was copied elsewhere.
struct LockerImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in a locker that you exported on another machine.",
    discussion: """
      A locker that is here already is never written over. The passphrase stays the same, and so does the name \
      on a shared login.

      Example: beside locker import my.locker
      """)

  @Argument(help: ArgumentHelp("The file that “beside locker export” made.", valueName: "file"))
  var file: String

  @Flag(help: "Others use this login too, each with a locker of their own.")
  var sharedAccount = false

  func run() throws {
    let context = CommandContext()
    let keeper = LockerKeeper(context.folders)
    let isShared = SharedAccount.isChosen(sharedAccount, context.folders)
    guard isShared || !keeper.exists else {
      throw CommandFailure(
        context.words(.lockerHere, ["folder": context.folders.lockers]), ExitStatus.cannotCreate)
    }
    try keeper.takeIn(SmallFile.read(file), from: file)
    try StandardOutput.write(line: context.words(.lockerImported, ["file": file]))
  }
}
