/// Where rows break: after spaces, between the characters of scripts that write none, else inside a word.
enum LineBreaking {
  /// The offset at which the next row begins; nil when the row that begins at `start` is the last.
  static func rowStart(after start: Int, in traits: [CharacterTraits], columns: Int) -> Int? {
    var column = 0
    var opportunity: Int?
    for offset in start..<traits.count {
      let character = traits[offset]
      if character.isNewline { return offset + 1 }
      let width = character.columns(at: column)
      if character.isSpace {
        // Spaces hang over the edge rather than begin a row.
        opportunity = offset + 1
      } else if offset > start {
        if CharacterTraits.breaks(between: traits[offset - 1], and: character) { opportunity = offset }
        if column + width > columns { return opportunity ?? offset }
      }
      column += width
    }
    return nil
  }
}
