import BuiltIn
import PeerSupport

/// The role check before taking: questions to tick, and what follows (D4).
enum RoleCheckCommands {
  /// The step that the check leads to, by a key that no held-down key of the inbox can be.
  static let taking = Command(
    "roleCheck.take", keys: ["Ctrl-y"], title: .requestTake, help: .roleTakeHelp, layers: [.roleCheck],
    isInFooter: true, availability: { $0.takingAfterCheck }
  ) { state in
    guard let request = state.currentRequest else { return [] }
    state.pop()
    state.openRequest(request.id)
    if state.inbox.roleCheck.advice == .emergentThenPassOn, state.passingOn == .available {
      state.inbox.toPassOn.insert(request.id)
    }
    state.choose(.step(.take, request.id))
    return state.inbox.request(request.id).map { state.findCode(for: $0) } ?? []
  }

  /// What answers the questions, and the way back.
  static let answering: [Command] = [
    Command(
      "roleCheck.toggle", keys: ["Space", "Enter"], title: .roleToggle, help: .roleToggleHelp,
      layers: [.roleCheck], isInFooter: true
    ) { state in
      let questions = RoleQuestion.allCases
      guard questions.indices.contains(state.inbox.roleCheckList.selected) else { return [] }
      state.inbox.roleCheck.yes.formSymmetricDifference([questions[state.inbox.roleCheckList.selected]])
      return []
    },
    Command(
      "roleCheck.back", keys: ["Escape", "q"], title: .commandBack, help: .roleBackHelp, layers: [.roleCheck],
      isInFooter: true
    ) { state in
      state.inbox.roleCheck = RoleCheck()
      state.pop()
      return []
    },
  ]
}

extension AppState {
  /// Whether the request can be taken with these answers: a witness passes on wherever the sender left a way (D4).
  fileprivate var takingAfterCheck: Availability {
    if inbox.roleCheck.advice == .mustPassOn, passingOn == .available {
      return .unavailable(.init(.reasonWitness))
    }
    return availability(of: .take)
  }
}
