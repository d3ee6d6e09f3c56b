public import PeerSupport
public import Sealing

/// A copy of the coordinator's keys for a file of its own, locked by a passphrase of its own (J7).
public struct CoordinatorBackup: Document, Equatable {
  /// The newest form of what is in such a file.
  public static let schema = 1

  /// The program that the keys speak for, and where its library was.
  public let program: PinnedProgram
  /// What the root key grows from.
  let rootSeed: StoredSecret
  /// What opens counts and team documents.
  let coordinatorSecret: StoredSecret?
  /// What opens the counts from before.
  let formerCoordinatorSecrets: [StoredSecret]?

  /// The keys in a locker; nil where it does not hold those of the program.
  public init?(of program: PinnedProgram, in locker: Locker) {
    guard let seed = locker.rootSeed, locker.rootKeys?.publicKeyText == program.rootKey else { return nil }
    self.program = program
    rootSeed = seed
    coordinatorSecret = locker.coordinatorSecret
    formerCoordinatorSecrets = locker.formerCoordinatorSecrets
  }

  /// The bytes for the file; slow on purpose, as opening a locker is.
  public func sealed(
    passphrase: String, parameters: PassphraseParameters = .standard
  ) throws(SealingError) -> [UInt8] {
    let lock = PassphraseLock(parameters: parameters)
    let key = try lock.key(for: Array(passphrase.utf8))
    return DocumentCoder.encode(
      LockerFile(
        LockedBytes(
          sealing: DocumentCoder.encode(self), key: key, lock: lock, header: Self.header(lock))))
  }

  /// Opens such a file; throws `wrongPassphrase`, `damaged` or `newer`.
  public static func open(
    _ bytes: [UInt8], passphrase: String, path: String
  ) throws(LockerError) -> CoordinatorBackup {
    let file = try decode(LockerFile.self, from: bytes, path: path)
    let contents: [UInt8]?
    do {
      guard let locked = try file.locked() else { throw LockerError.damaged(path: path) }
      let key = try locked.lock.key(for: Array(passphrase.utf8))
      contents = try? locked.open(key: key, header: header(locked.lock))
    } catch let error as SealingError {
      throw .sealing(error)
    } catch {
      throw .damaged(path: path)
    }
    guard let contents else { throw .wrongPassphrase }
    return try decode(CoordinatorBackup.self, from: contents, path: path)
  }

  /// Whether a locker has room for the keys: it holds none of another program that it knows.
  public func fits(_ locker: Locker) -> Bool {
    !locker.speaksForPinnedProgram || locker.rootSeed == rootSeed
  }

  /// Puts the keys into a locker that they fit.
  public func restore(to locker: inout Locker) {
    locker.rootSeed = rootSeed
    locker.coordinatorSecret = coordinatorSecret
    locker.formerCoordinatorSecrets = formerCoordinatorSecrets
    locker.pin(program)
  }

  private static func header(_ lock: PassphraseLock) -> [UInt8] {
    LockerFile.header(file: "", kind: "coordinator", lock: lock)
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
}
