import BuiltIn

enum KeySheetCommands {
  static let all: [Command] = [
    Command(
      "keys.run", keys: ["Enter"], title: .keysRun, help: .keysRunHelp, layers: [.keys], isInFooter: true,
      availability: { .when(!$0.keySheet.shown.isEmpty, else: .reasonNoList) }
    ) { state in
      guard state.keySheet.shown.indices.contains(state.keySheet.list.selected),
        let command = CommandTable.command(state.keySheet.shown[state.keySheet.list.selected])
      else { return [] }
      state.pop()
      return EventRouter.run(command, &state)
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
