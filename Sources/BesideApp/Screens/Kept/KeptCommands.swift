import BuiltIn

enum KeptCommands {
  static let all: [Command] = [
    Command(
      "kept.show", keys: ["F8"], title: .commandKept, help: .commandKeptHelp, alsoKnownAs: .commandKeptAlso,
      group: .anywhere, layers: [],
      availability: { .when($0.layer != .kept, else: .reasonAlreadyHere) }
    ) { state in
      state.kept = Kept()
      state.push(.kept)
      return [.readKept]
    },
    Command(
      "kept.back", keys: ["Escape", "q"], title: .commandBack, help: .commandBackHelp, layers: [.kept],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]
}

extension AppState {
  /// Shows what is kept, as it was just read.
  mutating func show(kept things: KeptThings) {
    kept.things = things
    kept.rows.setCount(KeptPage.steps(self))
  }
}
