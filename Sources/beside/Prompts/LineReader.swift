import Glibc

/// Reads standard input line by line.
struct LineReader {
  private var pending: [UInt8] = []
  private var isAtEnd = false
  private var number = 0

  /// Longer than anything a prompt asks for, in bytes.
  private static let longest = 65_536

  /// The next line without its end; nil when there is none.
  mutating func next() throws(CommandFailure) -> String? {
    number += 1
    var searched = 0
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeSubrange(...end) }
        return try text(of: pending[..<end])
      }
      searched = pending.count
      if isAtEnd {
        defer { pending = [] }
        return pending.isEmpty ? nil : try text(of: pending[...])
      }
      guard pending.count <= Self.longest else {
        throw CommandFailure("Line \(number) of the input is too long to be an answer.", ExitStatus.data)
      }
      try readMore()
    }
  }

  private mutating func readMore() throws(CommandFailure) {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(0, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    guard count >= 0 else {
      throw CommandFailure(
        "The input could not be read: \(String(cString: strerror(errno))).", ExitStatus.inputOutput)
    }
    isAtEnd = count == 0
    pending += chunk[..<count]
  }

  /// The line without control characters, as the fields of the screens take it.
  private func text(of bytes: ArraySlice<UInt8>) throws(CommandFailure) -> String {
    guard let line = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        "Line \(number) of the input is not UTF-8 text, so it cannot be read.", ExitStatus.data)
    }
    return Self.trimmed(
      String(
        String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control })))
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
