import BuiltIn

enum CompareCommands {
  static let all: [Command] = [
    Command(
      "compare.show", keys: ["c"], title: .compareShow, help: .compareShowHelp, layers: [.directory],
      isInFooter: true,
      availability: {
        .when(!$0.directory.marked.isEmpty && $0.compared.count == 2, else: .reasonMarkTwo)
      }
    ) { state in
      state.directory.isReading = false
      state.push(.compare)
      state.compareList = ListCursor()
      state.measureReading()
      return []
    },
    Command(
      "compare.back", keys: ["Escape", "c"], title: .commandBack, help: .compareBackHelp, layers: [.compare],
      isInFooter: true
    ) { state in
      state.pop(through: .compare)
      return []
    },
  ]
}
