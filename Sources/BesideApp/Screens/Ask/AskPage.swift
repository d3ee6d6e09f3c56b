import BuiltIn
import Canvas
import PeerSupport

/// The form as lines from top to bottom, and which of them a window shows.
struct AskPage {
  /// What can stand in a line.
  enum Line {
    case field(Ask.Row)
    case text(String, Role, row: Ask.Row?)
    case space
  }

  /// A line with the rows of the screen that it takes.
  struct Placed {
    let line: Line
    let top: Int
    let height: Int
  }

  /// Where the form stands.
  let area: Rectangle
  /// Where crisis lines stand; they stay in sight while the form scrolls (C5).
  let helpArea: Rectangle
  /// Who can be reached right now, once the person is in a hurry (C5).
  let help: [String]
  /// The columns that the names of the rows take.
  let titleColumns: Int
  private(set) var lines: [Placed] = []
  /// The rows of all lines.
  private(set) var height = 0
  private let focus: Ask.Row
  /// Whether the lines before sending follow the rows at once.
  private var isClose = false

  init(_ state: AppState) {
    let body = AppView.body(of: state)
    let whole = body.columns >= 60 ? body.inset(columns: 2) : body.left(body.columns - 1)
    help = Flow.rows(Self.help(state), separator: state.words(.commonSeparator), columns: whole.columns - 2)
    let gap = help.isEmpty || whole.rows < 16 ? 0 : 1
    area = whole.top(whole.rows - help.count - gap)
    helpArea = whole.bottom(help.count).columns(from: 2)
    let titles = state.ask.rows.filter { $0.instead == nil }.map {
      TextWidth.columns(state.ask.title(of: $0, state.words)) + 3
    }
    titleColumns = min(22, max(titles.max() ?? 0, whole.columns * 2 / 5), (whole.columns + 1) / 2)
    focus = state.ask.focus
    let note = TextLayout.wrap(state.ask.note.text, columns: whole.columns - titleColumns - 1).count
    let noteRows = focus == .note ? min(note, 3) : 1
    add(state, noteRows: noteRows)
    if height > area.rows {
      // A line of air is worth less than seeing all of what is to be read before sending.
      isClose = true
      (lines, height) = ([], 0)
      add(state, noteRows: noteRows)
    }
    let spare = area.rows - height
    if spare > 0 {
      (lines, height) = ([], 0)
      let draft = TextLayout.wrap(
        state.words(state.surroundings.draftPlace.word), columns: area.columns(from: 2).readable.columns)
      let hasRoom = state.ask.isAgreed && spare > draft.count
      add(state, noteRows: min(1 + spare - (hasRoom ? draft.count + 1 : 0), 4))
      guard hasRoom else { return }
      add(.space, height: 1)
      for line in draft { add(.text(line, .textQuiet, row: nil), height: 1) }
    }
  }

  /// Who can be reached right now, while the person is in a hurry; else nobody (C5).
  static func help(_ state: AppState) -> [String] {
    guard state.ask.isAgreed, state.ask.urgency == .soon else { return [] }
    return state.ask.help.partsWhileWaiting(state.words)
  }

  /// A long note has as many rows as everything else leaves.
  private mutating func add(_ state: AppState, noteRows: Int) {
    let ask = state.ask
    let words = state.words
    for row in ask.rows {
      add(.field(row), height: row == .note ? noteRows : 1)
      if let problem = ask.problem, problem.row == row { add(problem.text, .noticeError, row: row) }
      if let text = ask.explanation(of: row, words) { add(text, .textQuiet, row: row) }
    }
    guard ask.isAgreed else { return }
    if !isClose { add(.space, height: 1) }
    for text in words.privacyLines(ask) { add(text, .text, row: nil) }
  }

  private mutating func add(_ text: String, _ role: Role, row: Ask.Row?) {
    for line in TextLayout.wrap(text, columns: area.columns(from: 2).readable.columns) {
      add(.text(line, role, row: row), height: 1)
    }
  }

  private mutating func add(_ line: Line, height: Int) {
    lines.append(Placed(line: line, top: self.height, height: height))
    self.height += height
  }

  /// The first row of the form that shows: as few as can be are hidden, so that the focused row and what is
  /// said below it can be seen.
  ///
  /// From the last row on everything that follows it comes into sight.
  var start: Int {
    let focused = lines.filter { $0.line.row == focus }
    guard let first = focused.first, let last = focused.last else { return 0 }
    let isLastField = !lines.contains { $0.top > last.top && $0.line.row != nil }
    let end = isLastField ? height : last.top + last.height
    return max(0, min(end - area.rows, first.top))
  }

  /// Whether the three lines before sending can be read to their end.
  var showsEnd: Bool { height - start <= area.rows }
}

extension AskPage.Line {
  /// The row of the form that a line belongs to.
  var row: Ask.Row? {
    switch self {
    case .field(let row): row
    case .text(_, _, let row): row
    case .space: nil
    }
  }
}
