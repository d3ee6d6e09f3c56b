import PeerLibrary
import PeerSupport

/// The programs that this account has joined, like known hosts: public keys and paths, nothing private.
struct KnownPrograms: Document {
  static let schema = 1

  /// One joined program.
  struct Entry: Codable {
    /// The key that speaks for it, where its library is, and the newest serial seen.
    var pin: PinnedProgram
    /// The supporter whose card was made from this account; it says whether an inbox is of use here.
    var supporter: SupporterID?
  }

  /// The last one opened comes first.
  private(set) var entries: [Entry] = []

  /// The program in a folder, if it was joined.
  func entry(at path: String) -> Entry? { entries.first { $0.pin.path == path } }

  /// Checks a program against all that are known, wherever they stand.
  ///
  /// An id belongs to one key, or to those that it hands over to, and their word never grows older.
  func check(_ pin: PinnedProgram) throws(ProgramError) {
    for known in entries.map(\.pin) where known.programID == pin.programID {
      guard pin.hasKey(following: known) else { throw .anotherProgram }
      guard known.serial <= pin.serial else {
        throw .olderThanSeen(serial: pin.serial, seen: known.serial)
      }
    }
  }

  /// Remembers a program where it stands among the others; a new one comes last.
  mutating func note(_ pin: PinnedProgram, supporter: SupporterID? = nil) throws(ProgramError) {
    try check(pin)
    if let index = entries.firstIndex(where: { $0.pin.path == pin.path }) {
      entries[index] = Entry(pin: pin, supporter: supporter ?? entries[index].supporter)
    } else {
      entries.append(Entry(pin: pin, supporter: supporter))
    }
  }

  /// Remembers a program as the one that was opened last.
  mutating func remember(_ pin: PinnedProgram, supporter: SupporterID? = nil) throws(ProgramError) {
    try note(pin, supporter: supporter)
    guard let index = entries.firstIndex(where: { $0.pin.path == pin.path }) else { return }
    entries.insert(entries.remove(at: index), at: 0)
  }
}

/// The file in which known programs stand.
struct KnownProgramsFile: Sendable {
  private let folder: String
  private static let name = DocumentName(path: "programs.json")

  init(_ folders: StandardFolders) { folder = folders.data }

  /// The known programs; none where the file is not there yet.
  func read() throws(CommandFailure) -> KnownPrograms {
    try stored().known
  }

  /// Changes what is known and stores it.
  ///
  /// Nothing is written where nothing changes.
  func update(_ change: (inout KnownPrograms) throws(ProgramError) -> Void) throws(CommandFailure) {
    var (known, revision) = try stored()
    let before = DocumentCoder.encode(known)
    do {
      try change(&known)
    } catch {
      throw CommandFailure(error.message, ExitStatus.data)
    }
    let after = DocumentCoder.encode(known)
    guard before != after, let name = Self.name else { return }
    do {
      _ = try FolderStorage.create(path: folder).put(after, as: name, replacing: revision)
    } catch {
      throw CommandFailure(error.message, ExitStatus.cannotCreate)
    }
  }

  private func stored() throws(CommandFailure) -> (known: KnownPrograms, revision: Revision?) {
    guard let name = Self.name else { return (KnownPrograms(), nil) }
    try FileSafety.check(folder + "/" + name.path)
    let document: StoredDocument
    do throws(StorageError) {
      document = try FolderStorage(path: folder).get(name)
    } catch .missing {
      return (KnownPrograms(), nil)
    } catch .vanished {
      return (KnownPrograms(), nil)
    } catch {
      throw CommandFailure(error.message, ExitStatus.noInput)
    }
    do {
      let known = try DocumentCoder.decode(
        KnownPrograms.self, from: document.bytes, file: folder + "/" + name.path)
      return (known, document.revision)
    } catch {
      throw CommandFailure(error.message, ExitStatus.data)
    }
  }
}
