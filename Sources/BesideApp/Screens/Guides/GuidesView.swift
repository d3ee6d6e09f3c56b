import BuiltIn
import Canvas
import PeerSupport

enum GuidesView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2)
    let isWide = body.columns >= 76
    var shelf = TextPage(columns: isWide ? 34 : area.columns)
    let selected = state.guides.list.selected
    for (index, guide) in state.guides.shelf.enumerated() {
      shelf.addHanging(index == selected ? "▸ " : "  ", guide.title, .listItem, item: index)
      if !isWide, index == selected { shelf.add(guide.purpose, .textQuiet, indent: 4, item: index) }
    }
    let list = area.left(shelf.columns).rows(from: 1)
    shelf.draw(
      from: shelf.start(showing: selected, height: list.rows), selected: selected, in: list, &painter)
    if isWide, let guide = state.guides.selected {
      draw(guide, in: area.columns(from: 38).rows(from: 1), &painter)
    }
  }

  /// What the selected guide is for, and its pages.
  private static func draw(_ guide: Guide, in area: Rectangle, _ painter: inout Painter) {
    var row = painter.writeWrapped(guide.purpose, in: area) + 1
    for (index, page) in guide.pages.enumerated() {
      painter.write("\(index + 1)  \(page.title)", .textQuiet, in: area, row: row)
      row += 1
    }
  }
}
