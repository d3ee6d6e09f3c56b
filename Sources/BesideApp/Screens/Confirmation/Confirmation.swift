import BuiltIn

/// A question before something that cannot be undone.
///
/// The key that opened it never answers it, and the way back comes first.
struct Confirmation: Equatable, Sendable {
  /// What would happen, in words.
  private(set) var question = ""
  /// What is done on yes.
  private(set) var effects: [Effect] = []

  /// A question and what follows a yes.
  init(_ question: String = "", effects: [Effect] = []) {
    self.question = question
    self.effects = effects
  }
}

enum ConfirmationCommands {
  static let all: [Command] = [
    Command(
      "confirmation.no", keys: ["Escape", "n"], title: .confirmationNo, help: .confirmationNoHelp,
      layers: [.confirmation], isInFooter: true
    ) { state in
      state.pop()
      return []
    },
    Command(
      "confirmation.yes", keys: ["Ctrl-y"], title: .confirmationYes, help: .confirmationYesHelp,
      layers: [.confirmation], isInFooter: true, destroys: true
    ) { state in
      state.pop()
      return state.confirmation.effects
    },
  ]
}
