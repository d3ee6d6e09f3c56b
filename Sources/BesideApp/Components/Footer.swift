import BuiltIn
import Canvas

/// The last two rows: a line to tell, and the commands of the layer on top.
enum Footer {
  static func draw(_ state: AppState, in area: Rectangle, _ painter: inout Painter) {
    painter.fill(area.rows(from: 1).top(1), .footer)
    if let notice = told(state) {
      let role: Role =
        switch notice.kind {
        case .plain: .notice
        case .safety: .noticeSafety
        case .error: .noticeError
        }
      draw(notice.text, role, above: area.rows(from: 1).inset(columns: 1), &painter)
      painter.entitle(painter.frame.title, announcing: notice.text)
    }
    drawHints(state, in: area.rows(from: 1).inset(columns: 1), &painter)
  }

  /// How many of the page's last rows a notice covers.
  static func rowsOverBody(_ state: AppState) -> Int {
    guard let notice = told(state) else { return 0 }
    return rows(of: notice.text, columns: state.size.columns - 2, hintRow: state.size.rows - 1) - 1
  }

  /// What is told: a notice, or else what can be taken back for a moment.
  private static func told(_ state: AppState) -> Notice? {
    state.notice ?? state.heldChoiceInWords.map { Notice($0) }
  }

  private static func rows(of notice: String, columns: Int, hintRow: Int) -> Int {
    min(TextLayout.wrap(notice, columns: columns).count, max(1, hintRow / 2))
  }

  /// A notice has as many rows as it needs, over what stands there: what went wrong and what helps is read whole.
  private static func draw(
    _ notice: String, _ role: Role, above hints: Rectangle, _ painter: inout Painter
  ) {
    let rows = rows(of: notice, columns: hints.columns, hintRow: hints.row)
    let area = Rectangle(column: hints.column, row: hints.row - rows, columns: hints.columns, rows: rows)
    painter.fill(Rectangle(column: 0, row: area.row, columns: hints.endColumn + 1, rows: rows), .text)
    painter.writeWrapped(notice, role, in: area)
  }

  /// As many hints as fit, in order; the way back and the way to all others always do, and moving on is left out first.
  private static func drawHints(_ state: AppState, in line: Rectangle, _ painter: inout Painter) {
    var hints = CommandTable.commands(in: state.layer).filter(\.isInFooter).compactMap { hint($0, state) }
    // The way to all others ends the row.
    if let keys = hints.firstIndex(where: { $0.command.id == "keys.show" }) {
      hints.append(hints.remove(at: keys))
    }
    let width = { (hints: [Hint], gap: Int) in hints.reduce(0) { $0 + $1.width + gap } - gap }
    // All of them a little closer are better than one of them gone.
    for gap in [gap, closeGap] where width(hints, gap) <= line.columns {
      return draw(hints, gap: gap, in: line, &painter)
    }

    hints = hints.map { $0.isWayBack ? $0.titled(state.words(.commandBack)) : $0 }
    var room = line.columns - width(hints.filter(\.isEssential), gap)
    let others = hints.filter { !$0.isEssential }
    var shown = Set(hints.filter(\.isEssential).map(\.command.id))
    for group in [others.filter { !$0.isMoving }, others.filter(\.isMoving)] {
      for hint in group where room >= hint.width + gap {
        room -= hint.width + gap
        shown.insert(hint.command.id)
      }
    }
    draw(hints.filter { shown.contains($0.command.id) }, gap: gap, in: line, &painter)
  }

  /// The columns between two hints, and those where they would not fit otherwise.
  private static let gap = 3
  private static let closeGap = 2

  private struct Hint {
    let command: Command
    let key: String
    let title: String
    var width: Int { TextWidth.columns(key) + 1 + TextWidth.columns(title) }
    /// Whether it shows Escape, which says by itself that it leads back.
    var isWayBack: Bool { key == "Esc" }
    /// Whether it goes from row to row, which people try by themselves.
    let isMoving: Bool
    /// Whether it shows however little room there is.
    var isEssential: Bool { command.keys.contains(KeyPress(.escape)) || command.id == "keys.show" }
    func titled(_ title: String) -> Hint {
      Hint(command: command, key: key, title: title, isMoving: isMoving)
    }
  }

  private static func hint(_ command: Command, _ state: AppState) -> Hint? {
    guard let key = state.surroundings.keymap.shownKey(for: command, isWriting: state.editor != nil) else {
      return nil
    }
    if case .unavailable = command.availability(state) { return nil }
    let shortKey = key == KeyPress(.escape) ? "Esc" : key.description
    let title = command.title(in: state)
    // Where the same key has another name, it leads on rather than to the next row.
    let isMoving = command.group == .moving && title == command.title
    return Hint(command: command, key: shortKey, title: state.words(title), isMoving: isMoving)
  }

  private static func draw(_ hints: [Hint], gap: Int, in line: Rectangle, _ painter: inout Painter) {
    var column = 0
    for hint in hints {
      let start = column
      column += painter.write(hint.key, .key, in: line, column: column) + 1
      column += painter.write(hint.title, .footer, in: line, column: column)
      painter.addTarget(line.columns(from: start).left(column - start), hint.command.id.rawValue)
      column += gap
    }
  }
}

extension Keymap {
  /// The key to show for a command: the first one that would run it rather than be typed as text.
  func shownKey(for command: Command, isWriting: Bool) -> KeyPress? {
    let keys = keys(for: command)
    return isWriting ? keys.first { $0.typedCharacter == nil } : keys.first
  }
}
