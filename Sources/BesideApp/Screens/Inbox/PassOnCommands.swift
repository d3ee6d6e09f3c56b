import BuiltIn
import PeerSupport

/// Choosing whom to pass a request on to; no reason is asked (D3).
enum PassOnCommands {
  static let all: [Command] = [
    Command(
      "passOn.choose", keys: ["Enter"], title: .requestPassOn, help: .requestPassOnChooseHelp,
      layers: [.passOn],
      isInFooter: true, availability: { $0.choosing }
    ) { state in
      guard let request = state.currentRequest, let target = state.passOnTarget else { return [] }
      state.remove([.passOn, .roleCheck])
      state.choose(.step(.passOn(to: target), request.id))
      return []
    },
    Command(
      "passOn.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.passOn],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]
}

extension AppState {
  /// The supporter who is selected to pass the request on to.
  fileprivate var passOnTarget: SupporterID? {
    guard let request = currentRequest else { return nil }
    let targets = passOnTargets(of: request)
    return targets.indices.contains(inbox.passOnList.selected) ? targets[inbox.passOnList.selected] : nil
  }

  /// Whether the selected supporter can be given the request: whoever is full or on leave cannot (B6).
  fileprivate var choosing: Availability {
    guard let target = passOnTarget else { return .unavailable(.init(.reasonNoRequest)) }
    guard let supporter = directory.supporter(target), supporter.bio.canBeAsked(on: today) else {
      let name = directory.supporter(target)?.bio.name ?? target.rawValue
      return .unavailable(.init(.reasonAway, ["name": name]))
    }
    return availability(of: .passOn(to: target))
  }
}
