import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Writes the coordinator's keys to a file that a passphrase of its own opens.
struct BackUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "back-up", abstract: "Write the program's key to a file, under a passphrase of its own.",
    discussion: """
      Keep the file where the first machine cannot harm it, and the passphrase apart from the file.

      Example: beside coordinator back-up /media/stick/riverside.key
      """)

  @Argument(help: ArgumentHelp("The file to make.", valueName: "file"))
  var file: String

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var backup: BackupPassphraseOptions

  func run() throws {
    let context = CommandContext()
    let library = try library.openProgram(context)
    var (_, lockers) = try CoordinatorOptions.coordinator(of: library, passphrase, context)
    try KeyBackup.write(
      library.pin, &lockers, to: file, passphrase: backup.choose(context.words), on: context.today,
      context.words)
    try StandardOutput.write(line: context.words(.backupDone, ["file": file]))
  }
}

/// A backup of the coordinator's keys, written from the command line or from the Team page.
enum KeyBackup {
  /// Makes the file, and has the locker remember the day.
  static func write(
    _ program: PinnedProgram, _ lockers: inout LockerKeeper, to file: String, passphrase: String,
    on today: Day, _ words: Catalogue
  ) throws {
    guard let locker = lockers.contents, let backup = CoordinatorBackup(of: program, in: locker) else {
      throw CommandFailure(words(.endorseNoKey), ExitStatus.noPermission)
    }
    try PrivateFile.create(file, holding: backup.sealed(passphrase: passphrase))
    try lockers.update { $0.keysBackedUp = today }
  }
}
