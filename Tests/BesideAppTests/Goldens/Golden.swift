import Canvas
import Glibc
import Testing

/// A file beside the tests that says what something should look like.
///
/// A missing file, or `RECORD_GOLDENS` in the environment, writes what was seen and fails: what was written is to be
/// read by a person before it is committed.
enum Golden {
  /// Compares text with the file of that path, below the folder of goldens.
  static func expect(_ text: String, is path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect(text, at: folder + "/Frames/" + path, sourceLocation: sourceLocation)
  }

  /// Compares text with a file of the project, named from its top.
  static func expect(
    _ text: String, isFileOfProject path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect(text, at: folder + "/../../../" + path, sourceLocation: sourceLocation)
  }

  private static func expect(_ text: String, at path: String, sourceLocation: SourceLocation) {
    let known = read(path)
    if let known, getenv("RECORD_GOLDENS") == nil {
      #expect(
        known == text, "\(path) differs. If the new look is meant: make record, and read the difference.",
        sourceLocation: sourceLocation)
    } else if known != text {
      write(text, to: path)
      Issue.record("Written anew, to be read before it is committed: \(path)", sourceLocation: sourceLocation)
    }
  }

  private static let folder = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    var parent = ""
    for part in path.split(separator: "/").dropLast() {
      parent += "/" + part
      mkdir(parent, 0o755)
    }
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    _ = text.withCString { fputs($0, file) }
  }
}
