@testable import PeerLibrary

extension TemporaryFolder {
  /// All bytes of a file.
  func read(_ file: String) throws -> [UInt8] {
    try Directory(path: path).read(file, limit: 1 << 24, path: file).bytes
  }
}
