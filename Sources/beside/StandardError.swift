import Canvas
import Glibc

/// Where failures are told and questions asked, so that a list on standard output stays a list.
enum StandardError {
  /// Writes a line, fitted to the terminal.
  static func tell(_ line: String) { write(fitted(line, to: 2) + "\n") }

  /// Writes a question; a person types the answer behind it.
  static func ask(_ question: String, ofPerson isPerson: Bool) {
    write(fitted(question, to: 2) + (isPerson ? " " : "\n"))
  }

  /// A text made harmless, and broken between words where the descriptor is a terminal that is narrower.
  static func fitted(_ text: String, to descriptor: Int32) -> String {
    let text = TextLayout.printable(text)
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return text }
    return TextLayout.wrap(text, columns: Int(size.ws_col)).joined(separator: "\n")
  }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
