import BuiltIn
import Canvas
import PeerSupport

enum FiltersView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let directory = state.directory
    let inside = Panel.draw(
      title: state.words(.filtersTitle, ["found": directory.found, "total": directory.count]), columns: 48,
      rows: body.rows, in: body, &painter)
    let page = page(state, columns: inside.columns)
    let selected = directory.filterList.selected
    let start = page.start(showing: selected, height: inside.rows)
    page.draw(from: start, selected: selected, in: inside, &painter)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    var heading: WordKey?
    for (index, choice) in state.directory.choices.enumerated() {
      if choice.filter.heading != heading {
        page.addSpace()
        page.add(state.words(choice.filter.heading), .label)
        heading = choice.filter.heading
      }
      let box = state.directory.filters.contains(choice.filter) ? "[x] " : "[ ] "
      let count = String(choice.count)
      let name = TextLayout.padded(
        box + state.words(filter: choice.filter, in: state), to: max(1, columns - count.count - 3))
      page.addRow(
        [
          TextPage.Piece(text: name, role: choice.count > 0 ? .listItem : .listUnavailable),
          TextPage.Piece(text: count, role: .textQuiet, column: max(0, columns - count.count - 2)),
        ], item: index)
    }
    if state.surroundings.aboutMe?.isComplete != true {
      page.addSpace()
      page.add(state.words(.filtersUnsaid, ["key": state.key(of: "aboutMe.show")]), .textQuiet)
    }
    return page
  }
}

extension AboutMe {
  /// Whether nothing is left out that a filter could use (B4, B5).
  fileprivate var isComplete: Bool {
    (rank != nil || role != nil) && Workplace.allCases.allSatisfy { $0.value(in: self) != nil }
  }
}

extension Filter {
  fileprivate var heading: WordKey {
    switch kind {
    case .availableNow, .equalStanding: .filtersPeople
    case .way: .filtersWays
    case .language: .filtersLanguages
    case .team: .filtersTeam
    case .region: .filtersRegion
    case .shift: .filtersShift
    case .division: .filtersDivision
    }
  }
}

extension Catalogue {
  /// What a filter is called.
  func callAsFunction(filter: Filter, in state: AppState) -> String {
    switch filter {
    case .availableNow: self(.filtersAvailableNow)
    case .equalStanding: self(.filtersEqual)
    case .way(let way): self(WordKey(way))
    case .language(let term): language(state.directory.text(of: term))
    case .at(_, let term): state.directory.text(of: term)
    case .inside(let workplace): self(workplace.inside)
    case .outside(let workplace): self(workplace.outside)
    }
  }
}

extension Workplace {
  fileprivate var inside: WordKey {
    switch self {
    case .team: .filtersMyTeam
    case .region: .filtersMyRegion
    case .shift: .filtersMyShift
    case .division: .filtersMyDivision
    }
  }

  fileprivate var outside: WordKey {
    switch self {
    case .team: .filtersNotMyTeam
    case .region: .filtersNotMyRegion
    case .shift: .filtersNotMyShift
    case .division: .filtersNotMyDivision
    }
  }
}
