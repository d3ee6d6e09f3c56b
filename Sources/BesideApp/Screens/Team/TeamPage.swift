import BuiltIn
import PeerSupport

/// The coordinator's page: what waits for them, row by row, and what is open of it (J7).
struct TeamPage: Equatable, Sendable {
  /// A row of the page.
  enum Row: Int, CaseIterable, Sendable {
    case endorse, dates, late, contacts, afterwards, rejected, coverage, policy, onCall, roster, key
  }

  /// Where someone is among the rows.
  var list = ListCursor(count: Row.allCases.count)
  /// What there is to look after; nil until it is read.
  var overview: TeamOverview?
  /// The row whose list is open.
  var opened = Row.endorse
  /// Where someone is in that list.
  var items = ListCursor()
  /// What is being filled in.
  var form = TeamForm()
  /// Everyone whose dates are kept, those who are due first (E6, J3).
  private(set) var dates: [SupporterDates] = []
  /// How the roster looks, as counts (B9).
  private(set) var coverage: [Coverage.Part] = []

  /// The selected row.
  var row: Row { Row(rawValue: list.selected) ?? .endorse }

  /// How many supporters are due.
  var dueCount: Int { dates.count { $0.isDue } }

  /// The card that is selected among those that wait.
  var waitingCard: TeamOverview.WaitingCard? {
    guard opened == .endorse, let waiting = overview?.waiting, waiting.indices.contains(items.selected)
    else { return nil }
    return waiting[items.selected]
  }

  /// Puts everyone's dates in order, and counts what they have in common.
  mutating func arrange(_ supporters: [Supporter], in program: Program, on today: Day) {
    dates = supporters.map { SupporterDates($0, under: program.policy, on: today) }.sorted()
    coverage = Coverage(of: supporters, in: program).parts
  }
}

/// When a supporter's pledge and training are due (E6, J3).
struct SupporterDates: Equatable, Sendable, Comparable {
  let supporter: SupporterID
  let name: String
  /// What is missing or has run out already.
  let missing: [PublicationStep]
  /// The day from which the pledge has to be signed anew; nil when it was never signed.
  let renewal: Day?
  /// Whether something is missing, or the pledge runs out within a month.
  let isDue: Bool

  private static let noticeDays = 30

  init(_ supporter: Supporter, under policy: Policy, on today: Day) {
    self.supporter = supporter.id
    name = supporter.bio.name
    missing = supporter.membership.missingForPublication(under: policy, on: today)
    renewal = supporter.membership.pledgeRenewal(under: policy)
    isDue = !missing.isEmpty || renewal.map { $0 <= today.adding(days: Self.noticeDays) } ?? true
  }

  static func < (left: SupporterDates, right: SupporterDates) -> Bool {
    let ranks = (left.missing.isEmpty ? 1 : 0, right.missing.isEmpty ? 1 : 0)
    guard ranks.0 == ranks.1 else { return ranks.0 < ranks.1 }
    let days = (left.renewal ?? .first, right.renewal ?? .first)
    return days.0 == days.1 ? (left.name, left.supporter) < (right.name, right.supporter) : days.0 < days.1
  }
}

extension AppState {
  /// Takes in what there is to look after; nothing means that someone else speaks for the program now.
  mutating func readTeam(_ overview: TeamOverview?) {
    isCoordinator = overview != nil
    team.overview = overview
    guard overview != nil else {
      if base == .team { show(tabs.first ?? .plan) }
      return
    }
    arrangeTeam()
  }

  /// Puts what the Team page shows in order, as supporters and policy are now.
  mutating func arrangeTeam() {
    guard isCoordinator, let program = program?.program else { return }
    team.arrange(directory.everyone, in: program, on: today)
    team.items.setCount(teamItemCount)
  }

  /// How many items the open list has.
  var teamItemCount: Int {
    switch team.opened {
    case .endorse: team.overview?.waiting.count ?? 0
    case .dates: team.dates.count
    case .coverage: team.coverage.count
    case .rejected: team.overview?.rejected.count ?? 0
    case .contacts: TeamContacts.lines(self).count
    case .afterwards: TeamAfterwards.lines(self).count
    case .onCall: program?.program.policy.onCall.count ?? 0
    case .late, .policy, .roster, .key: 0
    }
  }

  /// Takes in that something was done: what was filled in is closed.
  mutating func teamDone(_ said: String) {
    isWaiting = false
    team.form = TeamForm()
    remove([.teamForm])
    notice = Notice(said)
  }

  /// Takes in that something was not done, and why; what was filled in stays.
  mutating func teamRefused(_ why: String) {
    isWaiting = false
    if top == .teamForm { team.form.problem = why } else { notice = Notice(why, kind: .error) }
  }
}
