import BuiltIn
import Canvas
import PeerSupport

/// The list behind a row of the Team page.
enum TeamListView {
  private static let wide = 60

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2)
    let explanation = TextLayout.wrap(state.words(explanation(state.team.opened)), columns: area.columns)
    // In a low window the list comes before what is said about it.
    let explained = area.rows >= explanation.count + 6 ? explanation.count : 0
    painter.writeWrapped(explanation.joined(separator: "\n"), .textQuiet, in: area.top(explained))
    let rows = area.rows(from: explained == 0 ? 0 : explained + 1)
    guard state.team.items.count > 0 else {
      painter.writeWrapped(state.words(nothing(state.team.opened)), in: rows)
      painter.placeCursor(in: rows)
      return
    }
    // Only what stands near the selection is laid out: a program may have thousands.
    let shown = state.team.items.visibleRows(height: rows.rows)
    var page = TextPage(columns: rows.columns)
    for item in shown { add(item, state, to: &page) }
    let selected = state.team.items.selected
    page.draw(
      from: page.start(showing: selected, height: rows.rows), selected: selected, in: rows, &painter)
    painter.cueMore(showing: shown, of: state.team.items.count, beside: rows)
  }

  private static func add(_ item: Int, _ state: AppState, to page: inout TextPage) {
    let mark = item == state.team.items.selected ? "▸ " : "  "
    guard let (name, fact) = parts(item, state) else { return }
    guard !name.isEmpty else { return page.addHanging(mark, fact, .listItem, item: item) }
    let title = TextPage.Piece(
      text: mark + name, role: .listItem, limit: page.columns >= wide ? 30 : nil)
    if page.columns >= wide {
      page.addRow([title, TextPage.Piece(text: fact, role: .textQuiet, column: 32)], item: item)
    } else {
      page.addRow([title], item: item)
      page.add(fact, .textQuiet, indent: 4, item: item)
    }
  }

  private static func parts(_ item: Int, _ state: AppState) -> (name: String, fact: String)? {
    let words = state.words
    let overview = state.team.overview
    switch state.team.opened {
    case .endorse:
      guard let cards = overview?.waiting, cards.indices.contains(item) else { return nil }
      let card = cards[item]
      return (card.supporter.bio.name, words(card.replacesKeys ? .teamNewKeys : .teamNewCard))
    case .dates:
      guard state.team.dates.indices.contains(item) else { return nil }
      return (state.team.dates[item].name, fact(of: state.team.dates[item], words))
    case .coverage:
      guard state.team.coverage.indices.contains(item) else { return nil }
      let part = state.team.coverage[item]
      return (
        words(part),
        part.isGap ? words(.teamCoverageNobody) : words(.teamCoverageCount, ["count": part.count])
      )
    case .onCall:
      guard let people = state.program?.program.policy.onCall, people.indices.contains(item) else {
        return nil
      }
      return (
        people[item].name,
        [people[item].role, people[item].phone].filter { !$0.isEmpty }.joined(
          separator: words(.commonSeparator))
      )
    case .rejected:
      guard let rejected = overview?.rejected, rejected.indices.contains(item) else { return nil }
      return ("", rejected[item].message)
    case .contacts:
      let lines = TeamContacts.lines(state)
      return lines.indices.contains(item) ? ("", lines[item]) : nil
    case .afterwards:
      let lines = TeamAfterwards.lines(state)
      return lines.indices.contains(item) ? ("", lines[item]) : nil
    case .late, .policy, .roster, .key: return nil
    }
  }

  /// What is due for someone, the most urgent alone.
  private static func fact(of dates: SupporterDates, _ words: Catalogue) -> String {
    switch dates.missing.first {
    case .training: words(.teamTrainingMissing)
    case .mandatedReporterTraining: words(.teamReporterTrainingMissing)
    case .pledge: words(.teamPledgeOver)
    case nil:
      words(
        dates.isDue ? .teamPledgeDue : .teamPledgeUntil,
        ["date": dates.renewal.map { words.date($0) } ?? ""])
    }
  }

  private static func explanation(_ row: TeamPage.Row) -> WordKey {
    switch row {
    case .endorse: .teamEndorseHelp
    case .dates: .teamDatesHelp
    case .coverage: .teamCoverageHelp
    case .contacts: .teamContactsHelp
    case .afterwards: .teamAfterwardsHelp
    case .onCall: .teamOnCallHelp
    case .late, .rejected, .policy, .roster, .key: .teamRejectedHelp
    }
  }

  private static func nothing(_ row: TeamPage.Row) -> WordKey {
    switch row {
    case .endorse: .teamNobodyWaits
    case .dates, .coverage: .teamNobodyDue
    case .contacts: .teamNoContacts
    case .afterwards: .teamNothingSaid
    case .onCall: .teamNobodyOnCall
    case .late, .rejected, .policy, .roster, .key: .teamNothingRejected
    }
  }
}
