import BuiltIn
import PeerSupport

/// Looking up a request by its code, taking it back, and forgetting a code that was kept (C6).
enum YourRequestCommands {
  static let all: [Command] =
    looking + Afterwards.allCases.map(tell) + PlanSharingCommands.withRequest + ending

  /// Says in one keypress how it was (E8).
  private static func tell(_ answer: Afterwards) -> Command {
    Command(
      CommandID(rawValue: "yourRequest.tell\(answer.number)"), keys: ["\(answer.number)"], title: answer.word,
      help: .tellHelp, layers: [.yourRequest],
      availability: { state in
        if state.isWaiting { return .unavailable(.init(.reasonWaiting)) }
        return .when(state.yourRequest.selected?.mayTell == true, else: .reasonNothingToTell)
      }
    ) { state in
      guard let code = state.yourRequest.selected?.code else { return [] }
      state.isWaiting = true
      return [.tell(answer, code: code)]
    }
  }

  private static let looking: [Command] = [
    Command(
      "yourRequest.open", keys: ["y", "F7"], title: .codeOpen, help: .codeOpenHelp,
      alsoKnownAs: .codeOpenAlso, group: .anywhere,
      layers: [.welcome, .directory, .inbox, .plan, .guides], isInFooter: true,
      availability: { .when($0.program != nil, else: .reasonNoProgram) }
    ) { state in state.openYourRequest() },
    Command(
      "yourRequest.check", keys: ["Enter"], title: .codeCheck, help: .codeCheckHelp,
      layers: [.yourRequest], isInFooter: true,
      availability: { state in
        if state.isWaiting { return .unavailable(.init(.reasonWaiting)) }
        return .when(
          !state.yourRequest.code.text.isBlank || state.yourRequest.selected != nil, else: .reasonNoCodeTyped)
      }
    ) { state in
      let code = state.yourRequest.selected?.code ?? state.yourRequest.code.text
      state.isWaiting = true
      return [.check(code: code)]
    },
  ]

  private static let ending: [Command] = [
    Command(
      "yourRequest.type", keys: ["c"], title: .codeType, help: .codeTypeHelp,
      layers: [.yourRequest], isInFooter: true,
      availability: { .when(!$0.yourRequest.isTyping, else: .reasonAlreadyHere) }
    ) { state in
      state.yourRequest.startTyping()
      return []
    },
    Command(
      "yourRequest.withdraw", keys: ["w"], title: .sentWithdraw, help: .sentWithdrawHelp,
      layers: [.yourRequest], isInFooter: true, destroys: true,
      availability: { state in
        if state.isWaiting { return .unavailable(.init(.reasonWaiting)) }
        guard let selected = state.yourRequest.selected else {
          return .unavailable(.init(.reasonNoRequest))
        }
        return .when(!selected.isGone, else: .reasonGone)
      }
    ) { state in
      guard let code = state.yourRequest.selected?.code else { return [] }
      state.yourRequest.withdraw(code)
      state.confirmation = Confirmation(state.words(.sentWithdrawQuestion), effects: [.withdraw(code: code)])
      state.push(.confirmation)
      return []
    },
    Command(
      "yourRequest.forget", keys: ["f"], title: .codeForget, help: .codeForgetHelp,
      layers: [.yourRequest], isInFooter: true, destroys: true,
      availability: { .when($0.yourRequest.selected?.kept != nil, else: .reasonNotKept) }
    ) { state in
      guard let code = state.yourRequest.selected?.code else { return [] }
      state.confirmation = Confirmation(
        state.words(.codeForgetQuestion), effects: [.forgetCodes([code])])
      state.push(.confirmation)
      return []
    },
    Command(
      "yourRequest.unlock", keys: ["Ctrl-o"], title: .codeUnlock, help: .codeUnlockHelp,
      layers: [.yourRequest], isInFooter: true,
      availability: { state in
        if state.isUnlocked { return .unavailable(.init(.reasonLockerOpen)) }
        return .when(state.surroundings.hasLocker, else: .reasonNoLocker)
      }
    ) { state in
      state.unlock = Unlock()
      state.push(.unlock)
      return []
    },
    Command(
      "yourRequest.back", keys: ["Escape"], title: .commandBack, help: .commandBackHelp,
      layers: [.yourRequest], isInFooter: true
    ) { state in
      state.yourRequest.stopTyping() ? [] : state.closeYourRequest()
    },
  ]
}
