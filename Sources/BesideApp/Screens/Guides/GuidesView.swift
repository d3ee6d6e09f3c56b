import BuiltIn
import Canvas
import PeerSupport

enum GuidesView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2)
    let isWide = body.columns >= 76
    let selected = state.guides.list.selected
    let shelf = shelf(state, columns: isWide ? 34 : area.columns - 1, isWide: isWide)
    let list = area.left(shelf.columns).rows(from: 1)
    shelf.draw(
      from: shelf.start(showing: selected, height: list.rows), selected: selected, in: list, &painter)
    if isWide, let guide = state.guides.selected {
      draw(guide, state, in: area.columns(from: 38).rows(from: 1), &painter)
    }
  }

  /// The guides under the names of their sections.
  private static func shelf(_ state: AppState, columns: Int, isWide: Bool) -> TextPage {
    var page = TextPage(columns: columns)
    var section: WordKey?
    for (index, guide) in state.guides.guides.enumerated() {
      let name = guide.section?.word ?? .guidesSectionOwn
      if name != section {
        page.addSpace()
        page.add(state.words(name), .label)
        section = name
      }
      let isSelected = index == state.guides.list.selected
      page.addHanging(isSelected ? "▸ " : "  ", guide.title, .listItem, item: index)
      if !isWide, isSelected {
        page.add(guide.purpose, .textQuiet, indent: 4, item: index)
        for note in notes(on: guide, state) { page.add(note, .textQuiet, indent: 4, item: index) }
      }
    }
    return page
  }

  /// What the selected guide is for, and its pages.
  private static func draw(
    _ guide: Guide, _ state: AppState, in area: Rectangle, _ painter: inout Painter
  ) {
    var row = painter.writeWrapped(guide.purpose, in: area)
    for note in notes(on: guide, state) { row = painter.writeWrapped(note, .textQuiet, in: area, row: row) }
    guard guide.isPractice != true else { return }
    row += 1
    for (index, page) in guide.pages.enumerated() {
      painter.write("\(index + 1)  \(page.title)", .textQuiet, in: area, row: row)
      row += 1
    }
  }

  /// Who wrote it, where that is the program, and whether the built-in one has changed since.
  private static func notes(on guide: Guide, _ state: AppState) -> [String] {
    guard state.guides.shelf.ownNames.contains(guide.id) else { return [] }
    let isOutgrown = state.guides.shelf.isOutgrown(guide)
    return [state.words(.guidesByProgram)]
      + (isOutgrown ? [state.words(.guidesOutgrown, ["name": guide.id])] : [])
  }
}

extension GuideSection {
  /// What stands over the guides of a section.
  var word: WordKey {
    switch self {
    case .safety: .guidesSectionSafety
    case .conversation: .guidesSectionConversation
    case .role: .guidesSectionRole
    case .groups: .guidesSectionGroups
    case .supervision: .guidesSectionSupervision
    }
  }
}
