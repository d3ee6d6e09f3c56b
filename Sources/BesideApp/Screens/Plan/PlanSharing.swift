import BuiltIn
import PeerSupport

/// Showing chosen parts of the plan to the supporter who has one's request, and taking them back with one key.
enum PlanSharingCommands {
  /// From the plan the key leads to one's requests.
  static let all: [Command] = [
    Command(
      "plan.share", keys: ["s"], title: .planShare, help: .planShareHelp, alsoKnownAs: .planShareTitle,
      layers: [.plan],
      availability: { state in
        guard state.isUnlocked else { return .unavailable(Availability.Reason(.reasonOpenPlan)) }
        return .when(state.program != nil, else: .reasonNoProgram)
      }
    ) { state in
      let effects = state.plan.saveNow() + state.openYourRequest()
      state.notice = Notice(state.words(.planShareChoose))
      return effects
    }
  ]

  /// The keys beside a request.
  static let withRequest: [Command] = [
    Command(
      "yourRequest.show", keys: ["s"], title: .planShare, help: .planShareHelp, layers: [.yourRequest],
      isInFooter: true, availability: { $0.showing }
    ) { state in
      guard let code = state.yourRequest.selected?.code else { return [] }
      state.plan.form = state.sharingForm(code)
      state.push(.planForm)
      return []
    },
    Command(
      "yourRequest.stopShowing", keys: ["r"], title: .planStopShowing, help: .planStopShowingHelp,
      layers: [.yourRequest], isInFooter: true,
      availability: { state in
        if state.isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
        return .when(state.yourRequest.selected?.shown != nil, else: .reasonNothingShown)
      }
    ) { state in
      guard let code = state.yourRequest.selected?.code else { return [] }
      state.isWaiting = true
      return [.stopShowing(code: code)]
    },
  ]
}

extension CheckedRequest {
  /// The parts of their plan that the sender shows with it.
  var shown: ShownPlan? { if case .standing(let standing) = outlook { standing.shown } else { nil } }

  /// Whether a supporter has it.
  fileprivate var isWithSomeone: Bool {
    guard case .standing(let standing) = outlook, !standing.isLost else { return false }
    return standing.state != .waiting
  }
}

extension AppState {
  /// Whether parts of the plan can be shown with the selected request.
  fileprivate var showing: Availability {
    if isWaiting { return .unavailable(Availability.Reason(.reasonWaiting)) }
    guard isUnlocked else { return .unavailable(Availability.Reason(.reasonUnlockToShow)) }
    guard yourRequest.selected?.isWithSomeone == true else {
      return .unavailable(Availability.Reason(.reasonNobodyHasIt))
    }
    return .when(!writtenParts.isEmpty, else: .reasonNothingToShow)
  }

  /// The parts in which something stands.
  private var writtenParts: [PlanPart] { plan.current.writtenParts }

  fileprivate func sharingForm(_ code: String) -> PlanForm {
    let parts = writtenParts
    let before = yourRequest.selected?.shown?.plan.writtenParts ?? []
    return PlanForm(
      .show(code: code, parts: parts),
      [
        Form.Field(
          title: .planShareParts, hint: .planShareHint,
          content: .any(
            of: parts.map { plan.prompts[$0].title }, chosen: Set(before.compactMap(parts.firstIndex)),
            place: 0))
      ])
  }

  /// Has the ticked parts sealed and shown.
  mutating func showPlan(_ code: String, of parts: [PlanPart]) -> [Effect] {
    let chosen = plan.form.form.chosen(0).map { parts[$0] }
    guard !chosen.isEmpty else {
      plan.form.form.complain(words(.planPartsNeeded), at: 0)
      return []
    }
    isWaiting = true
    return plan.saveNow() + [.showPlan(plan.current, parts: chosen, code: code)]
  }

  /// Takes in that parts of the plan are shown.
  mutating func planShown() {
    isWaiting = false
    notice = Notice(words(.planShown))
    closePlanForm()
  }

  /// Closes what was filled in, now that it is done.
  mutating func closePlanForm() {
    guard layers.contains(.planForm) else { return }
    pop(through: .planForm)
    plan.form = PlanForm()
  }
}
