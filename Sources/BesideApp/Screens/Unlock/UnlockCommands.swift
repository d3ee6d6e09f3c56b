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
      "unlock.next", keys: ["Tab", "Down"], title: .commandNext, help: .unlockNextHelp, group: .moving,
      layers: [.unlock],
      availability: { .when($0.unlock.field != $0.unlock.fields.last, else: .reasonLastField) }
    ) { state in state.unlock.confirm(words: state.words) },
    Command(
      "unlock.new", keys: ["F5", "Alt-n"], title: .unlockNew, help: .unlockNewLockerHelp, layers: [.unlock],
      isInFooter: true, otherTitle: { $0.unlock.asksName && $0.unlock.makesNew ? .unlockOld : nil },
      availability: { state in
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.unlock.asksName, else: .reasonOneLocker)
      }
    ) { state in
      state.unlock = Unlock(makesNew: !state.unlock.makesNew, asksName: true)
      return []
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
