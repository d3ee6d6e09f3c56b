/// A text laid out in rows for an editor, where each place is an offset counted in characters.
///
/// A change lays out only the rows around it, so a key costs little in a long text too. The cursor may stand
/// right behind a full row: give the text one column less than the field has.
public struct WrappedText: Hashable, Sendable {
  /// The columns of a row, at least 1.
  public private(set) var columns: Int

  var characters: [Character]
  /// The traits of each character.
  var traits: [CharacterTraits]
  /// The offset at which each row begins; the first is 0.
  var rowStarts: [Int]

  /// Lays out a text.
  public init(_ text: some StringProtocol, columns: Int) {
    self.columns = max(1, columns)
    (characters, traits) = Self.read(text)
    rowStarts = [0]
    layOut()
  }

  /// The whole text.
  public var text: String { String(characters) }

  /// The number of characters.
  public var count: Int { characters.count }

  /// The number of rows, at least 1; a line end at the end begins one more.
  public var rowCount: Int { rowStarts.count }

  /// The character at an offset; nil at the end and outside.
  public func character(at offset: Int) -> Character? {
    characters.indices.contains(offset) ? characters[offset] : nil
  }

  /// The text between two offsets, as far as there is any.
  public subscript(range: Range<Int>) -> String {
    String(characters[range.clamped(to: 0..<characters.count)])
  }

  /// The offsets that a row shows, without the line end behind it.
  public func range(ofRow row: Int) -> Range<Int> {
    guard rowStarts.indices.contains(row) else { return characters.count..<characters.count }
    let start = rowStarts[row]
    let end = row + 1 < rowStarts.count ? rowStarts[row + 1] : characters.count
    return end > start && traits[end - 1].isNewline ? start..<end - 1 : start..<end
  }

  /// What a row shows: made harmless, tabs as spaces, without spaces at its end, never wider than a row.
  public func rowText(_ row: Int) -> String {
    let range = range(ofRow: row)
    let spaces = traits[range].reversed().prefix { $0.isSpace }.count
    var text = ""
    var column = 0
    for offset in range.dropLast(spaces) {
      if traits[offset].isTab {
        let width = traits[offset].columns(at: column)
        text += String(repeating: " ", count: width)
        column += width
      } else if let byte = characters[offset].asciiValue, ASCII.isPrintable(byte) {
        text.append(characters[offset])
        column += 1
      } else {
        for cluster in TextWidth.clusters(String(characters[offset]))
        where column + cluster.columns <= columns {
          text += cluster.text
          column += cluster.columns
        }
      }
    }
    return text
  }

  /// Lays the text out anew for another width.
  public mutating func setColumns(_ columns: Int) {
    guard max(1, columns) != self.columns else { return }
    self.columns = max(1, columns)
    rowStarts = [0]
    layOut()
  }

  private mutating func layOut() {
    while let next = LineBreaking.rowStart(
      after: rowStarts[rowStarts.count - 1], in: traits, columns: columns)
    {
      rowStarts.append(next)
    }
  }

  /// The characters of a text with their traits; much faster than the library's way when all of it is ASCII.
  static func read(_ text: some StringProtocol) -> ([Character], [CharacterTraits]) {
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else {
      let characters = Array(text)
      return (characters, characters.map(CharacterTraits.init))
    }
    let known = (characters: ASCII.characters, traits: CharacterTraits.ascii)
    return (text.utf8.map { known.characters[Int($0)] }, text.utf8.map { known.traits[Int($0)] })
  }
}
