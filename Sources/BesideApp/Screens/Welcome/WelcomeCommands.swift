import BuiltIn

enum WelcomeCommands {
  static let all: [Command] = [
    Command(
      "welcome.choose", keys: ["Enter"], title: .welcomeChoose, help: .welcomeChooseHelp, layers: [.welcome],
      isInFooter: true,
      availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in
      if !state.welcome.isTyping, state.welcome.way == .plan { return GlobalCommands.open(.plan, &state) }
      if !state.welcome.isTyping, state.welcome.way == .shared {
        state.isWaiting = true
        return [.shareAccount(!state.surroundings.isShared)]
      }
      if !state.welcome.isTyping, state.welcome.way == .start, state.surroundings.isShared {
        state.notice = Notice(state.words(.welcomeStartShared))
        return []
      }
      let effects =
        state.welcome.isTyping
        ? state.welcome.confirm(hasLocker: state.surroundings.hasLocker, words: state.words)
        : state.welcome.choose()
      state.isWaiting = !effects.isEmpty
      return effects
    },
    Command(
      "welcome.back", keys: ["Escape"], title: .commandBack, help: .commandBackHelp, layers: [.welcome],
      isInFooter: true, availability: { .when($0.welcome.isTyping, else: .reasonNothingOpen) }
    ) { state in
      state.welcome.leaveQuestion()
      return []
    },
  ]
}
