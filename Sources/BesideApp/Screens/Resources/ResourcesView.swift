import BuiltIn
import Canvas
import PeerSupport

enum ResourcesView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2).readable
    let words = state.words
    let resources = state.resources
    let needs = resources.kinds.map { words($0.word) }
    painter.write(
      "‹ " + (needs.isEmpty ? words(.resourceAnyNeed) : words.list(needs)) + " ›", .heading, in: area)
    let searches = resources.isSearching || !resources.query.isEmpty
    let rest = area.rows(from: searches ? 2 : 1)
    let selected = resources.list.selected
    let page = page(state, columns: area.columns)
    page.draw(from: page.start(showing: selected, height: rest.rows), selected: selected, in: rest, &painter)
    guard searches else { return }
    let row = area.rows(from: 1).top(1)
    let label = painter.write(words(.guidesSearchLabel) + " ", .label, in: row)
    resources.query.draw(in: row.columns(from: label), isFocused: resources.isSearching, &painter)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    let words = state.words
    var page = TextPage(columns: columns)
    guard !state.resources.shown.isEmpty else {
      page.addSpace()
      page.add(words(state.resources.all.isEmpty ? .resourceNone : .resourceNoMatch), .textQuiet)
      return page
    }
    let today = state.surroundings.zones.localTime(of: state.now, in: nil)?.day
    for (index, resource) in state.resources.shown.enumerated() {
      let isSelected = index == state.resources.list.selected
      let isOld = today.map { resource.isOld(on: $0) } ?? false
      let name = resource.name + (isOld ? words(.commonSeparator) + words(.resourceOldShort) : "")
      page.addHanging(isSelected ? "▸ " : "  ", name, .listItem, item: index)
      guard isSelected else { continue }
      for line in words.lines(of: resource).dropFirst() { page.add(line, .textQuiet, indent: 4, item: index) }
      if isOld { page.add(words(.resourceOld), .textQuiet, indent: 4, item: index) }
    }
    page.addSpace()
    page.add(words(.resourceNotRecorded), .textQuiet)
    return page
  }
}
