import BuiltIn
import Canvas
import PeerSupport

/// What happens to the requests of someone who goes on leave: passed on, put back, or kept (B6, D3).
enum BeforeLeaveCommands {
  static let all: [Command] = [
    Command(
      "beforeLeave.keep", keys: ["Escape", "q"], title: .awayKeep, help: .awayKeepHelp,
      layers: [.beforeLeave], isInFooter: true
    ) { state in
      state.pop()
      return []
    }
  ]
}

extension AppState {
  /// Asks what happens to what is with me, where something is.
  mutating func askBeforeLeave() {
    guard !inbox.mine.isEmpty else { return }
    inbox.leaveList.select(0)
    push(.beforeLeave)
  }
}

enum BeforeLeaveView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2)
    let words = state.words
    var page = TextPage(columns: area.columns)
    let rows = state.inbox.mine
    page.add(words(rows.isEmpty ? .awayDone : .awayIntro))
    page.addSpace()
    for (index, row) in rows.enumerated() {
      let mark = index == state.inbox.leaveList.selected ? "▸ " : "  "
      let standing =
        row.request.clock.map { words.timeLeft(seconds: $0.timeLeft(at: state.now)) }
        ?? row.request.contactsInWords(state)?.joined(separator: words(.commonComma)) ?? ""
      page.addHanging(
        mark, InboxView.lead(row, words) + words(.commonSeparator) + standing, .listItem, item: index)
    }
    let selected = rows.isEmpty ? nil : state.inbox.leaveList.selected
    page.draw(
      from: selected.map { page.start(showing: $0, height: area.rows) } ?? 0, selected: selected, in: area,
      &painter)
  }
}
