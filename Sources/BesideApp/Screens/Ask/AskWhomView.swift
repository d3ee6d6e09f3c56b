import BuiltIn
import Canvas
import PeerSupport

/// The panels behind the row that says whom to ask.
enum AskWhomView {
  static func drawOrder(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let names = state.ask.chosen.enumerated().map { "\($0.offset + 1)  \($0.element.bio.name)" }
    draw(
      names, selected: state.ask.orderList, title: .titleAskOrder, said: .askOrderSaid, in: body, state,
      &painter)
  }

  static func drawKeepingOut(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let out = Set(state.ask.keptOut.map(\.id))
    let choosing = state.ask.keepingOut
    let inside = Panel.draw(
      title: state.words(.titleAskKeepOut), columns: 64, rows: body.rows, in: body, &painter)
    let said = painter.writeWrapped(state.words(.askKeptOutSaid), .textQuiet, in: inside)
    let line = inside.rows(from: said)
    let label = painter.write(state.words(.askKeepOutSearch) + " ", .label, in: line)
    let area = line.rows(from: 1)
    if choosing.shown.isEmpty { painter.writeWrapped(state.words(.askKeepOutNobody), .textQuiet, in: area) }
    let visible = choosing.list.visibleRows(height: area.rows)
    painter.cueMore(showing: visible, of: choosing.shown.count, beside: area)
    for (place, row) in visible.enumerated() {
      let supporter = choosing.shown[row]
      let text = (out.contains(supporter.id) ? "[x] " : "[ ] ") + supporter.bio.name
      draw(text, isSelected: row == choosing.list.selected, row, in: area.rows(from: place).top(1), &painter)
      let team = supporter.membership.team ?? ""
      guard TextWidth.columns(text) + TextWidth.columns(team) + 4 <= area.columns else { continue }
      painter.writeRight(
        team, row == choosing.list.selected ? .listSelected : .textQuiet, in: area.rows(from: place).top(1))
    }
    // Last, since the cursor stands in the field.
    state.ask.keepingOut.query.draw(in: line.top(1).columns(from: label), isFocused: true, &painter)
  }

  private static func draw(
    _ items: [String], selected: ListCursor, title: WordKey, said: WordKey, in body: Rectangle,
    _ state: AppState, _ painter: inout Painter
  ) {
    let columns = min(56, body.columns)
    let intro = TextLayout.wrap(state.words(said), columns: columns - 4)
    let rows = intro.count + 1 + items.count
    let inside = Panel.draw(title: state.words(title), columns: columns, rows: rows, in: body, &painter)
    painter.writeWrapped(intro.joined(separator: "\n"), .textQuiet, in: inside)
    let area = inside.rows(from: intro.count + (rows <= inside.rows ? 1 : 0))
    let visible = selected.visibleRows(height: area.rows)
    painter.cueMore(showing: visible, of: items.count, beside: area)
    for (place, row) in visible.enumerated() {
      draw(items[row], isSelected: row == selected.selected, row, in: area.rows(from: place).top(1), &painter)
    }
  }

  private static func draw(
    _ text: String, isSelected: Bool, _ row: Int, in line: Rectangle, _ painter: inout Painter
  ) {
    if isSelected {
      painter.fill(line, .listSelected)
      painter.placeCursor(in: line)
    }
    painter.write((isSelected ? "▸ " : "  ") + text, isSelected ? .listSelected : .listItem, in: line)
    painter.addTarget(line, AppView.rowTarget, index: row)
  }
}
