import Canvas

/// Where the cursor can go, and as far as which a key can delete.
enum EditorMotion: Equatable, Sendable {
  case left, right, wordLeft, wordRight
  case up, down, pageUp, pageDown
  case rowStart, rowEnd, textStart, textEnd

  /// Whether the motion keeps to a column.
  var isVertical: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown: true
    default: false
    }
  }
}

extension Editor {
  /// The offset to which a motion leads.
  func target(of motion: EditorMotion) -> Int {
    switch motion {
    case .left: max(0, cursor - 1)
    case .right: min(wrapped.count, cursor + 1)
    // Steps by word would show where the words of a secret end.
    case .wordLeft: isSecret ? 0 : wordStart(before: cursor)
    case .wordRight: isSecret ? wrapped.count : wordEnd(after: cursor)
    case .up: offset(rowsDown: -1)
    case .down: offset(rowsDown: 1)
    case .pageUp: offset(rowsDown: -max(1, visibleRows - 1))
    case .pageDown: offset(rowsDown: max(1, visibleRows - 1))
    case .rowStart: wrapped.range(ofRow: wrapped.row(of: cursor)).lowerBound
    case .rowEnd: wrapped.offset(at: Point(column: .max, row: wrapped.row(of: cursor)))
    case .textStart: 0
    case .textEnd: wrapped.count
    }
  }

  /// Beyond the first and the last row lie the start and the end of the text.
  private func offset(rowsDown rows: Int) -> Int {
    let place = wrapped.position(of: cursor)
    let row = min(max(place.row + rows, 0), wrapped.rowCount - 1)
    guard row != place.row else { return rows < 0 ? 0 : wrapped.count }
    return wrapped.offset(at: Point(column: wantedColumn ?? place.column, row: row))
  }

  private func wordStart(before offset: Int) -> Int {
    var offset = offset
    while kind(before: offset) == .space { offset -= 1 }
    let kind = kind(before: offset)
    while kind != nil, self.kind(before: offset) == kind { offset -= 1 }
    return offset
  }

  private func wordEnd(after offset: Int) -> Int {
    var offset = offset
    while kind(after: offset) == .space { offset += 1 }
    let kind = kind(after: offset)
    while kind != nil, self.kind(after: offset) == kind { offset += 1 }
    return offset
  }

  private func kind(before offset: Int) -> WordKind? { kind(after: offset - 1) }

  private func kind(after offset: Int) -> WordKind? { wrapped.character(at: offset).map { WordKind($0) } }
}

/// What a character does to words.
///
/// Scripts that put no spaces between words part them where the script changes.
private enum WordKind: Equatable {
  case space, letter, han, hiragana, katakana, other

  init(_ character: Character) {
    guard let scalar = character.unicodeScalars.first else {
      self = .other
      return
    }
    switch scalar.value {
    case 0x3041...0x309F: self = .hiragana
    case 0x30A0...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: self = .han
    default:
      if character.isWhitespace {
        self = .space
      } else if character.isLetter || character.isNumber || character == "'" || character == "’"
        || character == "_"
      {
        self = .letter
      } else {
        self = .other
      }
    }
  }
}
