import BuiltIn
import PeerSupport

enum PlanCommands {
  static let all: [Command] =
    list + page + PlanSearchCommands.all + PlanSheetCommands.all + PlanExportCommands.all
    + PlanSharingCommands.all + PlanImportCommands.all + PlanDestroyCommands.all

  private static let list: [Command] = [
    Command(
      "plan.write", keys: ["Enter"], title: .planWrite, help: .planWriteHelp, layers: [.plan],
      isInFooter: true
    ) { state in
      guard state.isUnlocked else { return GlobalCommands.open(.plan, &state) }
      switch state.plan.selectedRow {
      case let row where row.sheet != nil: row.sheet.map { state.openPlanSheet($0) }
      case .page(let page):
        state.plan.open(page, commitmentStart: state.words(.planCommitmentStart))
        state.push(.planPart)
      default: break
      }
      return []
    },
    Command(
      "plan.tonight", keys: ["n"], title: .planTonight, help: .planTonightHelp, layers: [.plan],
      isInFooter: true,
      availability: { .when($0.isUnlocked, else: .reasonOpenPlan) }
    ) { state in
      state.openPlanSheet(.tonight)
      return []
    },
  ]

  private static let page: [Command] = [
    Command(
      "plan.back", keys: ["Escape"], title: .planBack, help: .planBackHelp, layers: [.planPart],
      isInFooter: true
    ) { state in
      state.pop(through: .planPart)
      return state.plan.close()
    },
    Command(
      "plan.next", keys: ["Tab", "Alt-n"], title: .planNext, help: .planNextHelp, layers: [.planPart],
      isInFooter: true
    ) { state in
      if state.plan.page == .commitment, !state.plan.isNaming {
        state.plan.write(name: true)
        return []
      }
      return state.plan.turn(by: 1, commitmentStart: state.words(.planCommitmentStart))
    },
    Command(
      "plan.previous", keys: ["Shift-Tab", "Alt-p"], title: .planPrevious, help: .planPreviousHelp,
      layers: [.planPart]
    ) { state in
      if state.plan.isNaming {
        state.plan.write(name: false)
        return []
      }
      return state.plan.turn(by: -1, commitmentStart: state.words(.planCommitmentStart))
    },
    Command(
      "plan.borrow", keys: ["Alt-e", "F5"], title: .planBorrow, help: .planBorrowHelp, layers: [.planPart],
      isInFooter: true, availability: hasIdeas
    ) { state in
      if !state.plan.borrowIdea(now: state.now) { state.tellFull(state.plan.text) }
      return []
    },
    Command(
      "plan.nextIdea", keys: ["Alt-i", "F6"], title: .planNextIdea, help: .planNextIdeaHelp,
      layers: [.planPart], isInFooter: true, availability: hasIdeas
    ) { state in
      state.plan.showNextIdea()
      return []
    },
    Command(
      "plan.otherIdeas", keys: ["Alt-o"], title: .planOtherIdeas, help: .planOtherIdeasHelp,
      layers: [.planPart], availability: hasIdeas
    ) { state in
      state.plan.borrow(from: .builtIn(in: state.words.language == "es" ? "en" : "es"))
      return []
    },
    Command(
      "plan.outside", keys: ["F4", "Alt-v"], title: .planOutside, help: .planOutsideHelp, layers: [.planPart],
      availability: { state in
        .when(
          state.surroundings.outsideEditor != nil && !state.surroundings.isShared && !state.plan.isNaming,
          else: .reasonNoOutsideEditor)
      }
    ) { state in
      let effect = Effect.editOutside(state.plan.text.text)
      // Time does not run here while another program has the screen: what was chosen is sealed before.
      let before = state.inbox.seal() + state.plan.saveNow()
      guard !state.surroundings.outsideEditorKeepsNothing else { return before + [effect] }
      let name = state.surroundings.outsideEditor ?? ""
      state.confirmation = Confirmation(state.words(.planOutsideMayKeep, ["name": name]), effects: [effect])
      state.push(.confirmation)
      return before
    },
    Command(
      "plan.sign", keys: ["Alt-s", "F7"], title: .planSign, help: .planSignHelp, layers: [.planPart],
      isInFooter: true, availability: canSign
    ) { state in
      state.plan.sign(on: state.today)
    },
    Command(
      "plan.save", keys: ["Ctrl-s"], title: .planSave, help: .planSaveHelp,
      layers: [.plan, .planPart, .planSheet],
      availability: { .when($0.isUnlocked && $0.plan.isUnsaved, else: .reasonAllSaved) }
    ) { state in
      state.plan.saveNow()
    },
  ]

  private static let hasIdeas: @Sendable (AppState) -> Availability = {
    .when(!$0.plan.ideas.isEmpty, else: .reasonNoIdeas)
  }

  private static let canSign: @Sendable (AppState) -> Availability = { state in
    guard state.plan.page == .commitment else { return .when(false, else: .reasonNothingToSign) }
    guard state.plan.text.text.contains(where: { !$0.isWhitespace }) else {
      return .when(false, else: .reasonNoWordsToSign)
    }
    return .when(state.plan.name.text.contains { !$0.isWhitespace }, else: .reasonNoName)
  }
}

extension AppState {
  /// Takes in what the person's own editor left of the page; undo brings back what was there before.
  mutating func takeIn(edited text: String) -> [Effect] {
    guard top == .planPart, isUnlocked else { return [] }
    let before = plan.text.text
    guard !text.unicodeScalars.elementsEqual(before.unicodeScalars) else { return [] }
    guard !surroundings.holdsReturnCode(text) else {
      notice = Notice(words(.noticeReturnCode), kind: .error)
      return []
    }
    plan.write(name: false)
    plan.editor.selectAll()
    if text.isEmpty {
      plan.editor.delete(.left)
    } else if !plan.editor.insert(text) {
      tellFull(plan.editor)
    }
    plan.partChanged(now: now)
    return plan.saveNow()
  }
}
