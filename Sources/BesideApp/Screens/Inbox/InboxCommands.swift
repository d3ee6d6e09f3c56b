import BuiltIn
import PeerSupport

enum InboxCommands {
  static let all: [Command] = [
    InboxUndo.command,
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
      availability: { .when($0.isUnlocked && $0.me != nil, else: .inboxLocked) }
    ) { state in
      state.inbox.addContact(now: state.now)
      return []
    },
  ]
}
