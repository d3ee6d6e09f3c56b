import BuiltIn
import PeerSupport

/// Takes what was filled in on the Team page: what is to be done, or why it cannot be.
enum TeamSaving {
  /// Does what the form is for, or says in it what is not right.
  static func save(_ state: inout AppState) -> [Effect] {
    state.team.form.problem = nil
    do throws(Slip) {
      switch state.team.form.purpose {
      case .endorse(let card): return try ask(about: card, &state)
      case .dates(let supporter):
        let membership = try dated(supporter.membership, state)
        return wait(&state, for: .updateMembership(membership))
      case .policy: return wait(&state, for: .publishPolicy(try policy(state)))
      case .onCall(let index): return wait(&state, for: .publishPolicy(try onCall(index, state)))
      case .backUp: return try backUp(&state)
      }
    } catch {
      state.team.form.problem = error.words
      return []
    }
  }

  private struct Slip: Error {
    let words: String
  }

  private static func wait(_ state: inout AppState, for effect: Effect) -> [Effect] {
    state.isWaiting = true
    return [effect]
  }

  /// Signing for someone is asked about once more: whether the words are those on their own screen.
  private static func ask(
    about card: TeamOverview.WaitingCard, _ state: inout AppState
  ) throws(Slip) -> [Effect] {
    var membership = try dated(card.supporter.membership, state)
    func place(_ label: WordKey) -> String? {
      let text = state.team.form.text(label)
      return text.isEmpty ? nil : text
    }
    membership.team = place(.applyTeam)
    membership.rank = place(.applyRank)
    membership.role = place(.applyRole)
    membership.position = place(.teamPosition)
    membership.since = membership.since ?? state.today
    state.confirmation = Confirmation(
      state.words(.teamSameWords, ["name": card.supporter.bio.name]),
      effects: [.endorse(membership, replacingKeys: card.replacesKeys)])
    state.push(.confirmation)
    return []
  }

  /// The membership with the dates that were typed, which must allow publication (E6, J1, J3).
  private static func dated(_ standing: Membership, _ state: AppState) throws(Slip) -> Membership {
    let words = state.words
    var membership = standing
    membership.trained = try day(.endorseTrained, state)
    membership.mandatedReporterTrained = try day(.endorseReporterTrained, state)
    membership.pledged = try day(.endorsePledged, state)
    guard let policy = state.program?.program.policy else { return membership }
    switch membership.missingForPublication(under: policy, on: state.now.day).first {
    case .training: throw Slip(words: words(.teamDayMissing, ["fact": words(.endorseTrained)]))
    case .mandatedReporterTraining:
      throw Slip(words: words(.teamDayMissing, ["fact": words(.endorseReporterTrained)]))
    case .pledge:
      let isOld = membership.pledged.map { $0 <= state.now.day } ?? false
      throw Slip(
        words: isOld
          ? words(.endorseOldPledge) : words(.teamDayMissing, ["fact": words(.endorsePledged)]))
    case nil: return membership
    }
  }

  private static func day(_ label: WordKey, _ state: AppState) throws(Slip) -> Day? {
    let text = state.team.form.text(label)
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    guard let day = Day(text) else { throw Slip(words: state.words(.endorseNoDay)) }
    guard day <= state.now.day else { throw Slip(words: state.words(.endorseFutureDay)) }
    return day
  }

  private static func policy(_ state: AppState) throws(Slip) -> Policy {
    var policy = state.program?.program.policy ?? Policy()
    for number in PolicyNumber.allCases {
      let range = number.range
      guard let value = Int(state.team.form.text(number.label)), range.contains(value) else {
        throw Slip(
          words: state.words(
            .teamOutOfRange,
            [
              "label": state.words(number.label), "least": range.lowerBound, "most": range.upperBound,
            ]))
      }
      policy[keyPath: number.value] = value
    }
    return policy
  }

  private static func onCall(_ index: Int?, _ state: AppState) throws(Slip) -> Policy {
    var policy = state.program?.program.policy ?? Policy()
    let form = state.team.form
    let person = OnCall(
      name: form.text(.teamName), role: form.text(.teamRole), phone: form.text(.teamPhone))
    guard !person.name.isEmpty, !person.phone.isEmpty else {
      throw Slip(words: state.words(.teamOnCallNeeds))
    }
    if let index, policy.onCall.indices.contains(index) {
      policy.onCall[index] = person
    } else {
      policy.onCall.append(person)
    }
    return policy
  }

  private static func backUp(_ state: inout AppState) throws(Slip) -> [Effect] {
    let form = state.team.form
    let passphrase = form.text(.backupPassphrase)
    guard !form.text(.teamFile).isEmpty else { throw Slip(words: state.words(.teamFileNeeded)) }
    guard passphrase.count >= PassphraseRule.shortest else {
      throw Slip(words: state.words(.unlockTooShort, ["count": PassphraseRule.shortest]))
    }
    guard passphrase.unicodeScalars.elementsEqual(form.text(.unlockAgain).unicodeScalars) else {
      throw Slip(words: state.words(.unlockDiffers))
    }
    return wait(&state, for: .backUpKey(file: form.text(.teamFile), passphrase: passphrase))
  }
}
