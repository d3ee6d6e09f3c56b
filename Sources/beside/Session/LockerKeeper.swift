import Glibc
import PeerLibrary
import PeerSupport

/// The locker of whoever sits here: found, opened, kept open, and saved.
///
/// An account with one locker needs no name for it: that is the one.
struct LockerKeeper {
  private let path: String
  private(set) var locker: PeerLibrary.OpenLocker?

  /// How often a change is tried while other windows are faster.
  private static let attempts = 8

  init(_ folders: StandardFolders) { path = folders.lockers }

  /// Whether there is a locker to open.
  var exists: Bool {
    // To look for a locker must not make the folder for one.
    guard access(path, F_OK) == 0, let folder = try? LockerFolder(path: path) else { return false }
    return (try? folder.lockers())?.isEmpty == false
  }

  /// What is in the open locker.
  var contents: Locker? { locker?.contents }

  /// Opens the locker of this account, or makes it where there is none.
  mutating func open(passphrase: String) throws(LockerError) {
    let folder = try LockerFolder(path: path)
    if let id = try folder.lockers().first {
      locker = try folder.open(id, passphrase: passphrase)
    } else {
      locker = try folder.create(folder.locker(named: "mine"), passphrase: passphrase)
    }
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

  /// Takes in what another window saved.
  mutating func reopen() throws(LockerError) {
    guard let locker else { throw .missing }
    self.locker = try LockerFolder(path: path).reopen(locker)
  }

  /// Forgets the key and what it opened.
  mutating func close() { locker = nil }
}
