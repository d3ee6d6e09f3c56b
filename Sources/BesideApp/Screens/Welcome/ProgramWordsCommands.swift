import BuiltIn

enum ProgramWordsCommands {
  static let all: [Command] = [
    Command(
      "words.goOn", keys: ["Enter"], title: .welcomeChoose, help: .wordsGoOnHelp, layers: [.programWords],
      isInFooter: true
    ) { state in
      state.pop(through: .programWords)
      guard state.programWords?.isNew == false else { return [] }
      state.isWaiting = true
      return [.acceptProgram]
    },
    Command(
      "words.back", keys: ["Escape"], title: .commandBack, help: .wordsBackHelp, layers: [.programWords],
      isInFooter: true
    ) { state in
      state.pop(through: .programWords)
      return []
    },
  ]
}
