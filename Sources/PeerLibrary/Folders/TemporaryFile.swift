import Glibc

/// A file being written beside the one it will replace.
struct TemporaryFile: ~Copyable {
  let name: String
  private let descriptor: Descriptor
  private let lock: Descriptor

  /// An empty file that only its owner can open, under a name that tells nothing.
  init(
    in folder: borrowing Directory, of library: borrowing Directory, path: String
  ) throws(StorageError) {
    let writer = WriterMark()
    let held = try writer.hold(in: library, path: path)
    let name = writer.fileName
    let number = folder.descriptor.number
    let opened = try Descriptor(path: path) {
      openat(number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    self.name = name
    descriptor = opened
    lock = held
  }

  /// When it was made, in seconds, by the clock of the file system it is on.
  func made(path: String) throws(StorageError) -> Int {
    try descriptor.status(path: path).st_mtim.tv_sec
  }

  /// Whose it is.
  func owner(path: String) throws(StorageError) -> uid_t { try descriptor.status(path: path).st_uid }

  /// Sets both times that can be set back to the quarter of an hour, which is all that a request tells of its sending.
  ///
  /// Copies and backups carry these times on. A file system that refuses leaves them as they are.
  private func roundTimes(path: String) throws(StorageError) {
    let seconds = try descriptor.status(path: path).st_mtim.tv_sec
    let rounded = timespec(tv_sec: seconds - seconds % Self.roundedSeconds, tv_nsec: 0)
    let times = [rounded, rounded]
    _ = futimens(descriptor.number, times)
  }

  private static let roundedSeconds = 900

  /// Writes all bytes, waits until they are on the disk, and closes the file.
  ///
  /// Closed before it gets its lasting name, so that a watch sees one change and not two.
  /// Answers with the writer's lock, to be held until then.
  consuming func fill(with bytes: [UInt8], path: String) throws(StorageError) -> Descriptor {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        retrying {
          write(descriptor.number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
      }
      guard count >= 0 else { throw StorageError(errno: errno, path: path) }
      written += count
    }
    try roundTimes(path: path)
    try descriptor.sync(path: path)
    return lock
  }
}
