import Canvas

/// The meaning of the bytes that terminals send for keys.
enum ControlSequence {
  /// The key press for a character of the keyboard, where control characters stand for keys.
  static func press(of character: Character, alt: Bool) -> KeyPress {
    guard let byte = character.asciiValue, byte < 0x20 || byte == 0x7F, character != "\r\n" else {
      return KeyPress(.character(character), alt: alt)
    }
    switch byte {
    case 0x00: return KeyPress(.character(" "), control: true, alt: alt)
    case 0x08, 0x7F: return KeyPress(.backspace, alt: alt)
    case 0x09: return KeyPress(.tab, alt: alt)
    case 0x0A, 0x0D: return KeyPress(.enter, alt: alt)
    case 0x1B: return KeyPress(.escape, alt: alt)
    default:
      // Ctrl clears the two upper bits of a letter.
      let letter = byte < 0x1B ? byte + 0x60 : byte + 0x40
      return KeyPress(.character(Character(Unicode.Scalar(letter))), control: true, alt: alt)
    }
  }

  /// The key behind `ESC O`; nil when there is none.
  static func singleShift(_ byte: UInt8) -> KeyPress? {
    if byte == UInt8(ascii: "M") { return KeyPress(.enter) }
    return letterKeys[byte].map { KeyPress($0) }
  }

  /// The key of a whole sequence behind `ESC [`; nil when there is none.
  static func press(_ bytes: [UInt8]) -> KeyPress? {
    guard let last = bytes.last else { return nil }
    if bytes.count == 2, bytes[0] == UInt8(ascii: "["), (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(last)
    {
      return KeyPress(.function(Int(last - UInt8(ascii: "A")) + 1))
    }
    let fields = bytes.dropLast().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    // Behind a colon stand details that no key here needs.
    let numbers = fields.map { Int(String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) }
    let modifiers = numbers.count > 1 ? numbers[1] : nil
    switch last {
    case UInt8(ascii: "~") where numbers.count > 2 && numbers[0] == 27:
      return numbers[2].flatMap { unicodePress($0, modifiers: modifiers) }
    case UInt8(ascii: "~"):
      return numbers[0].flatMap { tildeKeys[$0] }.map { press($0, modifiers: modifiers) }
    case UInt8(ascii: "u"): return numbers[0].flatMap { unicodePress($0, modifiers: modifiers) }
    case UInt8(ascii: "Z"): return KeyPress(.backTab)
    default: return letterKeys[last].map { press($0, modifiers: modifiers) }
    }
  }

  /// The key press with what was held, by the number that terminals send for it.
  static func press(_ key: Key, modifiers: Int?) -> KeyPress {
    let held = max(1, modifiers ?? 1) - 1
    return KeyPress(key, control: held & 4 != 0, alt: held & 2 != 0, shift: held & 1 != 0)
  }

  private static func unicodePress(_ code: Int, modifiers: Int?) -> KeyPress? {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else { return nil }
    let held = press(.escape, modifiers: modifiers)
    if value == 9 && held.shift { return KeyPress(.backTab, control: held.control, alt: held.alt) }
    if value >= 0x20 && value != 0x7F {
      guard !(0x80...0x9F).contains(value), !(0xE000...0xF8FF).contains(value) else { return nil }
      // Read like a name, so that it equals the press that other terminals report.
      return KeyPress(
        (held.control ? "Ctrl-" : "") + (held.alt ? "Alt-" : "") + (held.shift ? "Shift-" : "") + "\(scalar)")
    }
    let plain = press(of: Character(scalar), alt: held.alt)
    return KeyPress(plain.key, control: held.control, alt: held.alt, shift: held.shift)
  }

  private static let letterKeys: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
  ]

  private static let tildeKeys: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]
}
