import BuiltIn

enum LargeCommands {
  static let all: [Command] = [
    Command(
      "large.another", keys: ["Right", "Space", "l"], title: .largeAnother, help: .largeAnotherHelp,
      layers: [.large], isInFooter: true,
      availability: { .when($0.large.ways.count > 1, else: .reasonOneWay) }
    ) { state in
      state.large.turn()
      return []
    },
    Command(
      "large.copy", keys: ["y", "Enter"], title: .largeCopy, help: .largeCopyHelp, layers: [.large],
      isInFooter: true, availability: { $0.mayCopy(true, else: .reasonNoNumber) }
    ) { state in
      guard let way = state.large.way else { return [] }
      return state.copy(way.number)
    },
    Command(
      "large.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.large],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]
}

extension AppState {
  /// Whether a text may go to the clipboard, where the next person at a shared login would find it.
  func mayCopy(_ isThere: Bool, else reason: WordKey) -> Availability {
    surroundings.isShared
      ? .unavailable(Availability.Reason(.reasonSharedClipboard)) : .when(isThere, else: reason)
  }

  /// Gives a text to the terminal to be pasted elsewhere; whether it takes it, no terminal tells.
  mutating func copy(_ text: String) -> [Effect] {
    notice = Notice(words(.largeCopied, ["text": text]))
    return [.copy(text)]
  }
}
