import BuiltIn
import Canvas
import PeerSupport

enum PlanView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(byRows: 0, columns: 1)
    guard state.isUnlocked else {
      return drawClosed(state, in: area, &painter)
    }
    PlanStatus.draw(state, in: area.top(1), &painter)
    let rows = area.rows(from: min(2, max(1, area.rows - PlanRow.all.count)))
    let titles = PlanRow.all.map { $0.title(state.plan.prompts, state.words) }
    let titleColumns = (titles.map { TextWidth.columns($0) }.max() ?? 0) + 2
    let plan = state.plan.current
    let visible = state.plan.list.visibleRows(height: rows.rows)
    painter.cueMore(showing: visible, of: state.plan.list.count, beside: rows)
    for (place, index) in visible.enumerated() {
      let row = rows.rows(from: place).top(1)
      let isSelected = index == state.plan.list.selected
      if isSelected {
        painter.fill(row, .listSelected)
        painter.placeCursor(in: row)
      }
      painter.write(
        (isSelected ? "▸ " : "  ") + titles[index], isSelected ? .listSelected : .listItem, in: row)
      let rest = row.columns(from: titleColumns + 2)
      if rest.columns >= 12, let line = plan.line(of: PlanRow.all[index], in: state) {
        painter.write(line, isSelected ? .listSelected : .textQuiet, in: rest)
      }
      painter.addTarget(row, AppView.rowTarget, index: index)
    }
  }

  private static func drawClosed(_ state: AppState, in area: Rectangle, _ painter: inout Painter) {
    // The panel that asks for the passphrase says all there is to say.
    guard state.layer != .unlock else { return }
    painter.placeCursor(in: area, row: 1)
    let row = painter.writeWrapped(state.words(.planClosed), in: area, row: 1)
    painter.writeWrapped(
      state.words(state.surroundings.hasLocker ? .planClosedHelp : .planClosedNew), .textQuiet, in: area,
      row: row + 1)
  }
}
