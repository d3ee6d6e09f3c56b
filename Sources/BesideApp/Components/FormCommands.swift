import BuiltIn

/// The keys of every form.
enum FormCommands {
  private static let layers: Set<Layer> = [.aboutMe, .card, .planForm, .question]

  static let all: [Command] = [
    move("form.next", ["Enter", "Down", "Tab"], .askNext, .askNextHelp, by: 1, isInFooter: true),
    move("form.previous", ["Up", "Shift-Tab"], .askPrevious, .askPreviousHelp, by: -1, isInFooter: false),
    step("form.choiceNext", ["Right"], .askChoiceNext, .formChoiceHelp, by: 1),
    step("form.choicePrevious", ["Left"], .askChoicePrevious, .formChoiceHelp, by: -1),
    Command(
      "form.toggle", keys: ["Space"], title: .filtersToggle, help: .formToggleHelp, layers: layers,
      availability: { state in
        let isChoosing = state.form.map { !state[keyPath: $0].isWriting } ?? false
        return .when(isChoosing, else: .reasonNothingOpen)
      }
    ) { state in
      guard let form = state.form else { return [] }
      state[keyPath: form].toggle()
      state.formChanged()
      return []
    },
  ]

  private static func move(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int, isInFooter: Bool
  ) -> Command {
    Command(
      id, keys: keys, title: title, help: help, group: .moving, layers: layers, isInFooter: isInFooter,
      otherTitle: { step > 0 && $0.namesFileToRead ? .planImportRead : nil }
    ) { state in
      guard let form = state.form, !state[keyPath: form].move(by: step), step > 0 else { return [] }
      if state.namesFileToRead { return state.isWaiting ? [] : state.readPlan() }
      state.notice = Notice(state.words(.formLastField))
      return []
    }
  }

  private static func step(
    _ id: CommandID, _ keys: [String], _ title: WordKey, _ help: WordKey, by step: Int
  ) -> Command {
    Command(id, keys: keys, title: title, help: help, group: .moving, layers: layers) { state in
      guard let form = state.form else { return [] }
      state[keyPath: form].step(step)
      state.formChanged()
      return []
    }
  }
}

extension AppState {
  /// Whether all that the form asks is which file to look into, so that going on looks into it.
  fileprivate var namesFileToRead: Bool { top == .planForm && plan.form.purpose == .importFile }

  /// The form that keys act on.
  var form: WritableKeyPath<AppState, Form>? {
    switch top {
    case .aboutMe: \.aboutMe.form
    case .card: \.card.form
    case .planForm: \.plan.form.form
    case .question: \.questions.form
    default: nil
    }
  }

  /// What follows when something was filled in: beside the plan it is kept at once.
  mutating func formChanged() {
    guard let form else { return }
    self[keyPath: form].problem = nil
    if top == .planForm { plan.formChanged(now: now) }
  }
}
