/// Where rows break: after spaces, between the characters of scripts that write none, else inside a word.
enum LineBreaking {
  private static let tabStop = 4

  /// The offset at which the next row begins; nil when the row that begins at `start` is the last.
  static func rowStart(after start: Int, in characters: [Character], columns: Int) -> Int? {
    var column = 0
    var opportunity: Int?
    var offset = start
    while offset < characters.count {
      let character = characters[offset]
      if character.isNewline { return offset + 1 }
      let width = Self.columns(of: character, at: column)
      if isSpace(character) {
        // Spaces hang over the edge rather than begin a row.
        opportunity = offset + 1
      } else {
        if offset > start && breaks(between: characters[offset - 1], and: character) { opportunity = offset }
        if column + width > columns && offset > start { return opportunity ?? offset }
      }
      column += width
      offset += 1
    }
    return nil
  }

  /// The columns of a character that begins at the given column of its row.
  static func columns(of character: Character, at column: Int) -> Int {
    let bytes = character.utf8
    guard bytes.count == 1, let byte = bytes.first else {
      return character.isNewline ? 0 : TextWidth.columns(String(character))
    }
    switch byte {
    case 0x09: return tabStop - column % tabStop
    case 0x0A...0x0D: return 0
    default: return 1
    }
  }

  /// Whether a row may break behind this character, which then does not show.
  static func isSpace(_ character: Character) -> Bool {
    switch character {
    case " ", "\t", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200B}", "\u{205F}", "\u{3000}": true
    default: false
    }
  }

  private static func breaks(between left: Character, and right: Character) -> Bool {
    if left.isASCII && right.isASCII { return false }
    return (isWrittenWithoutSpaces(left) || isWrittenWithoutSpaces(right))
      && !neverFirst.contains(right) && !neverLast.contains(left)
  }

  private static func isWrittenWithoutSpaces(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF9F, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static let neverFirst = Set("、。，．・：；？！ー〜）」』】》〉〕］｝々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥’”)]}!?,.:;%")
  private static let neverLast = Set("（「『【《〈〔［｛‘“([{")
}
