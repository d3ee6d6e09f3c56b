/// Gathers pasted text until the bytes that end a paste.
struct PasteCollector {
  private static let ending = Array("\u{1B}[201~".utf8)
  /// A longer paste comes in pieces of about this many bytes, so that none must be refused.
  private static let pieceSize = 1 << 20

  private var bytes: [UInt8] = []
  private var matched = 0

  /// The bytes that can be read without reading beyond the end of the paste.
  var wanted: Int { Self.ending.count - matched }

  /// Whether so much has come that it should be passed on.
  var isFull: Bool { bytes.count >= Self.pieceSize }

  /// Takes some bytes and tells whether the paste ended with the last of them.
  mutating func add(_ new: some Sequence<UInt8>) -> Bool {
    for byte in new {
      if byte == Self.ending[matched] {
        matched += 1
        if matched == Self.ending.count { return true }
        continue
      }
      bytes.append(contentsOf: Self.ending.prefix(matched))
      matched = byte == Self.ending[0] ? 1 : 0
      if matched == 0 { bytes.append(byte) }
    }
    return false
  }

  /// Whether bytes that come alone after a pause are a key: the end of the paste was lost, and a control is
  /// nothing that anyone pastes.
  func isInterrupted(by bytes: [UInt8]) -> Bool {
    guard matched == 0, bytes.count < wanted, let first = bytes.first else { return false }
    return first < 0x20 && ![0x09, 0x0A, 0x0D].contains(first)
  }

  /// Takes the text so far, with line ends as they are stored; what may be half a character stays when more is
  /// to come.
  mutating func take(isLast: Bool) -> String? {
    var end = bytes.count
    if isLast {
      bytes.append(contentsOf: matched < Self.ending.count ? Self.ending.prefix(matched) : [])
      matched = 0
      end = bytes.count
    } else {
      end = Self.characterBoundary(in: bytes)
    }
    guard end > 0 else { return nil }
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    bytes.removeFirst(end)
    return String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 })
  }

  /// The end of the last whole character; a carriage return may be half of a line end.
  private static func characterBoundary(in bytes: [UInt8]) -> Int {
    let tail = bytes.suffix(3)
    if let lead = tail.lastIndex(where: { $0 >= 0xC0 }) {
      let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
      if lead + length > bytes.count { return lead }
    }
    return bytes.last == 0x0D ? bytes.count - 1 : bytes.count
  }
}
