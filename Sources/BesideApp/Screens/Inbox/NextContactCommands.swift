import BuiltIn
import PeerSupport

/// Planning the next contact by keys alone: nothing can be written (D6).
enum NextContactCommands {
  static let all: [Command] = [
    Command(
      "next.keep", keys: ["Enter"], title: .nextKeep, help: .nextKeepHelp, layers: [.planNext],
      isInFooter: true,
      availability: { state in state.availability(of: state.planned.map { .planNext($0) } ?? .extend) }
    ) { state in
      guard let request = state.currentRequest, let time = state.planned else { return [] }
      state.pop()
      state.choose(.step(.planNext(time), request.id))
      return []
    },
    change("next.tomorrow", ["t"], .nextTomorrow, .nextTomorrowHelp) { $0.choose(daysAhead: 1) },
    change("next.threeDays", ["d"], .nextThreeDays, .nextThreeDaysHelp) { $0.choose(daysAhead: 3) },
    change("next.week", ["w"], .nextWeek, .nextWeekHelp) { $0.choose(daysAhead: 7) },
    change("next.dayLater", ["Right", "l"], .nextDayLater, .nextDayLaterHelp) { $0.move(days: 1) },
    change("next.dayEarlier", ["Left", "h"], .nextDayEarlier, .nextDayEarlierHelp) { $0.move(days: -1) },
    change("next.later", ["Up", "k"], .nextLater, .nextLaterHelp) { $0.move(minutes: 30) },
    change("next.earlier", ["Down", "j"], .nextEarlier, .nextEarlierHelp) { $0.move(minutes: -30) },
    Command(
      "next.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.planNext],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]

  private static func change(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey,
    _ change: @escaping @Sendable (inout NextContact) -> Void
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, layers: [.planNext]) { state in
      change(&state.inbox.next)
      return []
    }
  }
}

extension AppState {
  /// The moment that is chosen for the next contact.
  var planned: Timestamp? {
    surroundings.zones.timestamp(of: inbox.next.day, minute: inbox.next.minute, in: nil)
  }
}
