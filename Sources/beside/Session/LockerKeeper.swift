import Glibc
import PeerLibrary
import PeerSupport

/// The locker of whoever sits here: found, opened, kept open, and saved.
///
/// An account with one locker needs no name for it: that is the one. On a shared login each one has a name.
struct LockerKeeper {
  /// The name under which a locker is looked for on a shared login; nil where the account has only one.
  var name: String?
  private let path: String
  private(set) var locker: PeerLibrary.OpenLocker?

  /// How often a change is tried while other windows are faster.
  private static let attempts = 8

  init(_ folders: StandardFolders, name: String? = nil) {
    path = folders.lockers
    self.name = name
  }

  /// Whether there is a locker to open.
  var exists: Bool {
    // To look for a locker must not make the folder for one.
    guard access(path, F_OK) == 0 else { return false }
    do throws(LockerError) {
      let folder = try LockerFolder(path: path)
      let lockers = try folder.lockers()
      return try name.map { name throws(LockerError) in lockers.contains(try folder.locker(named: name)) }
        ?? !lockers.isEmpty
    } catch .openToOthers {
      // Opening it will tell what is wrong with it.
      return true
    } catch {
      return false
    }
  }

  /// What is in the open locker.
  var contents: Locker? { locker?.contents }

  /// Opens the locker of this account, or the one of that name.
  mutating func open(passphrase: String) throws(LockerError) {
    let folder = try LockerFolder(path: path)
    if let name {
      locker = try folder.open(named: name, passphrase: passphrase)
    } else {
      guard let id = try folder.lockers().first else { throw .missing }
      locker = try folder.open(id, passphrase: passphrase)
    }
  }

  /// Makes the locker of this account, or one of that name, and leaves it open.
  mutating func make(passphrase: String) throws(LockerError) {
    let folder = try LockerFolder(path: path)
    locker = try folder.create(folder.locker(named: name ?? Self.onlyName), passphrase: passphrase)
  }

  /// Opens the locker, or makes it where there is none.
  mutating func openOrMake(passphrase: String) throws(LockerError) {
    if exists { try open(passphrase: passphrase) } else { try make(passphrase: passphrase) }
  }

  private static let onlyName = "mine"

  /// Gives the open locker another passphrase, once the one that it has was given again.
  mutating func changePassphrase(from old: String, to new: String) throws(LockerError) {
    guard let locker else { throw .missing }
    let folder = try LockerFolder(path: path)
    for _ in 0..<Self.attempts {
      do throws(LockerError) {
        let current = try folder.open(locker.id, passphrase: old)
        self.locker = try folder.changePassphrase(of: current, to: new)
        return
      } catch .changedElsewhere {
        continue
      }
    }
    throw .changedElsewhere
  }

  /// The locker's bytes, sealed, for another machine.
  func copy() throws(LockerError) -> [UInt8] {
    let folder = try LockerFolder(path: path)
    if let name { return try folder.copy(of: folder.locker(named: name)) }
    guard let id = try folder.lockers().first else { throw .missing }
    return try folder.copy(of: id)
  }

  /// Puts a locker here that was copied from another machine.
  func takeIn(_ copy: [UInt8], from path: String) throws(LockerError) {
    try LockerFolder(path: self.path).takeIn(copy, from: path)
  }

  /// Changes what is in the open locker and saves it; where another window saved meanwhile, what it saved is changed.
  mutating func update(_ change: (inout Locker) -> Void) throws(LockerError) {
    for _ in 1..<Self.attempts {
      do throws(LockerError) {
        return try updateAsRead(change)
      } catch .changedElsewhere {
        try reopen()
      }
    }
    try updateAsRead(change)
  }

  /// Changes what is in the open locker and saves it; throws `changedElsewhere` where another window saved meanwhile.
  mutating func updateAsRead(_ change: (inout Locker) -> Void) throws(LockerError) {
    guard let locker else { throw .missing }
    var contents = locker.contents
    change(&contents)
    self.locker = try LockerFolder(path: path).save(contents, in: locker)
  }

  /// Destroys the open locker with everything in it.
  mutating func delete() throws(LockerError) {
    guard let locker else { throw .missing }
    try LockerFolder(path: path).delete(locker)
    self.locker = nil
  }

  /// Takes in what another window saved.
  mutating func reopen() throws(LockerError) {
    guard let locker else { throw .missing }
    self.locker = try LockerFolder(path: path).reopen(locker)
  }

  /// Forgets the key and what it opened.
  mutating func close() { locker = nil }
}
