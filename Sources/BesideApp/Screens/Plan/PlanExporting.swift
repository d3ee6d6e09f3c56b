import BuiltIn
import PeerSupport

/// Taking the plan along: as a file, or on paper; and the key that does what a form of the plan is for.
enum PlanExportCommands {
  static let all: [Command] = [
    Command(
      "plan.export", keys: ["x"], title: .planExport, help: .planExportHelp, alsoKnownAs: .planExportGoHelp,
      layers: [.plan], isInFooter: true,
      availability: { state in
        if state.surroundings.isShared { return .unavailable(Availability.Reason(.reasonSharedLogin)) }
        return .when(state.isUnlocked, else: .reasonOpenPlan)
      }
    ) { state in
      state.plan.form = state.exportForm()
      state.push(.planForm)
      return []
    },
    Command(
      "planForm.go", keys: ["Ctrl-s"], title: .planFormGo, help: .planFormGoHelp, layers: [.planForm],
      isInFooter: true, otherTitle: { $0.plan.form.goTitle },
      availability: { state in
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.plan.form.goTitle != nil, else: .reasonSavedAlready)
      }
    ) { state in
      switch state.plan.form.purpose {
      case .export: state.takePlanAlong()
      case .show(let code, let parts): state.showPlan(code, of: parts)
      case .importFile: state.readPlan()
      case .importParts(let other, let parts): state.importPlan(other, parts)
      default: []
      }
    },
  ]
}

extension PlanForm {
  /// What the key is called that does what the form is for; nil where what is filled in is stored at once.
  var goTitle: WordKey? {
    switch purpose {
    case .export: .planExportGo
    case .show: .planShareGo
    case .importFile: .planImportRead
    case .importParts: .planImportGo
    default: nil
    }
  }
}

extension AppState {
  /// What can be chosen: the formats, and paper at the end.
  fileprivate func exportForm() -> PlanForm {
    PlanForm(
      .export,
      [
        Form.Field(
          title: .planExportFormat, hint: .planExportFormatHint,
          content: .one(
            of: Self.formats.map { words($0.word) } + [words(.planFormatPaper)], chosen: 0)),
        .text(
          .planExportFile, hint: .planExportFileHint, "~/" + words(.planFileName), limit: TextLimit.text),
      ])
  }

  /// The formats, what is printed most first.
  private static let formats: [(format: PlanFormat, word: WordKey)] = [
    (.html, .planFormatHtml), (.card, .planFormatCard), (.text, .planFormatText),
    (.markdown, .planFormatMarkdown), (.contacts, .planFormatContacts), (.json, .planFormatJson),
  ]

  fileprivate mutating func takePlanAlong() -> [Effect] {
    let chosen = plan.form.form.chosen(0).first ?? 0
    guard Self.formats.indices.contains(chosen) else {
      isWaiting = true
      let lines = plan.current.plainLines(words: words, columns: 76, now: now)
      return [.printPlan(text: lines.joined(separator: "\n") + "\n")]
    }
    guard var file = plan.form.form.text(1) else {
      plan.form.form.complain(words(.planExportFileNeeded), at: 1)
      return []
    }
    let format = Self.formats[chosen].format
    if !file.hasSuffix(format.fileEnding) { file += format.fileEnding }
    isWaiting = true
    let help = LocalHelp(self).parts(words)
    return [
      .exportPlan(file: file, bytes: format.bytes(of: plan.current, words: words, help: help, now: now))
    ]
  }

  /// Takes in that the plan was taken along.
  mutating func planExported(_ said: String) {
    isWaiting = false
    notice = Notice(said)
    closePlanForm()
  }
}
