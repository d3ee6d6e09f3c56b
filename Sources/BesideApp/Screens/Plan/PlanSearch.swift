import BuiltIn
import Canvas

/// Looking for words in the page of the plan that is being written.
struct PlanSearch: Equatable, Sendable {
  /// What is looked for.
  var query = Editor(limit: 200)
  /// Where the cursor stood when the search began; typing looks from there.
  var start = 0
  /// Whether what is looked for stands nowhere.
  var isMissing = false
}

extension Plan {
  /// Begins to look for words, from where the cursor stands.
  mutating func startSearch() {
    write(name: false)
    search = PlanSearch(start: text.selection?.lowerBound ?? text.cursor)
  }

  /// Selects the first place from where the search began, as one types.
  mutating func searchAgain() { select(text.found(search.query.text, from: search.start)) }

  /// Selects the next place after the one that is selected, or the one before it, round and round.
  mutating func searchOn(backwards: Bool) {
    let from = text.selection.map { backwards ? $0.lowerBound - 1 : $0.lowerBound + 1 } ?? text.cursor
    select(text.found(search.query.text, from: from, backwards: backwards))
    if let found = text.selection { search.start = found.lowerBound }
  }

  private mutating func select(_ found: Range<Int>?) {
    search.isMissing = found == nil && !search.query.isEmpty
    text.select(found ?? search.start..<search.start)
  }
}

enum PlanSearchCommands {
  static let all: [Command] = [
    Command(
      "plan.search", keys: ["Ctrl-f"], title: .planSearch, help: .planSearchHelp, layers: [.planPart],
      availability: { .when(!$0.plan.text.isEmpty, else: .reasonNoWordsHere) }
    ) { state in
      state.plan.startSearch()
      state.push(.planSearch)
      return []
    },
    turn(
      "plan.searchNext", ["Alt-g"], [.planPart], .planSearchNext, .planSearchNextHelp, backwards: false),
    turn(
      "plan.searchBefore", ["Alt-G"], [.planPart], .planSearchBefore, .planSearchBeforeHelp,
      backwards: true),
    turn(
      "planSearch.next", ["Enter", "Down", "Alt-g"], [.planSearch], .planSearchNext, .planSearchNextHelp,
      backwards: false),
    turn(
      "planSearch.before", ["Up", "Alt-G"], [.planSearch], .planSearchBefore, .planSearchBeforeHelp,
      backwards: true),
    Command(
      "planSearch.back", keys: ["Escape"], title: .commandBack, help: .planSearchBackHelp,
      layers: [.planSearch], isInFooter: true
    ) { state in
      state.pop(through: .planSearch)
      return []
    },
  ]

  private static func turn(
    _ id: CommandID, _ keys: [String], _ layers: Set<Layer>, _ title: WordKey, _ help: WordKey,
    backwards: Bool
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, group: .moving, layers: layers,
      isInFooter: layers == [.planSearch],
      availability: { .when(!$0.plan.search.query.isEmpty, else: .reasonNothingToFind) }
    ) { state in
      state.plan.searchOn(backwards: backwards)
      return []
    }
  }
}

/// The line in which words are looked for, below the page.
enum PlanSearchView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let line = body.inset(byRows: 0, columns: 1).bottom(1)
    painter.fill(line, .text)
    let missing = state.plan.search.isMissing ? state.words(.planSearchNone) : ""
    let taken = missing.isEmpty ? 0 : painter.writeRight(missing, .notice, in: line) + 1
    let label = painter.write(state.words(.planSearchLabel) + " ", .label, in: line)
    let room = line.columns(from: label).left(max(4, line.columns - label - taken))
    state.plan.search.query.draw(in: room, isFocused: true, &painter)
  }
}
