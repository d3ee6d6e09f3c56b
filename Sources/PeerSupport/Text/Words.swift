/// The folded words of a text, side by side in one run of bytes.
///
/// A word is what stands between blanks and punctuation; an apostrophe within a word is left out, so that
/// "don't" and "dont" meet.
struct Words: Hashable, RandomAccessCollection {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init() {}

  init(_ text: String) {
    read(text)
  }

  /// Takes the words of another text, in the room that is already there.
  mutating func read(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    Folding.append(text, to: &bytes)
    var kept = 0
    var index = 0
    while index < bytes.count {
      let sign = sign(at: index)
      switch sign.kind {
      case .letter:
        bytes[kept] = bytes[index]
        kept += 1
      case .apostrophe: break
      case .gap: finishWord(at: kept)
      }
      index += sign.length
    }
    finishWord(at: kept)
    bytes.removeSubrange(kept...)
  }

  private mutating func finishWord(at end: Int) {
    if end > ends.last ?? 0 { ends.append(end) }
  }

  private enum Kind {
    case letter, apostrophe, gap
  }

  /// What begins at a byte and how many bytes it has; a letter of several bytes is taken byte by byte.
  private func sign(at index: Int) -> (kind: Kind, length: Int) {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch byte(0) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return (.letter, 1)
    case UInt8(ascii: "'"): return (.apostrophe, 1)
    case ..<0x80: return (.gap, 1)
    // U+0080...U+00BF: Latin signs.
    case 0xC2: return (.gap, 2)
    // U+2000...U+203F: blanks, dashes and quotation marks, among them the apostrophe U+2019.
    case 0xE2 where byte(1) == 0x80: return (byte(2) == 0x99 ? .apostrophe : .gap, 3)
    // U+3000...U+3003: the ideographic blank, comma and stop.
    case 0xE3 where byte(1) == 0x80 && byte(2) <= 0x83: return (.gap, 3)
    default: return (.letter, 1)
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  subscript(position: Int) -> ArraySlice<UInt8> {
    bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }
}
