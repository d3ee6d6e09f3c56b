import CSystem
import Glibc

/// The mark of whoever writes a temporary file: a random number, under which the writer holds a lock.
///
/// The file is called ".<number>.new". Its name tells no machine, no process and no document to those who watch the
/// folder, and the system lets go of the lock when the writer ends, however that happens.
struct WriterMark: Hashable {
  private let number: UInt64

  private static let digits = 16

  /// A mark that no other writer has.
  init() { number = UInt64.random(in: 1...UInt64(Int64.max)) }

  /// The mark in a file's name, or nil where it is no temporary file.
  init?(fileName: String) {
    let parts = fileName.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].isEmpty, parts[1].utf8.count == Self.digits, parts[2] == "new",
      let number = UInt64(parts[1], radix: 16), (1...UInt64(Int64.max)).contains(number)
    else { return nil }
    self.number = number
  }

  /// The name of the file being written.
  var fileName: String {
    let hex = String(number, radix: 16)
    return ".\(String(repeating: "0", count: Self.digits - hex.utf8.count))\(hex).new"
  }

  /// Takes the lock that says that the writer lives, in the file that the library is locked by.
  func hold(in library: borrowing Directory, path: String) throws(StorageError) -> Descriptor {
    let file = try LibraryLock.open(in: library, path: path)
    let result = beside_try_lock(file.number, off_t(number))
    guard result == 0 else { throw StorageError(errno: result, path: path) }
    return file
  }

  /// Whether the writer has ended; where that cannot be told, not.
  func isGone(from lockFile: borrowing Descriptor) -> Bool {
    beside_is_locked(lockFile.number, off_t(number)) == 0
  }
}
