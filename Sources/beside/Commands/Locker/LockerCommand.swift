import ArgumentParser

/// What one does with a locker as a whole.
struct LockerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locker", abstract: "Change your passphrase, or bring your locker to another machine.",
    discussion: """
      Your locker holds your keys, your plan and the codes you kept, sealed in one file. Only your passphrase \
      opens it.

      Example: beside locker passphrase
      """,
    subcommands: [LockerPassphraseCommand.self, LockerExportCommand.self, LockerImportCommand.self])
}
