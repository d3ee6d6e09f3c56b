import BuiltIn
import Canvas

enum AskCommands {
  static let all: [Command] = form + sent

  private static let form: [Command] = [
    move("ask.next", ["Enter", "Down", "Tab"], .askNext, .askNextHelp, by: 1, isInFooter: true),
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
      if state.ask.reading == nil { state.pop() } else { state.ask.reading = nil }
      return []
    },
  ]

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
      id, keys: keys, title: title, help: help, group: .moving, layers: [.ask], isInFooter: isInFooter,
      otherTitle: { $0.ask.reading != nil && step > 0 ? .askFurther : nil }
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
