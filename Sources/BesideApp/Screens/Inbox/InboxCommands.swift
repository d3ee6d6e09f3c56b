import BuiltIn
import PeerSupport

enum InboxCommands {
  static let all: [Command] = [
    Command(
      "inbox.open", keys: ["Enter"], title: .inboxOpen, help: .inboxOpenHelp, layers: [.inbox],
      isInFooter: true,
      availability: { .when($0.inbox.selected != nil, else: .reasonNoRequest) }
    ) { state in
      if let request = state.inbox.selected { state.openRequest(request.id) }
      return []
    }
  ]
}
