import BuiltIn
import Canvas
import PeerSupport

enum TeamView {
  /// From this width on a row says on one line how things stand.
  private static let wide = 60

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2)
    let page = page(state, columns: area.columns)
    let selected = state.team.list.selected
    let start = selected == 0 ? 0 : page.start(showing: selected, height: area.rows)
    page.draw(from: start, selected: selected, in: area, &painter)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    let titles = TeamPage.Row.allCases.map { state.words($0.title) }
    let titleColumns = (titles.map { TextWidth.columns($0) }.max() ?? 0) + 4
    for row in TeamPage.Row.allCases {
      if row == .policy { page.addSpace() }
      let mark = row == state.team.row ? "▸ " : "  "
      let summary = TeamSummary.text(of: row, state)
      let title = TextPage.Piece(text: mark + titles[row.rawValue], role: .listItem)
      let role: Role = summary.isUrgent ? .timeSoon : .textQuiet
      if columns >= wide {
        page.addRow(
          [title, TextPage.Piece(text: summary.text, role: role, column: titleColumns)], item: row.rawValue)
      } else {
        page.addRow([title], item: row.rawValue)
        page.add(summary.text, role, indent: 4, item: row.rawValue)
      }
    }
    page.addSpace()
    page.add(state.words(.teamNobodySeen), .textQuiet)
    return page
  }
}

extension TeamPage.Row {
  /// What the row is called.
  var title: WordKey {
    switch self {
    case .endorse: .teamEndorse
    case .dates: .teamDates
    case .coverage: .teamCoverage
    case .late: .teamLate
    case .contacts: .teamContacts
    case .afterwards: .teamAfterwards
    case .rejected: .teamRejected
    case .policy: .teamPolicy
    case .onCall: .teamOnCall
    case .roster: .teamRoster
    case .key: .teamKey
    }
  }
}

/// How things stand in a row, in a few words.
struct TeamSummary {
  let text: String
  /// Whether it waits for the coordinator.
  var isUrgent = false

  static func text(of row: TeamPage.Row, _ state: AppState) -> TeamSummary {
    let words = state.words
    guard let overview = state.team.overview, let program = state.program?.program else {
      return TeamSummary(text: words(.teamReading))
    }
    switch row {
    case .endorse:
      let names = overview.waiting.map(\.supporter.bio.name)
      return TeamSummary(
        text: names.isEmpty ? words(.teamNobodyWaits) : words.list(Array(names.prefix(3))),
        isUrgent: !names.isEmpty)
    case .dates:
      let due = state.team.dueCount
      return TeamSummary(
        text: due == 0 ? words(.teamNobodyDue) : words(.teamDueCount, ["count": due]), isUrgent: due > 0)
    case .coverage:
      let gaps = state.team.coverage.filter(\.isGap)
      return TeamSummary(
        text: gaps.isEmpty
          ? words(.teamNoGaps)
          : words(.teamGaps, ["list": words.list(gaps.prefix(3).map { words.name(of: $0) })]))
    case .late: return late(overview.due, state)
    case .contacts: return TeamSummary(text: TeamContacts.summary(state))
    case .afterwards: return TeamSummary(text: TeamAfterwards.summary(state))
    case .rejected:
      let count = overview.rejected.count
      return TeamSummary(
        text: count == 0 ? words(.teamNothingRejected) : words(.teamRejectedCount, ["count": count]),
        isUrgent: count > 0)
    case .policy:
      let policy = program.policy
      return TeamSummary(
        text: words(
          .teamPolicySummary, ["hours": policy.replyHours, "minutes": policy.soonMinutes]))
    case .onCall:
      let people = program.policy.onCall
      return TeamSummary(
        text: people.isEmpty
          ? words(.teamNobodyOnCall) : words.list(people.prefix(2).map { "\($0.name) \($0.phone)" }),
        isUrgent: people.isEmpty)
    case .roster:
      let holds = program.roster.isValid(at: state.now)
      let day = words.date(program.roster.expires.day)
      return TeamSummary(
        text: words(holds ? .teamRosterHolds : .teamRosterOver, ["date": day]), isUrgent: !holds)
    case .key:
      let day = overview.keysBackedUp
      return TeamSummary(
        text: day.map { words(.teamBackedUp, ["date": words.date($0)]) } ?? words(.teamNotBackedUp),
        isUrgent: day == nil)
    }
  }

  /// A number and an age, and never whose (D1).
  private static func late(_ due: [Timestamp], _ state: AppState) -> TeamSummary {
    let late = due.filter { $0 <= state.now }
    guard let oldest = late.min() else { return TeamSummary(text: state.words(.teamNothingLate)) }
    let age = state.words.duration(seconds: state.now - oldest)
    return TeamSummary(
      text: state.words(.teamLateCount, ["count": late.count, "age": age]), isUrgent: true)
  }
}

/// The contacts of whole days, as E3 lets them be shown.
enum TeamContacts {
  static func summary(_ state: AppState) -> String {
    guard let last = state.team.overview?.contacts.months.last?.days.last else {
      return state.words(.teamNoContacts)
    }
    return state.words.distantDay(last.day, today: state.today) + state.words(.commonSeparator)
      + shown(last.contacts, state.words)
  }

  /// Newest day first, and the sum of each month that is over.
  static func lines(_ state: AppState) -> [String] {
    let words = state.words
    let report = state.team.overview?.contacts
    return (report?.months.reversed() ?? []).flatMap { month in
      let total = month.total.map {
        [
          words(
            .teamMonth,
            [
              "month": words.month(month.first.month), "year": month.first.year,
              "contacts": shown($0, words),
            ])
        ]
      }
      return (total ?? [])
        + month.days.reversed().map {
          words.date($0.day) + words(.commonSeparator) + shown($0.contacts, words)
        }
    }
  }

  private static func shown(_ count: ShownCount, _ words: Catalogue) -> String {
    switch count {
    case .exact(let count): words(.teamContactCount, ["count": count])
    case .orFewer(let count): words(.teamContactsOrFewer, ["most": count])
    }
  }
}

extension Catalogue {
  /// What some supporters have in common: "shift: nights" (B9).
  func callAsFunction(_ part: Coverage.Part) -> String {
    let kind: WordKey =
      switch part.kind {
      case .team: .groundInTeam
      case .region: .groundInRegion
      case .division: .groundInDivision
      case .shift: .groundInShift
      case .rank: .groundInRank
      case .role: .groundInRole
      case .position: .teamCoveragePosition
      case .language: .teamCoverageLanguage
      }
    return self(.teamCoverageKind, ["kind": self(kind), "name": name(of: part)])
  }

  /// The name of what they have in common, a language in words.
  func name(of part: Coverage.Part) -> String { part.kind == .language ? language(part.name) : part.name }
}
