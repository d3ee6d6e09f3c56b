import BuiltIn
import Canvas

/// The last two rows: a line to tell, and the commands of the layer on top.
enum Footer {
  static func draw(_ state: AppState, in area: Rectangle, _ painter: inout Painter) {
    painter.fill(area.rows(from: 1).top(1), .footer)
    if let notice = state.notice {
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

  /// A notice has as many rows as it needs, over what stands there: what went wrong and what helps is read whole.
  private static func draw(
    _ notice: String, _ role: Role, above hints: Rectangle, _ painter: inout Painter
  ) {
    let rows = min(TextLayout.wrap(notice, columns: hints.columns).count, max(1, hints.row / 2))
    let area = Rectangle(column: hints.column, row: hints.row - rows, columns: hints.columns, rows: rows)
    painter.fill(Rectangle(column: 0, row: area.row, columns: hints.endColumn + 1, rows: rows), .text)
    painter.writeWrapped(notice, role, in: area)
  }

  /// As many hints as fit; the last one, the way to all the others, always does.
  private static func drawHints(_ state: AppState, in line: Rectangle, _ painter: inout Painter) {
    var hints = CommandTable.commands(in: state.layer).filter(\.isInFooter).compactMap { command in
      hint(command, state)
    }
    guard let lastIndex = hints.firstIndex(where: { $0.command.id == "keys.show" }) else {
      return draw(hints, in: line, &painter)
    }
    let last = hints.remove(at: lastIndex)
    var room = line.columns - last.width
    let fitting = hints.prefix { hint in
      room -= hint.width + 3
      return room >= 0
    }
    draw(fitting + [last], in: line, &painter)
  }

  private struct Hint {
    let command: Command
    let key: String
    let title: String
    var width: Int { TextWidth.columns(key) + 1 + TextWidth.columns(title) }
  }

  private static func hint(_ command: Command, _ state: AppState) -> Hint? {
    guard let key = state.surroundings.keymap.shownKey(for: command, isWriting: state.editor != nil) else {
      return nil
    }
    if case .unavailable = command.availability(state) { return nil }
    let shortKey = key == KeyPress(.escape) ? "Esc" : key.description
    return Hint(command: command, key: shortKey, title: state.words(command.title))
  }

  private static func draw(_ hints: [Hint], in line: Rectangle, _ painter: inout Painter) {
    var column = 0
    for hint in hints {
      let start = column
      column += painter.write(hint.key, .key, in: line, column: column) + 1
      column += painter.write(hint.title, .footer, in: line, column: column)
      painter.addTarget(line.columns(from: start).left(column - start), hint.command.id.rawValue)
      column += 3
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
