import BuiltIn
import Canvas
import PeerSupport

/// The plan for a bad night: one thing a page, people to call first, crisis lines last.
struct HardPages {
  /// One page: a few words to read at once.
  struct Page: Equatable {
    let title: String
    let lines: [String]
  }

  let pages: [Page]

  /// What helps to bear a night comes before what helps to have good days.
  private static let order: [PlanPart] = [
    .sentence, .settling, .needs, .movement, .humour, .spirit, .food, .well,
  ]

  /// Pages for a room of that many columns and rows; what is longer goes on on the next page.
  init(_ state: AppState, columns: Int, rows: Int) {
    let plan = state.plan.current
    let words = state.words
    var parts: [(title: String, texts: [String])] = []
    let people = plan.people.map { person in
      [person.inShort(words), person.otherWay, person.need].compactMap { $0 }.joined(separator: "\n")
    }
    parts.append((words(.planHardCall), people + [plan[.aTeam]]))
    if let short = plan.shortPlan, short.eased == nil {
      parts.append((words(WordKey(short.span)), short.steps))
    }
    parts += Self.order.map { (state.plan.prompts[$0].title, [plan[$0]]) }
    parts.append((words(.planCommitment), [plan.commitmentDraft == nil ? plan.commitment?.text ?? "" : ""]))
    parts.append((words(.tabHelp), LocalHelp(state).parts(words) + [words(.planHardLast)]))
    pages = parts.flatMap { Self.pages($0.title, $0.texts, columns: columns, rows: rows) }
  }

  private static func pages(_ title: String, _ texts: [String], columns: Int, rows: Int) -> [Page] {
    let lines = texts.filter { !$0.isBlank }.flatMap { text in
      EditorInput.accepted(text, isMultiline: true).trimmed.split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .flatMap { TextLayout.wrap(String($0), columns: columns) } + [""]
    }
    guard !lines.isEmpty else { return [] }
    return stride(from: 0, to: lines.count - 1, by: max(1, rows)).map { start in
      Page(title: title, lines: Array(lines[start..<min(start + max(1, rows), lines.count - 1)]))
    }
  }
}

/// Large and calm: a narrow column in the middle, and how many pages there are.
enum HardView {
  private static let widest = 44

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let room = room(in: body)
    let pages = HardPages(state, columns: room.columns, rows: room.rows - 4).pages
    let index = min(state.plan.hardPage, pages.count - 1)
    guard pages.indices.contains(index) else { return }
    painter.write(pages[index].title, .heading, in: room)
    for (row, line) in pages[index].lines.enumerated() {
      painter.write(line, .spoken, in: room, row: row + 2)
    }
    let place = state.words(.guidesPageOf, ["number": index + 1, "total": pages.count])
    painter.write(place, .textQuiet, in: room.bottom(1))
    painter.placeCursor(in: room, row: 2)
  }

  /// How many pages there are in this window.
  static func pageCount(_ state: AppState) -> Int {
    let room = room(in: AppView.body(of: state))
    return HardPages(state, columns: room.columns, rows: room.rows - 4).pages.count
  }

  /// A column with much room around it.
  private static func room(in body: Rectangle) -> Rectangle {
    let columns = min(widest, body.columns - 4)
    let top = body.rows > 14 ? 2 : 0
    return Rectangle(
      column: body.column + (body.columns - columns) / 2, row: body.row + top, columns: columns,
      rows: body.rows - top)
  }
}
