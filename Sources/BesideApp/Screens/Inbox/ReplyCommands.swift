import BuiltIn
import PeerSupport

/// Telling the sender when and how someone will be in touch: nothing can be written (D6).
enum ReplyCommands {
  static let all: [Command] = [
    Command(
      "reply.send", keys: ["Enter"], title: .replySend, help: .replySendHelp, layers: [.reply],
      isInFooter: true, availability: { $0.availability(of: .reply($0.reply)) }
    ) { state in
      guard let request = state.currentRequest else { return [] }
      let reply = state.reply
      state.pop()
      state.choose(.step(.reply(reply), request.id))
      return []
    },
    change("reply.later", ["Up", "k"], .nextLater, .nextLaterHelp) { $0.move(minutes: 30) },
    change("reply.earlier", ["Down", "j"], .nextEarlier, .nextEarlierHelp) { $0.move(minutes: -30) },
    change("reply.dayLater", ["Right", "l"], .nextDayLater, .nextDayLaterHelp) { $0.move(days: 1) },
    change("reply.dayEarlier", ["Left", "h"], .nextDayEarlier, .nextDayEarlierHelp) { $0.move(days: -1) },
    change("reply.line", ["Space"], .replyLine, .replyLineHelp) { $0.changeLine() },
    change("reply.way", ["w"], .replyWay, .replyWayHelp) { $0.changeWay() },
    Command(
      "reply.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.reply],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  private static func change(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey,
    _ change: @escaping @Sendable (inout ReplyChoice) -> Void
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, layers: [.reply]) { state in
      change(&state.inbox.reply)
      return []
    }
  }
}
