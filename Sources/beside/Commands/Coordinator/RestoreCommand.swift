import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Brings the coordinator's keys from a backup into the locker of this account.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put the program's key from a backup into your locker.",
    discussion: """
      Both passphrases are asked for: that of the backup, and that of your locker.

      Example: beside coordinator restore /media/stick/riverside.key
      """)

  @Argument(help: ArgumentHelp("The file that the backup was written to.", valueName: "file"))
  var file: String

  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var backup: BackupPassphraseOptions

  func run() throws {
    let context = CommandContext()
    let words = context.words
    let bytes = try SmallFile.read(file)
    let passphraseOfBackup = try backup.read(words)
    let restored: CoordinatorBackup
    do throws(LockerError) {
      restored = try CoordinatorBackup.open(bytes, passphrase: passphraseOfBackup, path: file)
    } catch .wrongPassphrase {
      throw CommandFailure(words(.backupWrongPassphrase), ExitStatus.noPermission)
    }
    var lockers = try passphrase.openOrMakeLocker(context)
    guard let locker = lockers.contents, restored.fits(locker) else {
      throw CommandFailure(words(.backupNoRoom), ExitStatus.cannotCreate)
    }
    try lockers.update { restored.restore(to: &$0) }
    try StandardOutput.write(line: words(.backupRestored))
  }
}
