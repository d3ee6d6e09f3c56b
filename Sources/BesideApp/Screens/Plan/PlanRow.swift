import BuiltIn
import Canvas
import PeerSupport

/// A row of the plan: a page to write on, or what is kept beside the nine parts.
enum PlanRow: Hashable, Sendable {
  case page(PlanPage)
  case tonight, circle, strain

  /// All rows in the order of the list.
  static let all = PlanPage.all.map(PlanRow.page) + [.tonight, .circle, .strain]

  /// What stands behind the row; nil where it is a page to write on.
  var sheet: PlanSheet? {
    switch self {
    case .page(.part(.aTeam)): .people
    case .page: nil
    case .tonight: .tonight
    case .circle: .circle
    case .strain: .strain
    }
  }

  /// What the row is called.
  func title(_ prompts: PlanPrompts, _ words: Catalogue) -> String {
    switch self {
    case .page(let page): page.title(prompts, words)
    case .tonight: words(.planTonight)
    case .circle: words(.planCircle)
    case .strain: words(.planStrain)
    }
  }
}

extension SelfCarePlan {
  /// Whether anything stands behind a row.
  func hasWords(in row: PlanRow) -> Bool {
    switch row {
    case .page(.part(.aTeam)): !people.isEmpty || firstLine(of: .part(.aTeam)) != nil
    case .page(let page): firstLine(of: page) != nil
    case .tonight: shortPlan != nil
    case .circle: !circle.isEmpty
    case .strain: !strain.isEmpty
    }
  }

  /// What stands behind a row, in a line; nil where nothing does.
  func line(of row: PlanRow, in state: AppState) -> String? {
    let words = state.words
    let parts: [String] =
      switch row {
      // The words of commitments begin alike.
      case .page(.commitment) where commitmentDraft == nil:
        commitment.map { [words(.planSigned, ["date": words.date($0.day)])] } ?? []
      case .page(.part(.aTeam)):
        people.map { $0.inShort(words) } + (firstLine(of: .part(.aTeam)).map { [$0] } ?? [])
      case .page(.part(.needs)):
        (firstLine(of: .part(.needs)).map { [$0] } ?? []) + people.compactMap { $0.needInShort(words) }
      case .page(let page): firstLine(of: page).map { [$0] } ?? []
      case .tonight:
        shortPlan.map { plan in
          plan.asksToLookBack(at: state.now) ? [words(.planTimeToLookBack)] : plan.steps
        } ?? []
      case .circle: circle.map(\.name)
      case .strain:
        strain.last.map { [words(WordKey($0.level)), words.date($0.day)] } ?? []
      }
    let line = parts.filter { !$0.isBlank }.joined(separator: words(.commonSeparator))
    return line.isEmpty ? nil : EditorInput.accepted(String(line.prefix(400)), isMultiline: false)
  }
}

extension PlanPerson {
  /// The name with the number.
  func inShort(_ words: Catalogue) -> String {
    [name, phone.map { words(.planNumber, ["number": $0]) } ?? ""].filter { !$0.isBlank }
      .joined(separator: " ")
  }

  /// The name with what is needed of them; nil where nothing is said.
  func needInShort(_ words: Catalogue) -> String? {
    need.map { words(.planNeedOf, ["name": name, "need": $0]) }
  }
}
