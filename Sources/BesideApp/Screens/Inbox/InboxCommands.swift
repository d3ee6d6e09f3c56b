import BuiltIn
import PeerSupport

enum InboxCommands {
  static let all: [Command] = [
    Command(
      "inbox.open", keys: ["Enter"], title: .inboxOpen, help: .inboxOpenHelp, layers: [.inbox],
      isInFooter: true,
      availability: { .when($0.inbox.selected != nil, else: .reasonNoRequest) }
    ) { state in
      guard let request = state.inbox.selected else { return [] }
      state.openRequest(request.id)
      return state.findCode(for: request)
    },
    Command(
      "inbox.addContact", keys: ["+"], title: .inboxAddContact, help: .inboxAddContactHelp, layers: [.inbox],
      availability: { state in
        guard !state.isWaiting else { return .unavailable(.init(.reasonWaiting)) }
        return .when(state.isUnlocked && state.me != nil, else: .inboxLocked)
      }
    ) { state in
      state.isWaiting = true
      return [.addContact]
    },
  ]
}
