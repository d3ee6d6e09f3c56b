import Glibc

/// A file being written beside the one it will replace.
struct TemporaryFile: ~Copyable {
  let name: String
  private let descriptor: Descriptor

  /// An empty file that only its owner can open, under a name that says who is writing.
  init(for id: String, in folder: borrowing Directory, path: String) throws(StorageError) {
    let name = WriterMark.own.fileName(for: id)
    let number = folder.descriptor.number
    descriptor = try Descriptor(path: path) {
      openat(number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    self.name = name
  }

  /// When it was made, in seconds, by the clock of the file system it is on.
  func made(path: String) throws(StorageError) -> Int {
    try descriptor.status(path: path).st_mtim.tv_sec
  }

  /// Whose it is.
  func owner(path: String) throws(StorageError) -> uid_t { try descriptor.status(path: path).st_uid }

  /// Writes all bytes, waits until they are on the disk, and closes the file.
  ///
  /// Closed before it gets its lasting name, so that a watch sees one change and not two.
  consuming func fill(with bytes: [UInt8], path: String) throws(StorageError) {
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
    try descriptor.sync(path: path)
  }
}
