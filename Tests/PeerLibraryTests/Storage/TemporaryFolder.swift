import Glibc

/// A folder for one test, removed with all it holds when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/beside-test-XXXXXX".utf8CString)
    let made: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else { throw TestFailure("no temporary folder: error \(errno)") }
    path = made
  }

  deinit {
    _ = try? Command("/bin/rm", "-rf", path).run()
  }

  /// Writes a file as another program would, making its folder on demand.
  func write(_ bytes: [UInt8], to file: String) throws {
    if let separator = file.lastIndex(of: "/") { mkdir("\(path)/\(file[..<separator])", 0o700) }
    let descriptor = open("\(path)/\(file)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw TestFailure("cannot open \(file): error \(errno)") }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw TestFailure("cannot write \(file)")
    }
  }

  /// The names in a folder of it, in order.
  func names(in folder: String = "") throws -> [String] {
    guard let stream = opendir("\(path)/\(folder)") else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// The permission bits of a file, as chmod takes them.
  func mode(of file: String) -> mode_t {
    var status = stat()
    return lstat("\(path)/\(file)", &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}

/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
