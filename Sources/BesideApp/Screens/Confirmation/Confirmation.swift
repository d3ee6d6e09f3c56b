import BuiltIn

/// A question before something that cannot be undone.
///
/// The key that opened it never answers it, and the way back comes first.
struct Confirmation: Equatable, Sendable {
  /// What would happen, in words.
  private(set) var question = ""
  /// What is done on yes.
  private(set) var effects: [Effect] = []
  /// What opens on yes.
  private(set) var opens: Layer?

  /// A question and what follows a yes.
  init(_ question: String = "", effects: [Effect] = [], opens: Layer? = nil) {
    self.question = question
    self.effects = effects
    self.opens = opens
  }
}

enum ConfirmationCommands {
  static let all: [Command] = [
    Command(
      "confirmation.no", keys: ["Escape", "n"], title: .confirmationNo, help: .confirmationNoHelp,
      layers: [.confirmation], isInFooter: true
    ) { state in
      state.pop()
      state.confirmation = Confirmation()
      return []
    },
    Command(
      "confirmation.yes", keys: ["Ctrl-y"], title: .confirmationYes, help: .confirmationYesHelp,
      layers: [.confirmation], isInFooter: true, destroys: true
    ) { state in
      state.pop()
      let confirmed = state.confirmation
      state.confirmation = Confirmation()
      if let layer = confirmed.opens { state.push(layer) }
      return confirmed.effects
    },
  ]
}
