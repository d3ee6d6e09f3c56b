import BuiltIn
import PeerSupport

/// Some fields to fill in on the Team page, one a row.
struct TeamForm: Equatable, Sendable {
  /// What is filled in.
  enum Purpose: Equatable, Sendable {
    /// What the coordinator vouches for, for someone who waits.
    case endorse(TeamOverview.WaitingCard)
    /// The dates of a supporter.
    case dates(Supporter)
    /// The program's numbers.
    case policy
    /// Someone who is on call; nil for a new one.
    case onCall(Int?)
    /// A backup of the program's key.
    case backUp
  }

  /// A row.
  struct Field: Equatable, Sendable {
    let label: WordKey
    /// What can be typed, where the label does not say it.
    var hint = ""
    var editor: Editor
  }

  /// What is filled in.
  let purpose: Purpose
  /// The rows.
  var fields: [Field]
  /// Why it could not be saved, in words.
  var problem: String?
  /// The row that is being written.
  private(set) var focus = 0

  /// A form without fields.
  init() { self.init(.policy, []) }

  private init(_ purpose: Purpose, _ fields: [Field]) {
    self.purpose = purpose
    self.fields = fields
  }

  /// The text of the row that is being written.
  var editor: Editor {
    get { fields.indices.contains(focus) ? fields[focus].editor : Editor() }
    set {
      if fields.indices.contains(focus) { fields[focus].editor = newValue }
    }
  }

  /// Goes to another row, stopping at both ends; answers whether there was one.
  mutating func move(by rows: Int) -> Bool {
    guard fields.indices.contains(focus + rows) else { return false }
    focus += rows
    return true
  }

  /// Goes to a row.
  mutating func focus(on row: Int) { focus = max(0, min(row, fields.count - 1)) }

  /// What was typed in a row.
  func text(_ label: WordKey) -> String {
    fields.first { $0.label == label }?.editor.text ?? ""
  }

  private static func labelled(_ label: WordKey, _ text: String?) -> Field {
    Field(label: label, editor: Editor(text ?? "", limit: TextLimit.name))
  }

  private static func days(_ membership: Membership, _ words: Catalogue) -> [Field] {
    [
      (WordKey.endorseTrained, membership.trained),
      (.endorseReporterTrained, membership.mandatedReporterTrained), (.endorsePledged, membership.pledged),
    ].map {
      Field(
        label: $0, hint: words(.teamDayHint), editor: Editor($1?.description ?? "", limit: TextLimit.name))
    }
  }

  /// Asks for what is vouched for: places that differ from the proposal, and the dates (E6, J1, J3).
  static func endorsing(_ card: TeamOverview.WaitingCard, _ words: Catalogue) -> TeamForm {
    let membership = card.supporter.membership
    return TeamForm(
      .endorse(card),
      days(membership, words) + [
        labelled(.applyTeam, membership.team), labelled(.applyRank, membership.rank),
        labelled(.applyRole, membership.role), labelled(.teamPosition, membership.position),
      ])
  }

  /// Asks for a supporter's dates.
  static func dates(of supporter: Supporter, _ words: Catalogue) -> TeamForm {
    TeamForm(.dates(supporter), days(supporter.membership, words))
  }

  /// Asks for the program's numbers.
  static func policy(_ policy: Policy, _ words: Catalogue) -> TeamForm {
    TeamForm(
      .policy,
      PolicyNumber.allCases.map { number in
        let range = number.range
        return Field(
          label: number.label,
          hint: words(.teamRange, ["least": range.lowerBound, "most": range.upperBound]),
          editor: Editor(String(policy[keyPath: number.value]), limit: TextLimit.name))
      })
  }

  /// Asks for someone who is on call.
  static func onCall(_ person: OnCall?, at index: Int?) -> TeamForm {
    TeamForm(
      .onCall(index),
      [
        labelled(.teamName, person?.name), labelled(.teamRole, person?.role),
        labelled(.teamPhone, person?.phone),
      ])
  }

  /// Asks for the file and the passphrase of a backup.
  static func backingUp() -> TeamForm {
    TeamForm(
      .backUp,
      [
        Field(label: .teamFile, editor: Editor(limit: 1_000)),
        Field(label: .backupPassphrase, editor: Editor(isSecret: true, limit: 1_000)),
        Field(label: .unlockAgain, editor: Editor(isSecret: true, limit: 1_000)),
      ])
  }
}

extension TeamForm.Purpose {
  /// What the form is called.
  var title: WordKey {
    switch self {
    case .endorse: .teamEndorse
    case .dates: .teamDates
    case .policy: .teamPolicy
    case .onCall: .teamOnCall
    case .backUp: .teamKey
    }
  }
}

/// A number that the program sets for itself (L4).
enum PolicyNumber: CaseIterable, Sendable {
  case replyHours, soonMinutes, retentionDays, smallCount, pledgeRenewal

  /// What it is called.
  var label: WordKey {
    switch self {
    case .replyHours: .teamReplyHours
    case .soonMinutes: .teamSoonMinutes
    case .retentionDays: .teamRetentionDays
    case .smallCount: .teamSmallCount
    case .pledgeRenewal: .teamPledgeRenewal
    }
  }

  /// Where it stands in the policy.
  var value: WritableKeyPath<Policy, Int> {
    switch self {
    case .replyHours: \.replyHours
    case .soonMinutes: \.soonMinutes
    case .retentionDays: \.retentionDays
    case .smallCount: \.smallCount
    case .pledgeRenewal: \.pledgeRenewalMonths
    }
  }

  /// What it may be.
  var range: ClosedRange<Int> {
    switch self {
    case .replyHours: Policy.replyHoursRange
    case .soonMinutes: Policy.soonMinutesChoices
    case .retentionDays: Policy.retentionDaysRange
    case .smallCount: Policy.smallCountRange
    case .pledgeRenewal: Policy.pledgeRenewalRange
    }
  }
}
