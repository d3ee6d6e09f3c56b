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

  /// Remembers a program as the one that was opened last.
  mutating func remember(_ pin: PinnedProgram, supporter: SupporterID? = nil) {
    let known = entries.first { $0.pin.path == pin.path }
    entries.removeAll { $0.pin.path == pin.path || $0.pin.programID == pin.programID }
    entries.insert(Entry(pin: pin, supporter: supporter ?? known?.supporter), at: 0)
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
  func update(_ change: (inout KnownPrograms) -> Void) throws(CommandFailure) {
    var (known, revision) = try stored()
    let before = DocumentCoder.encode(known)
    change(&known)
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
