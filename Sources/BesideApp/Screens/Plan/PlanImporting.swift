import BuiltIn
import PeerSupport

/// Taking in a plan from another machine, part by part.
enum PlanImportCommands {
  static let all: [Command] = [
    Command(
      "plan.import", keys: ["i"], title: .planImport, help: .planImportHelp, layers: [.plan],
      availability: { state in
        if state.surroundings.isShared { return .unavailable(Availability.Reason(.reasonSharedLogin)) }
        return .when(state.isUnlocked, else: .reasonOpenPlan)
      }
    ) { state in
      state.plan.form = PlanForm(
        .importFile,
        [
          .text(
            .planExportFile, hint: .planImportFileHint,
            "~/" + state.words(.planFileName) + PlanFormat.json.fileEnding, limit: TextLimit.text)
        ])
      state.push(.planForm)
      return []
    }
  ]
}

extension AppState {
  /// Has the file read that was named.
  mutating func readPlan() -> [Effect] {
    guard let file = plan.form.form.text(0) else {
      plan.form.form.complain(words(.planExportFileNeeded), at: 0)
      return []
    }
    isWaiting = true
    return [.readPlan(file: file)]
  }

  /// Takes in a plan that was read, and asks what of it is to come in.
  mutating func planRead(_ other: SelfCarePlan) {
    isWaiting = false
    guard isUnlocked, top == .planForm, plan.form.purpose == .importFile else { return }
    let parts = other.writtenParts
    let options = parts.map { plan.prompts[$0].title } + (other.hasMoreThanParts ? [words(.planTheRest)] : [])
    guard !options.isEmpty else {
      plan.form.form.complain(words(.planImportEmpty), at: 0)
      return
    }
    plan.form = PlanForm(
      .importParts(other, parts),
      [
        Form.Field(
          title: .planImportParts, hint: .planImportHint,
          content: .any(of: options, chosen: Set(options.indices), place: 0))
      ])
  }

  /// Merges the ticked parts into the plan and stores it.
  mutating func importPlan(_ other: SelfCarePlan, _ parts: [PlanPart]) -> [Effect] {
    let chosen = plan.form.form.chosen(0)
    guard !chosen.isEmpty else {
      plan.form.form.complain(words(.planPartsNeeded), at: 0)
      return []
    }
    let coming = other.only(
      parts.indices.filter(chosen.contains).map { parts[$0] }, withTheRest: chosen.contains(parts.count))
    let nothing = SelfCarePlan(changed: other.changed)
    plan.change(now: now) { $0 = $0.merged(with: coming, since: nothing) }
    closePlanForm()
    notice = Notice(words(.planImported))
    return plan.saveNow()
  }
}

extension SelfCarePlan {
  /// Whether something stands beside the nine parts.
  fileprivate var hasMoreThanParts: Bool {
    var rest = self
    rest.parts = [:]
    rest.people = []
    return !rest.isEmpty
  }
}
