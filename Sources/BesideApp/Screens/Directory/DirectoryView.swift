import BuiltIn
import Canvas
import PeerSupport

enum DirectoryView {
  /// From this width on the bio stands beside the list.
  private static let twoPanes = 80

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(byRows: 0, columns: 1)
    if state.directory.isReading, let supporter = state.directory.selected {
      return drawBio(of: supporter, state, in: area, &painter)
    }
    // What narrows the list leaves it at least half of the window.
    let above = area.top(max(3, area.rows / 2))
    let top = min(DirectoryTop.draw(state, in: above, &painter), above.rows)
    let rest = area.rows(from: top + 1)
    if hasTwoPanes(state), state.directory.count > 0 {
      let width = min(44, area.columns * 2 / 5)
      if let supporter = state.directory.selected {
        drawPane(of: supporter, state, in: rest.columns(from: width + 3), &painter)
      }
      DirectoryList.draw(state, in: rest.left(width + 1), &painter)
    } else {
      DirectoryList.draw(state, in: rest, &painter)
    }
    if state.directory.isSearching { DirectoryTop.placeCursor(state, in: area, &painter) }
  }

  /// Whether the bio stands beside the list.
  static func hasTwoPanes(_ state: AppState) -> Bool { state.size.columns >= twoPanes }

  /// The whole bio, one can read on in it.
  private static func drawBio(
    of supporter: Supporter, _ state: AppState, in area: Rectangle, _ painter: inout Painter
  ) {
    let text = area.readable
    BioPage(of: supporter, in: state, columns: text.columns).whole
      .draw(from: state.directory.bioList.selected, in: text, &painter)
  }

  /// How many rows can be scrolled in the bio that fills the page.
  static func bioSteps(_ state: AppState) -> Int {
    guard let supporter = state.directory.selected else { return 0 }
    let body = AppView.body(of: state)
    let text = body.inset(columns: 1).readable
    return BioPage(of: supporter, in: state, columns: text.columns).whole.lastStart(height: text.rows) + 1
  }

  /// As much of a bio as fits: their own words give way first, how they can be reached never does.
  private static func drawPane(
    of supporter: Supporter, _ state: AppState, in area: Rectangle, _ painter: inout Painter
  ) {
    let page = BioPage(of: supporter, in: state, columns: area.columns)
    let facts = page.facts
    let head = page.head
    let factsStart = max(0, area.rows - facts.rows.count)
    let headRows = min(head.rows.count, max(1, factsStart - 1))
    let story = page.story
    let storyRows = min(story.rows.count, max(0, factsStart - headRows - 2))
    head.draw(from: 0, in: area.top(headRows), &painter)
    if storyRows > 0 { story.draw(from: 0, in: area.rows(from: headRows + 1).top(storyRows), &painter) }
    let after = storyRows > 0 ? headRows + storyRows + 2 : headRows + 1
    facts.draw(from: 0, in: area.rows(from: min(after, factsStart)), &painter)
  }
}
