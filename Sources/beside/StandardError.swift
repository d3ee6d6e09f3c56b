import Canvas
import Glibc

/// Where failures are told, so that a list on standard output stays a list.
enum StandardError {
  /// Writes a line, made harmless for the terminal.
  static func tell(_ line: String) {
    let bytes = Array((TextLayout.printable(line) + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
