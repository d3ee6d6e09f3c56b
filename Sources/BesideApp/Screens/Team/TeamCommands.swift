import BuiltIn
import PeerSupport

enum TeamCommands {
  static let all: [Command] = page + list + form

  private static let page: [Command] = [
    Command(
      "team.open", keys: ["Enter"], title: .teamOpen, help: .teamOpenHelp, layers: [.team], isInFooter: true,
      availability: { state in
        if state.team.overview == nil { return .unavailable(Availability.Reason(.reasonWaiting)) }
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.team.row != .late, else: .reasonNothingBehind)
      }
    ) { state in open(&state) },
    Command(
      "team.renew", keys: ["r"], title: .teamRenew, help: .teamRenewHelp, layers: [.team], isInFooter: true,
      availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in
      state.isWaiting = true
      return [.renewRoster]
    },
  ]

  private static let list: [Command] = [
    Command(
      "team.choose", keys: ["Enter"], title: .teamChoose, help: .teamChooseHelp, layers: [.teamList],
      isInFooter: true,
      availability: { .when(chosen($0) != nil, else: .reasonNothingBehind) }
    ) { state in
      guard let form = chosen(state) else { return [] }
      state.team.form = form
      state.push(.teamForm)
      return []
    },
    Command(
      "team.add", keys: ["n"], title: .teamAdd, help: .teamAddHelp, layers: [.teamList], isInFooter: true,
      availability: { state in
        .when(
          state.team.opened == .onCall && state.team.items.count < TextLimit.entries,
          else: .reasonNothingToAdd)
      }
    ) { state in
      state.team.form = .onCall(nil, at: nil)
      state.push(.teamForm)
      return []
    },
    Command(
      "team.remove", keys: ["x"], title: .teamRemove, help: .teamRemoveHelp, layers: [.teamList],
      isInFooter: true, destroys: true,
      availability: { .when(removal($0) != nil, else: .reasonNothingToRemove) }
    ) { state in
      guard let removal = removal(state) else { return [] }
      state.confirmation = removal
      state.push(.confirmation)
      return []
    },
    Command(
      "team.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.teamList],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  private static let form: [Command] = [
    Command(
      "teamForm.next", keys: ["Enter", "Down", "Tab"], title: .askNext, help: .askNextHelp, group: .moving,
      layers: [.teamForm], isInFooter: true
    ) { state in
      if !state.team.form.move(by: 1) { state.notice = Notice(state.words(.teamLastRow)) }
      return []
    },
    Command(
      "teamForm.previous", keys: ["Up", "Shift-Tab"], title: .askPrevious, help: .askPreviousHelp,
      group: .moving, layers: [.teamForm]
    ) { state in
      if !state.team.form.move(by: -1) { state.notice = Notice(state.words(.teamFirstRow)) }
      return []
    },
    Command(
      "teamForm.save", keys: ["Ctrl-s"], title: .teamSave, help: .teamSaveHelp, layers: [.teamForm],
      isInFooter: true,
      otherTitle: { if case .endorse = $0.team.form.purpose { .teamSign } else { nil } },
      availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in TeamSaving.save(&state) },
    Command(
      "teamForm.back", keys: ["Escape"], title: .commandBack, help: .teamFormBackHelp, layers: [.teamForm],
      isInFooter: true
    ) { state in
      state.team.form = TeamForm()
      state.pop()
      return []
    },
  ]

  private static func open(_ state: inout AppState) -> [Effect] {
    let row = state.team.row
    switch row {
    case .endorse, .dates, .coverage, .contacts, .afterwards, .rejected, .onCall:
      state.team.opened = row
      state.team.items = ListCursor(count: state.teamItemCount)
      state.push(.teamList)
    case .policy:
      state.team.form = .policy(state.program?.program.policy ?? Policy(), state.words)
      state.push(.teamForm)
    case .key:
      state.team.form = .backingUp()
      state.push(.teamForm)
    case .roster:
      state.isWaiting = true
      return [.renewRoster]
    case .late: break
    }
    return []
  }

  /// What the selected item opens.
  private static func chosen(_ state: AppState) -> TeamForm? {
    let item = state.team.items.selected
    switch state.team.opened {
    case .endorse: return state.team.waitingCard.map { .endorsing($0, state.words) }
    case .dates:
      guard state.team.dates.indices.contains(item) else { return nil }
      return state.directory.supporter(state.team.dates[item].supporter).map {
        .dates(of: $0, state.words)
      }
    case .onCall:
      guard let people = state.program?.program.policy.onCall, people.indices.contains(item) else {
        return nil
      }
      return .onCall(people[item], at: item)
    default: return nil
    }
  }

  /// The question before the selected item goes.
  private static func removal(_ state: AppState) -> Confirmation? {
    if let card = state.team.waitingCard {
      return Confirmation(
        state.words(.teamDeclineSure, ["name": card.supporter.bio.name]),
        effects: [.declineApplicant(card.supporter.id)])
    }
    guard state.team.opened == .onCall, var policy = state.program?.program.policy,
      policy.onCall.indices.contains(state.team.items.selected)
    else { return nil }
    let gone = policy.onCall.remove(at: state.team.items.selected)
    return Confirmation(
      state.words(.teamOnCallSure, ["name": gone.name]), effects: [.publishPolicy(policy)])
  }
}
