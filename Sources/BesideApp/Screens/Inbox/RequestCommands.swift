import BuiltIn
import Canvas
import PeerSupport

/// The steps of answering; each asks the request itself whether it may be taken (D3, D6).
enum RequestCommands {
  static let all: [Command] = [
    step("request.take", "t", .requestTake, .requestTakeHelp, { _ in .take }) { state, id in
      state.inbox.opened = id
      state.inbox.roleCheck = RoleCheck()
      state.inbox.roleCheckList = ListCursor(count: RoleQuestion.allCases.count)
      state.push(.roleCheck)
      return []
    },
    step("request.contact", "c", .requestContact, .requestContactHelp, { _ in .contactMade }) { state, id in
      state.choose(.step(.contactMade, id))
      return []
    } otherTitle: { state in
      guard case .inTouch? = state.currentRequest?.state else { return nil }
      return .inboxSpokeAgain
    },
    step(
      "request.reply", "r", .requestReply, .requestReplyHelp, layers: [.inbox, .request, .furtherHelp],
      { _ in .reply(RequestReply(way: .phone)) }
    ) { state, _ in
      if let request = state.currentRequest { state.openReply(to: request) }
      return []
    },
    step("request.plan", "n", .requestPlan, .requestPlanHelp, { .planNext($0.now + 900) }) { state, id in
      guard let now = state.surroundings.zones.localTime(of: state.now, in: nil) else { return [] }
      state.inbox.opened = id
      state.inbox.next = NextContact(now: now, retentionDays: state.policy.retentionDays)
      state.push(.planNext)
      return []
    },
    Command(
      "request.passOn", keys: ["h"], title: .requestPassOn, help: .requestPassOnHelp,
      layers: [.inbox, .request, .roleCheck, .beforeLeave], isInFooter: true, availability: { $0.passingOn }
    ) { state in
      guard let request = state.currentRequest else { return [] }
      state.inbox.opened = request.id
      state.inbox.passOnList = ListCursor(count: state.passOnTargets(of: request).count)
      state.push(.passOn)
      return []
    },
    step(
      "request.putBack", "b", .requestPutBack, .requestPutBackHelp,
      layers: [.inbox, .request, .beforeLeave], { _ in .putBack }
    ) { state, id in
      state.choose(.step(.putBack, id))
      return []
    },
    Command(
      "request.keep", keys: ["x"], title: .requestKeep, help: .requestKeepHelp, layers: [.inbox, .request],
      isInFooter: true, availability: { $0.keeping }
    ) { state in
      guard let request = state.currentRequest else { return [] }
      state.choose(.step(.extend, request.id))
      return []
    },
    ending("request.end", "e", .requestEnd, .requestEndHelp, isWanted: true),
    ending("request.notWanted", "w", .requestUnwanted, .requestUnwantedHelp, isWanted: false),
    Command(
      "request.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.request],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
    scroll("request.down", ["Down", "j"], .commandNext, .commandScrollDownHelp, by: { _ in 1 }),
    scroll("request.up", ["Up", "k"], .commandPrevious, .commandScrollUpHelp, by: { _ in -1 }),
    scroll("request.pageDown", ["PageDown", "Ctrl-d", "Space"], .commandPageDown, .commandScrollDownHelp) {
      AppView.body(of: $0).rows - 1
    },
    scroll("request.pageUp", ["PageUp", "Ctrl-u"], .commandPageUp, .commandScrollUpHelp) {
      1 - AppView.body(of: $0).rows
    },
  ]

  private static func step(
    _ id: CommandID, _ key: String, _ title: WordKey, _ help: WordKey,
    layers: Set<Layer> = [.inbox, .request], _ step: @escaping @Sendable (AppState) -> RequestStep,
    run: @escaping @Sendable (inout AppState, RequestID) -> [Effect],
    otherTitle: @escaping @Sendable (AppState) -> WordKey? = { _ in nil }
  ) -> Command {
    Command(
      id, keys: [key], title: title, help: help, layers: layers, isInFooter: true, otherTitle: otherTitle,
      availability: { $0.availability(of: step($0)) }
    ) { state in
      guard let request = state.currentRequest else { return [] }
      return run(&state, request.id)
    }
  }

  /// One key ends a request, and nothing tells afterwards which of the two it was: there is no outcome (C6, D8).
  private static func ending(
    _ id: CommandID, _ key: String, _ title: WordKey, _ help: WordKey, isWanted: Bool
  ) -> Command {
    Command(
      id, keys: [key], title: title, help: help, layers: [.inbox, .request], isInFooter: true, destroys: true,
      availability: { $0.ending }
    ) { state in
      guard let request = state.currentRequest else { return [] }
      state.choose(.end(request.id, isWanted: isWanted))
      return []
    }
  }

  private static func scroll(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey,
    by rows: @escaping @Sendable (AppState) -> Int
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, group: .moving, layers: [.request, .furtherHelp]) {
      state in
      let isHelp = state.layer == .furtherHelp
      let start = isHelp ? \AppState.inbox.helpScroll : \AppState.inbox.scroll
      let last = isHelp ? FurtherHelpView.lastStart(state) : RequestView.lastStart(state)
      state[keyPath: start] = max(0, min(state[keyPath: start] + rows(state), last))
      return []
    }
  }
}
