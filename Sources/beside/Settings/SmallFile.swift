import Glibc

/// Reads files that a person names: a config, a passphrase, a script.
enum SmallFile {
  private static let limit = 1 << 20

  /// The bytes of a file, or nil when there is none.
  static func readIfPresent(_ path: String) throws(CommandFailure) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw CommandFailure("\(path) cannot be read: \(String(cString: strerror(errno))).", ExitStatus.noInput)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw CommandFailure(
          "\(path) cannot be read: \(String(cString: strerror(errno))).", ExitStatus.noInput)
      }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw CommandFailure(
          "\(path) is larger than a megabyte. That cannot be the right file.", ExitStatus.data)
      }
    }
  }

  /// The bytes of a file that has to be there.
  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    guard let bytes = try readIfPresent(path) else {
      throw CommandFailure("There is no file at \(path).", ExitStatus.noInput)
    }
    return bytes
  }
}
