import CSystem
import Glibc

/// The one lock of a library, held from comparing a revision until the new file stands in its place.
struct LibraryLock: ~Copyable {
  /// The file in the library's top folder that is locked; it stays empty and is never removed.
  static let fileName = ".lock"

  private let descriptor: Descriptor

  /// Waits for the lock, at most `patience` milliseconds; then it is `busy`.
  ///
  /// Waiting without end would hang everyone behind a holder that was suspended or lost its connection.
  init(in library: borrowing Directory, patience: Int, path: String) throws(StorageError) {
    var remaining = patience * 1000
    while true {
      let descriptor = try Self.open(in: library, path: path)
      let opened = try descriptor.status(path: Self.fileName)
      guard opened.isOrdinaryFile else { throw .notAFile(path: Self.fileName) }
      try Self.wait(for: descriptor, remaining: &remaining, path: path)
      // Someone may have removed the file meanwhile: a lock on a file without a name keeps nobody out.
      if let standing = try library.status(of: Self.fileName, path: Self.fileName),
        standing.st_ino == opened.st_ino, standing.st_dev == opened.st_dev
      {
        self.descriptor = descriptor
        return
      }
    }
  }

  /// Opens the lock's file; an error names the document that was to be changed, except where that file is at fault.
  static func open(
    in library: borrowing Directory, path: String
  ) throws(StorageError) -> Descriptor {
    let number = library.descriptor.number
    do throws(StorageError) {
      return try Descriptor(path: path) {
        openat(number, fileName, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
      }
    } catch .notAFile {
      throw .notAFile(path: fileName)
    }
  }

  /// Lets the next writer go on.
  consuming func release() {}

  private static func wait(
    for descriptor: borrowing Descriptor, remaining: inout Int, path: String
  ) throws(StorageError) {
    while true {
      switch beside_try_lock(descriptor.number, 0) {
      case 0: return
      case EAGAIN, EACCES, EINTR: break
      case let number: throw StorageError(errno: number, path: path)
      }
      guard remaining > 0 else { throw .busy(path: path) }
      // Uneven pauses, so that many who wait do not all come back at once.
      let pause = Int.random(in: 100...1500)
      remaining -= pause
      usleep(useconds_t(pause))
    }
  }
}
