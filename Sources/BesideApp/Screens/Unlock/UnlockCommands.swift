import BuiltIn

enum UnlockCommands {
  static let all: [Command] = [
    Command(
      "unlock.confirm", keys: ["Enter"], title: .unlockOpen, help: .unlockOpenHelp, layers: [.unlock],
      isInFooter: true, availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in
      let effects = state.unlock.confirm(words: state.words)
      state.isWaiting = !effects.isEmpty
      return effects
    },
    Command(
      "unlock.leave", keys: ["Escape"], title: .commandBack, help: .unlockLeaveHelp, layers: [.unlock],
      isInFooter: true, availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in
      state.unlock = Unlock()
      guard !state.layers.contains(.sent), !state.layers.contains(.yourRequest) else {
        state.pop()
        return []
      }
      state.show(state.program == nil ? .welcome : .directory)
      return []
    },
  ]
}
