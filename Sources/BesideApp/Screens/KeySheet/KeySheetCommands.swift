import BuiltIn

enum KeySheetCommands {
  static let all: [Command] = [
    Command(
      "keys.run", keys: ["Enter"], title: .keysRun, help: .keysRunHelp, layers: [.keys], isInFooter: true,
      availability: { .when($0.keySheet.selected != nil, else: .reasonNoList) }
    ) { state in
      guard let row = state.keySheet.selected else { return [] }
      state.pop()
      switch row {
      case .command(let command): return EventRouter.run(command, &state)
      case .page(let page):
        page.open(&state)
        return []
      }
    },
    Command(
      "keys.close", keys: ["Escape"], title: .commandBack, help: .commandBackHelp, layers: [.keys],
      isInFooter: true
    ) { state in
      state.pop()
      return []
    },
  ]
}
