import BuiltIn
import Canvas

enum ThemePickerView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let names = state.themes.names
    let inside = Panel.draw(
      title: state.words(.titleThemes), columns: 36, rows: names.count, in: body, &painter)
    let visible = state.themes.list.visibleRows(height: inside.rows)
    painter.cueMore(showing: visible, of: names.count, beside: inside)
    for (place, row) in visible.enumerated() {
      let line = inside.rows(from: place).top(1)
      let isSelected = row == state.themes.list.selected
      if isSelected {
        painter.fill(line, .listSelected)
        painter.placeCursor(in: line)
      }
      painter.write((isSelected ? "▸ " : "  ") + names[row], isSelected ? .listSelected : .listItem, in: line)
      painter.addTarget(line, AppView.rowTarget, index: row)
    }
  }
}
