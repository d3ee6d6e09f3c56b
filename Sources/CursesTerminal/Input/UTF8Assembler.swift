/// Puts the bytes of a keyboard together to characters.
struct UTF8Assembler {
  /// What a byte brought about.
  enum Result: Equatable {
    case incomplete
    case character(Character)
    /// The bytes so far are no text.
    case unreadable
    /// The bytes before this one are no text, and this one begins anew.
    case unreadableThenCharacter(Character)
  }

  private var bytes: [UInt8] = []
  private var expected = 0

  /// Whether the beginning of a character waits for the rest.
  var isWaiting: Bool { !bytes.isEmpty }

  mutating func add(_ byte: UInt8) -> Result {
    if byte < 0x80 {
      let character = Character(Unicode.Scalar(byte))
      guard isWaiting else { return .character(character) }
      reset()
      return .unreadableThenCharacter(character)
    }
    if byte >= 0xC0 {
      let wasWaiting = isWaiting
      reset()
      guard let length = Self.length(lead: byte) else { return .unreadable }
      bytes = [byte]
      expected = length
      return wasWaiting ? .unreadable : .incomplete
    }
    guard isWaiting else { return .unreadable }
    bytes.append(byte)
    guard bytes.count == expected else { return .incomplete }
    defer { reset() }
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first else {
      return .unreadable
    }
    // The commands of the old 8-bit terminals are nothing that anyone types.
    guard let scalar = text.unicodeScalars.first, scalar.value >= 0xA0 else { return .unreadable }
    return .character(character)
  }

  /// Drops the beginning of a character whose rest did not come.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    expected = 0
  }

  private static func length(lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
