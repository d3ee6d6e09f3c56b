import Canvas

/// Lists in a text: Enter begins the next item, and on an empty item it ends the list.
extension Editor {
  /// What Enter writes at the cursor: a new line, and in a list the mark of the next item.
  var lineBreak: String { "\n" + (listMark.map { Self.mark(after: $0) } ?? "") }

  /// Whether the cursor stands behind the mark of an item in which nothing is written.
  var isInEmptyItem: Bool {
    guard selection == nil, let mark = listMark else { return false }
    let end = wrapped.character(at: cursor)
    return lineStart + mark.count == cursor && (end == nil || end == "\n")
  }

  /// Takes the mark of an empty item away.
  mutating func endList() {
    let mark = cursor - lineStart
    for _ in 0..<mark { move(.left, selecting: true) }
    delete(.left)
  }

  /// Where the line begins in which the cursor, or the selection, stands.
  private var lineStart: Int {
    var start = selection?.lowerBound ?? cursor
    while start > 0, wrapped.character(at: start - 1) != "\n" { start -= 1 }
    return start
  }

  /// The blanks and the mark before an item; nil where the line is no item up to the cursor.
  private var listMark: String? {
    let start = lineStart
    let line = wrapped[start..<min(selection?.lowerBound ?? cursor, start + 24)]
    let blanks = line.prefix { $0 == " " }
    let rest = line.dropFirst(blanks.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let sign = digits.isEmpty ? rest.prefix(1) : rest.dropFirst(digits.count).prefix(1)
    let isMark =
      digits.isEmpty ? ["-", "*", "•", "–"].contains(sign) : digits.count < 4 && [".", ")"].contains(sign)
    guard isMark, rest.dropFirst(digits.count + 1).first == " " else { return nil }
    return String(blanks) + digits + sign + " "
  }

  private static func mark(after mark: String) -> String {
    let digits = mark.filter { $0.isNumber }
    guard let number = Int(digits) else { return mark }
    return mark.replacing(digits, with: "\(number + 1)")
  }
}
