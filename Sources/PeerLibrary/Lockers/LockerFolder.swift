import Glibc
import PeerSupport
public import Sealing

/// The folder of lockers on one machine: one sealed file for each, for its owner alone.
public struct LockerFolder: Sendable {
  private let storage: FolderStorage
  private let nameParameters: PassphraseParameters
  /// How much work it takes to try a passphrase, as of today.
  private let standard: PassphraseParameters

  /// Opens the folder, making it where it is missing; throws `openToOthers` for a folder that others may enter.
  public init(path: String) throws(LockerError) {
    try self.init(path: path, nameParameters: .returnCode)
  }

  init(
    path: String, nameParameters: PassphraseParameters, standard: PassphraseParameters = .standard
  ) throws(LockerError) {
    do { storage = try FolderStorage.create(path: path) } catch { throw .storage(error) }
    self.nameParameters = nameParameters
    self.standard = standard
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
    let secret = Self.secret(passphrase)
    do throws(LockerError) {
      return try write(
        contents, id, key: Self.key(lock, secret), lock: lock, passphrase: secret, replacing: nil)
    } catch .changedElsewhere {
      throw .taken
    }
  }

  /// Opens a locker; slow on purpose.
  ///
  /// Throws `missing`, `wrongPassphrase`, `damaged`, `newer` or `openToOthers`.
  public func open(_ id: LockerID, passphrase: String) throws(LockerError) -> OpenLocker {
    let stored = try read(id)
    let secret = Self.secret(passphrase)
    return try opened(id, stored, key: Self.key(stored.lock, secret), passphrase: secret)
  }

  /// Opens a locker by name; throws `noneOpens`, after as long a wait, whether name or passphrase is wrong.
  public func open(named name: String, passphrase: String) throws(LockerError) -> OpenLocker {
    do throws(LockerError) {
      return try open(locker(named: name), passphrase: passphrase)
    } catch .missing {
      _ = try Self.key(PassphraseLock(parameters: standard), Self.secret(passphrase))
      throw .noneOpens
    } catch .wrongPassphrase {
      throw .noneOpens
    }
  }

  /// Opens a locker once more, as it is now, with the key that opened it before.
  ///
  /// Throws as `open` does; `passphraseChanged` where it was given another one meanwhile.
  public func reopen(_ locker: OpenLocker) throws(LockerError) -> OpenLocker {
    let stored = try read(locker.id)
    if stored.lock == locker.lock {
      return try opened(locker.id, stored, key: locker.key, passphrase: locker.passphrase)
    }
    // Another window locked it at today's standard: the same passphrase and salt, and more work.
    guard stored.lock.salt == locker.lock.salt, let passphrase = locker.passphrase else {
      throw .passphraseChanged
    }
    return try opened(locker.id, stored, key: Self.key(stored.lock, passphrase), passphrase: passphrase)
  }

  /// The bytes of a locker for another machine: sealed as they stand here, with the locker's id.
  ///
  /// Throws as `open` does, but for the passphrase, which is not needed.
  public func copy(of id: LockerID) throws(LockerError) -> [UInt8] {
    DocumentCoder.encode(LockerFile(try read(id).locked, as: id.name.id))
  }

  /// Puts a copy from another machine where it belongs; the passphrase stays what it is.
  ///
  /// Throws `taken` where that locker is here already, and `damaged` or `newer` with the path that is given.
  @discardableResult
  public func takeIn(_ copy: [UInt8], from path: String) throws(LockerError) -> LockerID {
    let file = try Self.decode(LockerFile.self, from: copy, path: path)
    let locked = try Self.locked(file, path: path)
    guard let id = file.traveller else { throw .damaged(path: path) }
    do throws(StorageError) {
      _ = try storage.put(DocumentCoder.encode(LockerFile(locked)), as: id.name, replacing: nil)
      return id
    } catch .conflict {
      throw .taken
    } catch {
      throw .storage(error)
    }
  }

  /// Saves new contents under the same passphrase; throws `changedElsewhere` where someone else saved meanwhile.
  ///
  /// A locker whose lock is weaker than today's standard is locked at the standard. A plan is printed and shown to
  /// others, so one with a return code in it is not taken in: `planHoldsReturnCode`.
  public func save(_ contents: Locker, in locker: OpenLocker) throws(LockerError) -> OpenLocker {
    guard contents.plan == locker.contents.plan || !ReturnCode.isWritten(inTextsOf: contents.plan) else {
      throw .planHoldsReturnCode
    }
    guard let passphrase = locker.passphrase else {
      return try write(
        contents, locker.id, key: locker.key, lock: locker.lock, passphrase: nil, replacing: locker.revision)
    }
    // The same salt: a window that still holds the weaker lock finds its way by the same passphrase.
    let lock = locker.lock.raised(to: standard)
    return try write(
      contents, locker.id, key: Self.key(lock, passphrase), lock: lock, passphrase: passphrase,
      replacing: locker.revision)
  }

  /// Gives a locker another passphrase, a fresh salt and a fresh key, in one step: the old one opens it, or the new.
  public func changePassphrase(
    of locker: OpenLocker, to passphrase: String, parameters: PassphraseParameters = .standard
  ) throws(LockerError) -> OpenLocker {
    let lock = PassphraseLock(parameters: parameters)
    let secret = Self.secret(passphrase)
    return try write(
      locker.contents, locker.id, key: Self.key(lock, secret), lock: lock, passphrase: secret,
      replacing: locker.revision)
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

  private struct StoredLocker {
    let locked: LockedBytes
    let revision: Revision
    var lock: PassphraseLock { locked.lock }
  }

  private func read(_ id: LockerID) throws(LockerError) -> StoredLocker {
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
    return StoredLocker(locked: try Self.locked(file, path: path), revision: stored.revision)
  }

  private static func locked(_ file: LockerFile, path: String) throws(LockerError) -> LockedBytes {
    let locked: LockedBytes?
    do { locked = try file.locked() } catch { throw .sealing(error) }
    guard let locked else { throw .damaged(path: path) }
    return locked
  }

  private func opened(
    _ id: LockerID, _ stored: StoredLocker, key: SecretBytes, passphrase: SecretBytes?
  ) throws(LockerError) -> OpenLocker {
    guard var bytes = try? stored.locked.open(key: key, header: LockerFile.header(id, lock: stored.lock))
    else { throw .wrongPassphrase }
    defer { bytes.wipe() }
    return OpenLocker(
      id: id, contents: try Self.decode(Locker.self, from: bytes, path: path(of: id)), key: key,
      lock: stored.lock, revision: stored.revision, passphrase: isWeak(stored.lock) ? passphrase : nil)
  }

  private func write(
    _ contents: Locker, _ id: LockerID, key: SecretBytes, lock: PassphraseLock, passphrase: SecretBytes?,
    replacing revision: Revision?
  ) throws(LockerError) -> OpenLocker {
    var bytes = DocumentCoder.encode(contents)
    defer { bytes.wipe() }
    let locked = LockedBytes(sealing: bytes, key: key, lock: lock, header: LockerFile.header(id, lock: lock))
    do throws(StorageError) {
      let revision = try storage.put(
        DocumentCoder.encode(LockerFile(locked)), as: id.name, replacing: revision)
      return OpenLocker(
        id: id, contents: contents, key: key, lock: lock, revision: revision,
        passphrase: isWeak(lock) ? passphrase : nil)
    } catch .conflict {
      throw .changedElsewhere
    } catch {
      throw .storage(error)
    }
  }

  private func isWeak(_ lock: PassphraseLock) -> Bool { lock.raised(to: standard) != lock }

  private func path(of id: LockerID) -> String { "\(storage.path)/\(id.name.path)" }

  private static func key(
    _ lock: PassphraseLock, _ passphrase: SecretBytes
  ) throws(LockerError) -> SecretBytes {
    do { return try lock.key(for: passphrase) } catch { throw .sealing(error) }
  }

  private static func secret(_ passphrase: String) -> SecretBytes {
    var bytes = Array(passphrase.utf8)
    defer { bytes.wipe() }
    return SecretBytes(bytes)
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
