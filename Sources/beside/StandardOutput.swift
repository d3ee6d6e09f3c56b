import Canvas
import Glibc
import PeerSupport

/// Where answers go, made harmless for a terminal first.
enum StandardOutput {
  /// Writes lines, each one safe for a terminal.
  static func write(lines: [String]) throws(CommandFailure) {
    try write(bytes: Array(lines.map { TextLayout.printable($0) + "\n" }.joined().utf8))
  }

  /// Writes one line, safe for a terminal.
  static func write(line: String) throws(CommandFailure) { try write(lines: [line]) }

  /// Writes a value as JSON in one line; every sign that could move a cursor is escaped.
  static func write(json value: some Encodable) throws(CommandFailure) {
    let text = String(decoding: DocumentCoder.canonicalBytes(of: value), as: UTF8.self)
    try write(bytes: Array((JSONText.escapingControls(in: text) + "\n").utf8))
  }

  /// Writes bytes as they are.
  static func write(bytes: [UInt8]) throws(CommandFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw CommandFailure(
          "The answer could not be written: \(String(cString: strerror(errno))).", ExitStatus.inputOutput)
      }
      rest = rest.dropFirst(count)
    }
  }
}

/// JSON as a terminal can be shown it.
enum JSONText {
  /// The same JSON with control and formatting characters written as escapes, which mean the same to every reader.
  static func escapingControls(in json: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        for unit in String(scalar).utf16 { text.append(contentsOf: escape(unit).unicodeScalars) }
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
