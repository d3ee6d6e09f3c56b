import BuiltIn
import Canvas

enum KeySheetView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let inside = Panel.draw(title: state.words(.titleKeys), columns: 72, rows: body.rows, in: body, &painter)
    let label = painter.write(state.words(.keysSearch) + " ", .label, in: inside)
    state.keySheet.query.draw(in: inside.top(1).columns(from: label), isFocused: true, &painter)
    let rows = inside.rows(from: 2)
    let helpRows = min(inside.columns < 60 ? 3 : 2, max(0, rows.rows - 3))
    let listArea = rows.top(rows.rows - helpRows - 1)
    guard let selected = state.keySheet.selected else {
      painter.writeWrapped(state.words(.keysNothing), .textQuiet, in: listArea)
      return
    }
    let visible = state.keySheet.list.visibleRows(height: listArea.rows)
    painter.cueMore(showing: visible, of: state.keySheet.list.count, beside: listArea)
    for (place, row) in visible.enumerated() {
      guard let found = state.keySheet.row(row) else { continue }
      draw(
        found, isSelected: row == state.keySheet.list.selected, state,
        in: listArea.rows(from: place).top(1), &painter)
      painter.addTarget(listArea.rows(from: place).top(1), AppView.rowTarget, index: row)
    }
    painter.writeWrapped(
      explanation(of: selected, state), .textQuiet, in: rows.rows(from: rows.rows - helpRows))
  }

  private static func draw(
    _ found: KeySheet.Row, isSelected: Bool, _ state: AppState, in row: Rectangle, _ painter: inout Painter
  ) {
    if isSelected {
      painter.fill(row, .listSelected)
      painter.placeCursor(in: row)
    }
    switch found {
    case .command(let command):
      let keys = state.surroundings.keymap.keys(for: command).prefix(3).map(\.description).joined(
        separator: " ")
      let isAvailable = command.availability(KeySheet.below(state)) == .available
      let role: Role = isSelected ? .listSelected : isAvailable ? .listItem : .listUnavailable
      painter.write(keys, isSelected ? role : .key, in: row.left(18))
      painter.write(state.words(command.title(in: KeySheet.below(state))), role, in: row.columns(from: 19))
    case .page(let page):
      let role: Role = isSelected ? .listSelected : .listItem
      painter.write(state.words(page.kind), isSelected ? role : .textQuiet, in: row.left(18))
      painter.write(page.title(state.words), role, in: row.columns(from: 19))
    }
  }

  private static func explanation(of found: KeySheet.Row, _ state: AppState) -> String {
    switch found {
    case .command(let command): explanation(of: command, state)
    case .page(let page): page.explanation(state.words)
    }
  }

  private static func explanation(of command: Command, _ state: AppState) -> String {
    let text =
      switch command.availability(KeySheet.below(state)) {
      case .available: state.words(command.help)
      case .unavailable(let reason): state.words(reason.word, reason.arguments)
      }
    return text + state.words(.commonSeparator) + command.id.rawValue
  }
}
