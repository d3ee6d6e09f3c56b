/// What laying out rows needs to know about a character, worked out once when it enters the text.
struct CharacterTraits: Hashable {
  private var bits: UInt16

  private static let columnMask: UInt16 = 0x0FF
  private static let newline: UInt16 = 0x100
  private static let tab: UInt16 = 0x200
  private static let space: UInt16 = 0x400
  private static let unspaced: UInt16 = 0x800
  private static let neverFirst: UInt16 = 0x1000
  private static let neverLast: UInt16 = 0x2000
  private static let tabStop = 4

  init(_ character: Character) {
    if character.utf8.count == 1, let byte = character.utf8.first {
      self = Self.ascii[Int(byte)]
    } else {
      self.init(classifying: character)
    }
  }

  private init(classifying character: Character) {
    if character.isNewline {
      bits = Self.newline
      return
    }
    bits = UInt16(min(TextWidth.columns(String(character)), Self.longest))
    switch character {
    case "\t": bits |= Self.tab | Self.space
    case " ", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200B}", "\u{205F}", "\u{3000}":
      bits |= Self.space
    default: break
    }
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF9F, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      bits |= Self.unspaced
    default: break
    }
    if Self.closing.contains(character) { bits |= Self.neverFirst }
    if Self.opening.contains(character) { bits |= Self.neverLast }
  }

  /// The traits of ASCII, so that a long plain text is laid out at once.
  static let ascii: [CharacterTraits] = (0..<128).map {
    CharacterTraits(classifying: Character(Unicode.Scalar(UInt8($0))))
  }

  /// The most columns of one character; some scripts can chain letters without end.
  static let longest = 255

  /// Whether a row ends here whatever its width.
  var isNewline: Bool { bits & Self.newline != 0 }

  /// Whether a row may break behind this character, which then does not show.
  var isSpace: Bool { bits & Self.space != 0 }

  /// Whether this is a tabulator.
  var isTab: Bool { bits & Self.tab != 0 }

  /// The columns of a character that begins at the given column of its row.
  func columns(at column: Int) -> Int {
    isTab ? Self.tabStop - column % Self.tabStop : Int(bits & Self.columnMask)
  }

  /// Whether a row may break between two characters because a script writes no spaces there.
  static func breaks(between left: CharacterTraits, and right: CharacterTraits) -> Bool {
    (left.bits | right.bits) & unspaced != 0 && right.bits & neverFirst == 0 && left.bits & neverLast == 0
  }

  private static let closing = Set("、。，．・：；？！ー〜）」』】》〉〕］｝々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥’”)]}!?,.:;%")
  private static let opening = Set("（「『【《〈〔［｛‘“([{")
}
