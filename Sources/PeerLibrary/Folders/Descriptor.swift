import Glibc

/// An open file or folder, closed when its last use is over.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  /// Takes what the call opens; the path stands in the error.
  init(path: String, opening: () -> Int32) throws(StorageError) {
    let opened = retrying(opening)
    guard opened >= 0 else { throw StorageError(errno: errno, path: path) }
    number = opened
  }

  deinit { close(number) }

  /// Size, owner, kind and times.
  func status(path: String) throws(StorageError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw StorageError(errno: errno, path: path) }
    return status
  }

  /// Waits until everything written is on the disk.
  func sync(path: String) throws(StorageError) {
    guard retrying({ fsync(number) }) == 0 else { throw StorageError(errno: errno, path: path) }
  }
}

/// Repeats a system call for as long as a signal interrupts it.
func retrying<Answer: FixedWidthInteger>(_ call: () -> Answer) -> Answer {
  while true {
    let answer = call()
    if answer != -1 || errno != EINTR { return answer }
  }
}

extension stat {
  var isOrdinaryFile: Bool { st_mode & S_IFMT == S_IFREG }
}
