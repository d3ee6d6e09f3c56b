/// The characters of ASCII as values made once, since most text consists of them.
enum ASCII {
  static let texts: [String] = (0..<128).map { String(Character(Unicode.Scalar(UInt8($0)))) }
  static let characters: [Character] = (0..<128).map { Character(Unicode.Scalar(UInt8($0))) }

  /// Whether a byte is a letter, digit, sign or space of ASCII.
  static func isPrintable(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F
  }
}
