/// `FoldingTable` unfolded for quick answers: one number for each scalar of the range.
struct FoldingMap: Sendable {
  enum Result {
    case kept
    case one(Unicode.Scalar)
    case several([UInt8])
    case dropped
  }

  static let shared = FoldingMap()
  static let range: Range<UInt32> = 0x80..<0x2060

  /// 0 keeps a scalar, `drop` drops it, `firstSeveral` and above point into `severals`, else the other scalar.
  private var entries: [UInt16]
  private var severals: [[UInt8]] = []
  private static let drop: UInt16 = 0xDFFF
  private static let firstSeveral: UInt16 = 0xE000

  private init() {
    entries = FoldingMap.range.map { value in
      guard let scalar = Unicode.Scalar(value) else { return 0 }
      if FoldingMap.isInvisible(scalar) { return FoldingMap.drop }
      let lowercase = scalar.properties.lowercaseMapping.unicodeScalars
      guard lowercase.count == 1, let other = lowercase.first, other != scalar else { return 0 }
      return UInt16(truncatingIfNeeded: other.value)
    }
    let text = FoldingTable.lines.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for line in text.unicodeScalars.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let entry = entry(for: parts[0])
      for scalar in parts[1] { entries[Int(scalar.value - FoldingMap.range.lowerBound)] = entry }
    }
  }

  private mutating func entry(for folded: Substring.UnicodeScalarView) -> UInt16 {
    if folded.count == 1, let only = folded.first { return UInt16(truncatingIfNeeded: only.value) }
    severals.append(Array(String(folded).utf8))
    return FoldingMap.firstSeveral + UInt16(severals.count - 1)
  }

  /// Accents that were stored apart from their letter, points of Hebrew and Arabic, and signs without a look.
  ///
  /// The vowel signs of other scripts are marks as well, but there they are letters.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
      scalar.properties.generalCategory != .dashPunctuation
    default: scalar.properties.generalCategory == .format
    }
  }

  /// What becomes of a scalar within `range`.
  subscript(scalar: Unicode.Scalar) -> Result {
    let entry = entries[Int(scalar.value - FoldingMap.range.lowerBound)]
    switch entry {
    case 0: return .kept
    case FoldingMap.drop: return .dropped
    case FoldingMap.firstSeveral...: return .several(severals[Int(entry - FoldingMap.firstSeveral)])
    default: return Unicode.Scalar(UInt32(entry)).map { .one($0) } ?? .kept
    }
  }
}
