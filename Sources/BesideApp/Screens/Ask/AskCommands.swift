import BuiltIn
import Canvas

enum AskCommands {
  static let all: [Command] = form + AskWhomCommands.all + sent

  private static let form: [Command] = [
    Command(
      "ask.enter", keys: ["Enter"], title: .askNext, help: .askNextHelp, group: .moving, layers: [.ask],
      isInFooter: true,
      otherTitle: { state in
        if state.ask.reading != nil { return .askFurther }
        return state.ask.focus.instead != nil ? .askInstead : state.ask.focus == .keptOut ? .askKeepOut : nil
      }
    ) { state in enter(&state) },
    move("ask.next", ["Down", "Tab"], .askNext, .askNextHelp, by: 1, isInFooter: false),
    move("ask.previous", ["Up", "Shift-Tab"], .askPrevious, .askPreviousHelp, by: -1, isInFooter: false),
    Command(
      "ask.send", keys: ["Ctrl-s"], title: .askSend, help: .askSendHelp, layers: [.ask], isInFooter: true,
      availability: { state in
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.ask.isAgreed, else: .reasonNotAgreed)
      }
    ) { state in Asking.send(&state) },
    choose("ask.choiceNext", ["Right", "Space"], .askChoiceNext, .askChoiceNextHelp, by: 1),
    choose("ask.choicePrevious", ["Left"], .askChoicePrevious, .askChoicePreviousHelp, by: -1),
    Command(
      "ask.order", keys: ["o", "F5"], title: .askOrder, help: .askOrderHelp, layers: [.ask],
      availability: { .when($0.ask.isAgreed && $0.ask.hasOrder, else: .reasonOneChosen) }
    ) { state in
      state.ask.orderList = ListCursor(count: state.ask.chosen.count)
      state.push(.askOrder)
      return []
    },
    Command(
      "ask.keepOut", keys: ["x", "F6"], title: .askKeepOut, help: .askKeepOutHelp, layers: [.ask],
      availability: { .when($0.ask.isAgreed && $0.ask.whom != .chosen, else: .reasonNobodyElse) }
    ) { state in
      state.openKeepingOut()
      return []
    },
    Command(
      "ask.drop", keys: ["Ctrl-d"], title: .askDrop, help: .askDropHelp, layers: [.ask], destroys: true,
      availability: { .when($0.ask.hasDraft, else: .reasonNoDraft) }
    ) { state in
      state.confirmation = Confirmation(state.words(.askDropQuestion), next: .dropDraft)
      state.push(.confirmation)
      return []
    },
    Command(
      "ask.readMore", keys: ["p", "F4"], title: .askReadMore, help: .askReadMoreHelp, layers: [.ask],
      isInFooter: true,
      availability: { .when($0.ask.reading == nil, else: .reasonAlreadyHere) }
    ) { state in
      PrivacyPage.open(&state)
      return []
    },
    scroll("ask.pageDown", ["PageDown"], .commandPageDown, .commandScrollDownHelp, in: .ask) { pageRows($0) },
    scroll("ask.pageUp", ["PageUp"], .commandPageUp, .commandScrollUpHelp, in: .ask) { -pageRows($0) },
    Command(
      "ask.back", keys: ["Escape"], title: .askBack, help: .askBackHelp, layers: [.ask], isInFooter: true
    ) { state in
      guard state.ask.reading == nil else {
        state.ask.reading = nil
        return []
      }
      state.pop()
      if state.ask.hasDraft { state.notice = Notice(state.words(state.surroundings.draftPlace.word)) }
      return []
    },
  ]

  /// Goes on: to the next row, into the list behind one, or to what is done in place of sending.
  private static func enter(_ state: inout AppState) -> [Effect] {
    guard state.ask.reading == nil else {
      PrivacyPage.read(on: 1, &state)
      return []
    }
    if let instead = state.ask.focus.instead { return Asking.doInstead(instead, &state) }
    if state.ask.focus == .keptOut { return run("ask.keepOut", &state) }
    return run("ask.next", &state)
  }

  private static func run(_ id: CommandID, _ state: inout AppState) -> [Effect] {
    CommandTable.command(id).map { EventRouter.run($0, &state) } ?? []
  }

  private static let sent: [Command] = [
    scroll("sent.down", ["Down"], .commandNext, .sentDownHelp) { _ in 1 },
    scroll("sent.up", ["Up"], .commandPrevious, .sentUpHelp) { _ in -1 },
    scroll("sent.pageDown", ["PageDown"], .commandPageDown, .commandScrollDownHelp) { pageRows($0) },
    scroll("sent.pageUp", ["PageUp"], .commandPageUp, .commandScrollUpHelp) { -pageRows($0) },
    Command(
      "sent.done", keys: ["Enter"], title: .sentDone, help: .sentDoneHelp, layers: [.sent], isInFooter: true,
      availability: { .when($0.ask.receipt?.code != nil, else: .reasonNothingToKeep) }
    ) { state in
      Asking.leaveSent(&state)
      return []
    },
    Command(
      "sent.leave", keys: ["Escape"], title: .commandBack, help: .sentLeaveHelp, layers: [.sent],
      isInFooter: true
    ) { state in
      if state.ask.holdsOnlyCode {
        state.confirmation = Confirmation(state.words(.sentLeaveQuestion), next: .closeSent)
        state.push(.confirmation)
      } else {
        Asking.leaveSent(&state)
      }
      return []
    },
    Command(
      "sent.keep", keys: ["k"], title: .sentKeep, help: .sentKeepHelp, layers: [.sent], isInFooter: true,
      availability: { state in
        guard state.ask.receipt?.code != nil else { return .unavailable(Availability.Reason(.reasonNoCode)) }
        guard !state.isWaiting else { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(!state.ask.isCodeKept, else: .reasonCodeKept)
      }
    ) { state in
      guard state.isUnlocked else {
        state.askForPassphrase()
        return []
      }
      return Asking.keepCode(&state)
    },
    Command(
      "sent.withdraw", keys: ["w"], title: .sentWithdraw, help: .sentWithdrawHelp, layers: [.sent],
      isInFooter: true,
      destroys: true,
      availability: { state in
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.ask.receipt?.code != nil, else: .reasonNoCode)
      }
    ) { state in
      guard let code = state.ask.receipt?.code else { return [] }
      state.confirmation = Confirmation(state.words(.sentWithdrawQuestion), effects: [.withdraw(code: code)])
      state.push(.confirmation)
      return []
    },
  ]

  private static func move(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int, isInFooter: Bool
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, group: .moving, layers: [.ask], isInFooter: isInFooter
    ) { state in
      guard state.ask.reading == nil else {
        PrivacyPage.read(on: step, &state)
        return []
      }
      if step > 0, state.ask.focus == state.ask.rows.last { state.notice = Notice(state.words(.askLastRow)) }
      state.ask.move(by: step)
      return []
    }
  }

  private static func scroll(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, in layer: Layer = .sent,
    by rows: @escaping @Sendable (AppState) -> Int
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, group: .moving, layers: [layer],
      availability: { .when($0.ask.reading != nil, else: .reasonNothingOpen) }
    ) { state in
      let step = rows(state)
      if layer == .ask { PrivacyPage.read(on: step, &state) } else { state.ask.reading?.move(by: step) }
      return []
    }
  }

  /// A page less one row, which stays as a place to read on from.
  private static func pageRows(_ state: AppState) -> Int { max(1, AppView.body(of: state).rows - 2) }

  /// In a row of choices the next one; in a row of text the next letter.
  private static func choose(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, group: .moving, layers: [.ask]) { state in
      if let editor = state.ask.editor {
        state[keyPath: editor].move(step > 0 ? .right : .left)
      } else if state.ask.reading == nil {
        let count = max(1, state.ask.optionCount(state.ask.focus))
        state.ask.choose((state.ask.option(state.ask.focus) + step + count) % count, in: state.ask.focus)
      }
      return []
    }
  }
}
