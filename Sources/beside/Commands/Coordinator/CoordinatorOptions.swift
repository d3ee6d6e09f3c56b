import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Opening the coordinator's locker, and files under a passphrase of their own.
enum CoordinatorOptions {
  /// The coordinator of a library with their open locker; only the key's holder gets this far (J7).
  static func coordinator(
    of library: OpenLibrary, _ passphrase: PassphraseOptions, _ context: CommandContext
  ) throws -> (Coordinator, LockerKeeper) {
    let lockers = try passphrase.openLocker(context)
    guard let locker = lockers.contents, let seed = locker.rootSeed, locker.isCoordinator(of: library.program)
    else { throw CommandFailure(context.words(.endorseNoKey), ExitStatus.noPermission) }
    return (try Coordinator(of: library.library, pinned: library.pin, rootSeed: seed.bytes), lockers)
  }

  /// Remembers what the coordinator has published: nothing older is believed here any more.
  static func pin(
    _ program: Program, of library: OpenLibrary, _ lockers: inout LockerKeeper, _ context: CommandContext
  ) throws {
    let pin = PinnedProgram(program, path: library.path)
    try lockers.update { $0.pin(pin) }
    try context.known.update { known throws(ProgramError) in try known.note(pin) }
  }
}

/// The passphrase of a file with the coordinator's keys, which is another one than the locker's.
struct BackupPassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the passphrase of the backup from the first line of a file instead of asking for it.",
      valueName: "file"))
  var backupPassphraseFile: String?

  /// A new passphrase, typed twice.
  func choose(_ words: Catalogue) throws(CommandFailure) -> String {
    let passphrase = try Passphrase.choose(
      prompt: words(.backupPassphrase) + " ", again: words(.promptPassphraseAgain) + " ",
      file: backupPassphraseFile)
    guard passphrase.count >= PassphraseRule.shortest else {
      throw CommandFailure(words(.unlockTooShort, ["count": PassphraseRule.shortest]), ExitStatus.data)
    }
    return passphrase
  }

  /// The passphrase that a backup was made with.
  func read(_ words: Catalogue) throws(CommandFailure) -> String {
    try Passphrase.read(prompt: words(.backupPassphrase) + " ", file: backupPassphraseFile)
  }
}
