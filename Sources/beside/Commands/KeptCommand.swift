import ArgumentParser
import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

/// Says what is stored, who can open it, and until when.
struct KeptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kept", abstract: "See all that is stored here, who can open it, and until when.",
    discussion: """
      Looks at the library and at what this account holds, and changes nothing. With --passphrase-file, your locker \
      is opened and its parts are counted.

      Example: beside kept
      """)

  @OptionGroup var library: LibraryOptions
  @OptionGroup var passphrase: PassphraseOptions

  @Flag(help: "Print it as JSON, with every field that a file can hold.")
  var json = false

  func run() throws {
    let context = CommandContext()
    let opened = try openedLibrary(context)
    let locker = try passphrase.passphraseFile.map { _ in try passphrase.openLocker(context) }
    let things = KeptThings(
      storage: opened?.library.storage as? FolderStorage, retentionDays: opened?.program.policy.retentionDays,
      folders: context.folders, locker: locker?.contents)
    guard json else {
      return try StandardOutput.write(
        lines: PlainPage.kept(things, in: context.words, columns: min(CommandContext.columns, 80)))
    }
    try StandardOutput.write(json: KeptReport(things, context.words))
  }

  /// The library that is named or known; without any, what this account holds can be told all the same.
  private func openedLibrary(_ context: CommandContext) throws(CommandFailure) -> OpenLibrary? {
    if library.library == nil, try context.known.read().entries.isEmpty,
      try Config.read(from: context.folders.configFile).0.library == nil
    {
      return nil
    }
    return try library.openProgram(context)
  }
}

/// What is kept, for a program to read.
private struct KeptReport: Encodable {
  struct Thing: Encodable {
    let kind: String
    let name: String
    let path: String
    let count: Int
    let holds: String
    let openedBy: String
    let until: String
    let fieldsInClear: [String]
    let fieldsSealed: [String]
  }

  let kept: [Thing]
  /// How many of each part are in the locker; nothing where it was not opened.
  let locker: [String: Int]?
  let notKept: [String]

  init(_ things: KeptThings, _ words: Catalogue) {
    kept = things.entries.map { entry in
      let said = words.kept(entry.kind, days: things.retentionDays)
      return Thing(
        kind: entry.kind.rawValue, name: said.name, path: entry.path, count: entry.count, holds: said.what,
        openedBy: said.who, until: said.until, fieldsInClear: entry.kind.fields.inClear,
        fieldsSealed: entry.kind.fields.sealed)
    }
    locker = things.lockerParts.map { parts in
      Dictionary(uniqueKeysWithValues: parts.map { ($0.key.rawValue, $0.value) })
    }
    notKept = words.notKept
  }
}
