import Glibc

/// Files below the folder the generator runs in, by their paths from there.
enum SourceTree {
  /// The names in a folder, sorted; none when the folder is missing.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The whole file, or nil when there is none.
  static func read(_ path: String) throws -> [UInt8]? {
    guard let file = fopen(path, "r") else {
      guard errno == ENOENT else { throw GenerateError("\(path) cannot be read.") }
      return nil
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    guard ferror(file) == 0 else { throw GenerateError("\(path) cannot be read.") }
    return bytes
  }

  /// Writes the whole file and makes its folders.
  static func write(_ bytes: [UInt8], to path: String) throws {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      mkdir(folder, 0o777)
    }
    guard let file = fopen(path, "w") else { throw GenerateError("\(path) cannot be written.") }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw GenerateError("\(path) cannot be written.")
    }
  }

  /// Takes a file away.
  static func remove(_ path: String) throws {
    guard unlink(path) == 0 else { throw GenerateError("\(path) cannot be removed.") }
  }

  /// Writes a line to standard error.
  static func report(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}
