import BuiltIn

/// A question before something that cannot be undone.
///
/// The key that opened it never answers it, and the way back comes first.
struct Confirmation: Equatable, Sendable {
  /// What would happen, in words.
  private(set) var question = ""
  /// What is done on yes.
  private(set) var effects: [Effect] = []
  /// Where a yes leads.
  private(set) var next: Next?

  /// Where a yes can lead.
  enum Next: Equatable, Sendable {
    /// To a page.
    case open(Layer)
    /// Away from the page after sending, with its code.
    case closeSent
    /// Back to an empty form, whose page is left.
    case dropDraft
    /// Out of the program, without what was not sent.
    case leave
  }

  /// A question and what follows a yes.
  init(_ question: String = "", effects: [Effect] = [], next: Next? = nil) {
    self.question = question
    self.effects = effects
    self.next = next
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
      switch confirmed.next {
      case .open(let layer): state.push(layer)
      case .closeSent: Asking.leaveSent(&state)
      case .dropDraft:
        state.ask = Ask()
        state.remove([.ask])
        state.notice = Notice(state.words(.askDropped))
      case .leave:
        state.giveUpDraft()
        return confirmed.effects + state.leave()
      case nil: break
      }
      return confirmed.effects
    },
  ]
}
