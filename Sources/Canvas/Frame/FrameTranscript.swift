extension Frame {
  /// The whole frame as lines of text for comparison: letters, looks, cursor, title and announcement.
  ///
  /// Every row stands in quotes. Where it has cells that are not plain, a line below it names the style of each
  /// by a letter, and the end lists the letters in the order in which they first appear.
  public var transcript: String {
    var legend = StyleLegend()
    var lines: [String] = []
    for row in 0..<size.rows {
      let cells = cells[row * size.columns..<(row + 1) * size.columns]
      lines.append("\"" + cells.map(\.text).joined() + "\"")
      let letters = cells.map { legend.letter(for: $0.style) }
      if let last = letters.lastIndex(where: { $0 != " " }) { lines.append(" " + String(letters[...last])) }
    }
    lines.append(cursor.map { "cursor \($0.row),\($0.column)" } ?? "cursor hidden")
    if !title.isEmpty { lines.append("title \(title)") }
    if !announcement.isEmpty { lines.append("announcement \(announcement)") }
    return (lines + legend.lines).joined(separator: "\n") + "\n"
  }
}

/// Letters for styles, given out in the order of asking.
private struct StyleLegend {
  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
  private var styles: [Style] = []

  mutating func letter(for style: Style) -> Character {
    guard style != .plain else { return " " }
    if let known = styles.firstIndex(of: style) { return Self.letter(at: known) }
    styles.append(style)
    return Self.letter(at: styles.count - 1)
  }

  var lines: [String] {
    styles.enumerated().map { "\(Self.letter(at: $0.offset)) = \(Self.words(for: $0.element))" }
  }

  private static func letter(at index: Int) -> Character {
    index < letters.count ? letters[index] : "*"
  }

  private static func words(for style: Style) -> String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    var words = names.filter { style.attributes.contains($0.0) }.map(\.1)
    if style.foreground != .terminalDefault { words.append(Self.words(for: style.foreground)) }
    if style.background != .terminalDefault { words.append("on " + Self.words(for: style.background)) }
    return words.joined(separator: " ")
  }

  private static func words(for color: Color) -> String {
    switch color {
    case .terminalDefault: return "default"
    case .palette(let entry): return "color \(entry)"
    case .rgb(let red, let green, let blue): return ColorComponents(red, green, blue).hexadecimal
    }
  }
}
