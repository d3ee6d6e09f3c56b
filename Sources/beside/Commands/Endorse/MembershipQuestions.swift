import BesideApp
import BuiltIn
import PeerSupport

/// Shows what the coordinator is about to vouch for, and asks for the dates that are still missing (E6, J1, J3).
struct MembershipQuestions {
  let words: Catalogue
  let policy: Policy
  let today: Day

  /// The facts of a membership, one a line.
  func lines(of membership: Membership) -> [String] {
    let places: [(WordKey, String?)] = [
      (.applyTeam, membership.team), (.applyRegion, membership.region), (.applyShift, membership.shift),
      (.applyDivision, membership.division), (.applyRank, membership.rank), (.applyRole, membership.role),
      (.applyPosition, membership.position),
    ]
    let days = PublicationStep.allCases.map { ($0.word, membership[$0].map { words.date($0) }) }
    return (places + days).compactMap { label, value in value.map { "  " + words(label) + " " + $0 } }
  }

  /// The membership with every date that publication needs.
  func complete(
    _ membership: Membership, in conversation: inout Conversation
  ) throws(CommandFailure) -> Membership {
    var complete = membership
    for step in membership.missingForPublication(under: policy, on: today) {
      let question = words(.endorseDay, ["fact": words(step.word), "today": today.description])
      complete = try conversation.ask(question) { line throws(Slip) in
        guard let day = Day(line) else { throw Slip(words(.endorseNoDay)) }
        var changed = complete
        changed[step] = day
        guard !changed.missingForPublication(under: policy, on: today).contains(step) else {
          throw Slip(words(day > today ? .endorseFutureDay : .endorseOldPledge))
        }
        return changed
      }
    }
    return complete
  }
}

extension PublicationStep {
  fileprivate var word: WordKey {
    switch self {
    case .training: .endorseTrained
    case .mandatedReporterTraining: .endorseReporterTrained
    case .pledge: .endorsePledged
    }
  }
}

extension Membership {
  /// The date of a step.
  fileprivate subscript(step: PublicationStep) -> Day? {
    get {
      switch step {
      case .training: trained
      case .mandatedReporterTraining: mandatedReporterTrained
      case .pledge: pledged
      }
    }
    set {
      switch step {
      case .training: trained = newValue
      case .mandatedReporterTraining: mandatedReporterTrained = newValue
      case .pledge: pledged = newValue
      }
    }
  }
}
