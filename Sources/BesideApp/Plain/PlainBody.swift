import BuiltIn
import Canvas

/// The rows of the picture as lines: items numbered, and without what only an eye understands.
enum PlainBody {
  /// How many names of a long list are said at once.
  private static let longest = 20

  static func lines(_ state: AppState) -> [PlainScreen.Line] {
    var drawn = state
    if state.plainHasItems, state.layer == .directory || state.layer == .filters {
      drawn.size = Size(columns: drawn.size.columns, rows: longest + 7)
    }
    let frame = AppView.top(of: drawn)
    var items: [Int: Int] = [:]
    if state.plainHasItems {
      for target in frame.targets where target.name == AppView.rowTarget {
        for row in target.rectangle.row..<target.rectangle.row + target.rectangle.rows {
          items[row] = target.index
        }
      }
    }
    var rows = Array(frame.lines.enumerated())
    // The last row of a guide says in marks what its first row says in words.
    if state.layer == .guide, let last = rows.lastIndex(where: { !$0.element.isEmpty }) {
      rows.removeSubrange(last...)
    }
    let current = frame.cursor.flatMap { items[$0.row] }
    var seen: Set<Int> = []
    var lines: [PlainScreen.Line] = []
    for (row, drawn) in rows {
      var text = spoken(drawn, in: state.layer)
      let item = text.isEmpty ? nil : items[row]
      if item != nil { text = ticked(text, state.words) }
      guard !text.isEmpty else {
        if lines.last?.text.isEmpty == false {
          lines.append(PlainScreen.Line(text: "", item: nil, isCurrent: false))
        }
        continue
      }
      let number = item.flatMap { seen.insert($0).inserted ? "\($0 + 1) " : nil } ?? ""
      let isCurrent = item.map { $0 == current } ?? (frame.cursor?.row == row)
      lines.append(PlainScreen.Line(text: number + text, item: item, isCurrent: isCurrent))
    }
    if lines.last?.text.isEmpty == true { lines.removeLast() }
    return lines + rest(state, said: seen)
  }

  /// That a list goes on, and how to get there.
  private static func rest(_ state: AppState, said: Set<Int>) -> [PlainScreen.Line] {
    guard let list = state.list, let first = said.min(), let last = said.max(),
      said.count < state[keyPath: list].count
    else { return [] }
    let text = state.words(
      .plainRows, ["first": first + 1, "last": last + 1, "total": state[keyPath: list].count])
    return [PlainScreen.Line(text: text, item: nil, isCurrent: false)]
  }

  /// A row without borders, bars and bullets, and without the blanks that only line things up.
  private static func spoken(_ row: String, in layer: Layer) -> String {
    let isBorder = !layer.isPage && row.drop { $0 == " " }.first.map { "╭╰".contains($0) } ?? false
    guard !isBorder else { return "" }
    var text = ""
    var blanks = 0
    for character in row where !isMark(character) {
      guard character != " " else {
        blanks += 1
        continue
      }
      if !text.isEmpty, blanks > 0 { text += blanks == 1 ? " " : "  " }
      blanks = 0
      text.append(character)
    }
    return text
  }

  /// An item that can be ticked, with its tick in words.
  private static func ticked(_ text: String, _ words: Catalogue) -> String {
    if text.hasPrefix("[ ] ") { return String(text.dropFirst(4)) }
    return text.hasPrefix("[x] ") ? words(.plainChosen, ["choice": String(text.dropFirst(4))]) : text
  }

  /// Lines, blocks and geometric shapes, dots in place of a secret, and arrows around what can be changed.
  private static func isMark(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return (0x2500...0x25FF).contains(scalar.value) || "‹›•×↑↓".contains(character)
  }
}
