/// Makes texts comparable: case and accents never matter, nor how an accent is stored.
///
/// The result is meant for comparing, never for showing.
public enum Folding {
  /// The text in lower case without accents and invisible signs, as UTF-8.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  /// The text in lower case without accents and invisible signs.
  public static func folded(_ text: String) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

  /// Whether two texts are the same but for case, accents and blanks around them; false when either is absent.
  public static func isSame(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    let words = Words(left)
    return !words.isEmpty && words == Words(right)
  }

  /// Appends the folded text.
  ///
  /// Nothing is allocated but the room that the bytes need.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 < 0x80 }) {
        bytes.append(contentsOf: utf8.lazy.map(lowercase))
      } else {
        for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars { append(scalar, to: &bytes) }
      }
    }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0..<0x80: bytes.append(lowercase(UInt8(truncatingIfNeeded: scalar.value)))
    case FoldingMap.range:
      switch FoldingMap.shared[scalar] {
      case .kept: append(utf8Of: scalar, to: &bytes)
      case .one(let other): append(utf8Of: other, to: &bytes)
      case .several(let others): bytes.append(contentsOf: others)
      case .dropped: break
      }
    case 0xAC00...0xD7A3: appendHangul(scalar.value - 0xAC00, to: &bytes)
    case 0xFF01...0xFF5E: appendMapped(scalar.value - 0xFF01 + 0x21, to: &bytes)
    case 0x4E00...0x9FFF: append(utf8Of: scalar, to: &bytes)
    default: appendByProperties(scalar, to: &bytes)
    }
  }

  /// Syllables are stored whole or as letters, and both have to meet.
  private static func appendHangul(_ index: UInt32, to bytes: inout [UInt8]) {
    let (lead, vowel, tail) = (index / 588, index % 588 / 28, index % 28)
    for value in [0x1100 + lead, 0x1161 + vowel] + (tail > 0 ? [0x11A7 + tail] : []) {
      if let scalar = Unicode.Scalar(value) { append(utf8Of: scalar, to: &bytes) }
    }
  }

  private static func appendMapped(_ value: UInt32, to bytes: inout [UInt8]) {
    if let scalar = Unicode.Scalar(value) { append(scalar, to: &bytes) }
  }

  private static func appendByProperties(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    guard !FoldingMap.isInvisible(scalar) else { return }
    let lowercase = scalar.properties.lowercaseMapping.unicodeScalars
    // The Ångström sign and its like become letters that have an accent of their own.
    if lowercase.first == scalar {
      append(utf8Of: scalar, to: &bytes)
    } else {
      for scalar in lowercase { append(scalar, to: &bytes) }
    }
  }

  private static func append(utf8Of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    UTF8.encode(scalar).map { bytes.append(contentsOf: $0) }
  }
}
