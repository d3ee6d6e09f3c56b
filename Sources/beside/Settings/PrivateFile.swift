import Glibc

/// Writes files that are for their owner alone.
enum PrivateFile {
  /// Makes a new file and stores it durably; one that is there already is never touched.
  static func create(_ path: String, holding bytes: [UInt8]) throws(CommandFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(path) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw remove(path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw remove(path) }
  }

  /// Half a file would pass for the whole.
  private static func remove(_ path: String) -> CommandFailure {
    let failure = failure(path)
    unlink(path)
    return failure
  }

  private static func failure(_ path: String) -> CommandFailure {
    errno == EEXIST
      ? CommandFailure("There is a file at \(path) already. Choose another name.", ExitStatus.cannotCreate)
      : CommandFailure(
        "\(path) could not be written: \(String(cString: strerror(errno))).", ExitStatus.cannotCreate)
  }
}
