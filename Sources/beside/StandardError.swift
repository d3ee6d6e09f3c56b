import Canvas
import Glibc

/// Where failures are told and questions asked, so that a list on standard output stays a list.
enum StandardError {
  /// Writes a line, made harmless for the terminal.
  static func tell(_ line: String) { write(TextLayout.printable(line) + "\n") }

  /// Writes a question; a person types the answer behind it.
  static func ask(_ question: String, ofPerson isPerson: Bool) {
    write(TextLayout.printable(question) + (isPerson ? " " : "\n"))
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
