import Glibc
import PeerSupport
public import Sealing

/// The folder of lockers on one machine: one sealed file for each, for its owner alone.
public struct LockerFolder: Sendable {
  private let storage: FolderStorage
  private let nameParameters: PassphraseParameters

  /// Opens the folder, making it where it is missing; throws `openToOthers` for a folder that others may enter.
  public init(path: String) throws(LockerError) {
    try self.init(path: path, nameParameters: .returnCode)
  }

  init(path: String, nameParameters: PassphraseParameters) throws(LockerError) {
    do { storage = try FolderStorage.create(path: path) } catch { throw .storage(error) }
    self.nameParameters = nameParameters
    try Self.checkPrivate(storage.path)
  }

  /// Where lockers are kept: `$XDG_DATA_HOME/beside/lockers`, or the same below `~/.local/share`; nil without a home.
  public static func defaultPath(environment: [String: String]) -> String? {
    // The standard says that a relative path is to be ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/beside/lockers" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/beside/lockers"
  }

  /// All lockers, in an order that tells nothing; with only one, nobody needs to name it.
  public func lockers() throws(LockerError) -> [LockerID] {
    do { return try storage.list(nil).compactMap(LockerID.init) } catch { throw .storage(error) }
  }

  /// Which locker has that name, whether or not it exists; takes some hundredths of a second.
  public func locker(named name: String) throws(LockerError) -> LockerID {
    try LockerID(named: name, parameters: nameParameters)
  }

  /// Makes a new locker; throws `taken`.
  public func create(
    _ id: LockerID, passphrase: String, contents: Locker = Locker(),
    parameters: PassphraseParameters = .standard
  ) throws(LockerError) -> OpenLocker {
    let lock = PassphraseLock(parameters: parameters)
    let key = try Self.key(lock, passphrase)
    do throws(LockerError) {
      return try write(contents, id, key: key, lock: lock, replacing: nil)
    } catch .changedElsewhere {
      throw .taken
    }
  }

  /// Opens a locker; slow on purpose.
  ///
  /// Throws `missing`, `wrongPassphrase`, `damaged`, `newer` or `openToOthers`.
  public func open(_ id: LockerID, passphrase: String) throws(LockerError) -> OpenLocker {
    let (locked, revision) = try read(id)
    return try opened(id, locked, revision, key: Self.key(locked.lock, passphrase))
  }

  /// Opens a locker once more, as it is now, with the key that opened it before.
  ///
  /// Throws as `open` does; `wrongPassphrase` where it was given another one meanwhile.
  public func reopen(_ locker: OpenLocker) throws(LockerError) -> OpenLocker {
    let (locked, revision) = try read(locker.id)
    return try opened(locker.id, locked, revision, key: locker.key)
  }

  private func read(_ id: LockerID) throws(LockerError) -> (LockedBytes, Revision) {
    let path = path(of: id)
    let stored: StoredDocument
    do throws(StorageError) {
      stored = try storage.get(id.name)
    } catch .missing {
      throw .missing
    } catch {
      throw .storage(error)
    }
    try Self.checkPrivate(path)
    let file = try Self.decode(LockerFile.self, from: stored.bytes, path: path)
    let locked: LockedBytes?
    do { locked = try file.locked() } catch { throw .sealing(error) }
    guard let locked else { throw .damaged(path: path) }
    return (locked, stored.revision)
  }

  private func opened(
    _ id: LockerID, _ locked: LockedBytes, _ revision: Revision, key: SecretBytes
  ) throws(LockerError) -> OpenLocker {
    guard let bytes = try? locked.open(key: key, header: LockerFile.header(id, lock: locked.lock)) else {
      throw .wrongPassphrase
    }
    return OpenLocker(
      id: id, contents: try Self.decode(Locker.self, from: bytes, path: path(of: id)), key: key,
      lock: locked.lock, revision: revision)
  }

  /// Saves new contents under the same passphrase; throws `changedElsewhere` where someone else saved meanwhile.
  ///
  /// A plan is printed and shown to others, so one with a return code in it is not taken in: `planHoldsReturnCode`.
  public func save(_ contents: Locker, in locker: OpenLocker) throws(LockerError) -> OpenLocker {
    guard contents.plan == locker.contents.plan || !ReturnCode.isWritten(inTextsOf: contents.plan) else {
      throw .planHoldsReturnCode
    }
    return try write(contents, locker.id, key: locker.key, lock: locker.lock, replacing: locker.revision)
  }

  /// Gives a locker another passphrase, a fresh salt and a fresh key.
  public func changePassphrase(
    of locker: OpenLocker, to passphrase: String, parameters: PassphraseParameters = .standard
  ) throws(LockerError) -> OpenLocker {
    let lock = PassphraseLock(parameters: parameters)
    let key = try Self.key(lock, passphrase)
    return try write(locker.contents, locker.id, key: key, lock: lock, replacing: locker.revision)
  }

  /// Destroys a locker with everything in it.
  public func delete(_ locker: OpenLocker) throws(LockerError) {
    do throws(StorageError) {
      try storage.delete(locker.id.name, at: locker.revision)
    } catch .conflict {
      throw .changedElsewhere
    } catch {
      throw .storage(error)
    }
  }

  private func write(
    _ contents: Locker, _ id: LockerID, key: SecretBytes, lock: PassphraseLock, replacing revision: Revision?
  ) throws(LockerError) -> OpenLocker {
    let locked = LockedBytes(
      sealing: DocumentCoder.encode(contents), key: key, lock: lock,
      header: LockerFile.header(id, lock: lock))
    do throws(StorageError) {
      let revision = try storage.put(
        DocumentCoder.encode(LockerFile(locked)), as: id.name, replacing: revision)
      return OpenLocker(id: id, contents: contents, key: key, lock: lock, revision: revision)
    } catch .conflict {
      throw .changedElsewhere
    } catch {
      throw .storage(error)
    }
  }

  private func path(of id: LockerID) -> String { "\(storage.path)/\(id.name.path)" }

  private static func key(
    _ lock: PassphraseLock, _ passphrase: String
  ) throws(LockerError) -> SecretBytes {
    do { return try lock.key(for: Array(passphrase.utf8)) } catch { throw .sealing(error) }
  }

  private static func decode<D: Document>(
    _: D.Type, from bytes: [UInt8], path: String
  ) throws(LockerError) -> D {
    do {
      return try DocumentCoder.decode(D.self, from: bytes, file: path)
    } catch {
      if case .newerSchema = error.problem { throw .newer(path: path) }
      throw .damaged(path: path)
    }
  }

  /// Only the owner may enter the folder and read a file: anything wider was not made by this program.
  private static func checkPrivate(_ path: String) throws(LockerError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .storage(StorageError(errno: errno, path: path)) }
    let mode = Int(status.st_mode & 0o777)
    guard mode & 0o077 == 0 else { throw .openToOthers(path: path, mode: mode) }
  }
}
