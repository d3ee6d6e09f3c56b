import BuiltIn
import PeerSupport

extension AppState {
  /// Whether something is open that nobody else is to see: a locker, a draft, a receipt.
  var holdsPrivate: Bool { isUnlocked || ask.hasDraft || ask.receipt != nil || yourRequest != YourRequest() }

  /// Closes the locker at once, or hides it and closes it as soon as what was written is stored.
  mutating func lock() -> [Effect] {
    let effects = plan.saveNow()
    guard plan.isUnsaved else { return Unlock.close(&self) }
    plan.afterSaving = .lock
    show(tabs.first ?? .plan)
    return effects
  }

  /// Leaves, once what was written is stored.
  ///
  /// What was not sent, or cannot be stored, is only given up when the person says so.
  mutating func leave() -> [Effect] {
    if ask.hasDraft || ask.holdsOnlyCode || hasUnpublishedCard {
      let question: WordKey =
        ask.hasDraft ? .askLeaveDraft : ask.holdsOnlyCode ? .sentLeaveQuestion : .cardLeaveUnpublished
      confirmation = Confirmation(words(question), next: .leave)
      push(.confirmation)
      return []
    }
    guard plan.isUnsaved else {
      isLeaving = true
      return [.quit]
    }
    guard plan.saving.failure == nil, plan.afterSaving != .leave else {
      confirmation = Confirmation(words(.planLeaveUnsaved), effects: [.quit])
      push(.confirmation)
      return []
    }
    plan.afterSaving = .leave
    return plan.saveNow()
  }

  /// Takes in that the plan is stored, and does what waited for it.
  mutating func planSaved(_ saved: SelfCarePlan, at time: Timestamp) -> [Effect] {
    plan.saved(saved, at: time)
    guard !plan.isUnsaved, let next = plan.afterSaving else { return [] }
    plan.afterSaving = nil
    switch next {
    case .lock: return Unlock.close(&self)
    case .leave: return leave()
    }
  }

  /// Takes in that the plan is not stored: what was written stays, and is shown again where it was hidden.
  mutating func planNotSaved(_ reason: String, found: SelfCarePlan?) {
    if plan.afterSaving == .lock {
      show(.plan)
      if plan.page != nil { push(.planPart) }
    }
    plan.notSaved(reason, found: found)
    let told = found == nil ? reason + " " + words(.planTryAgain) : words(.planBothKept)
    notice = Notice(told, kind: .error)
  }

  /// Tells fields that wrap how large they are.
  mutating func layOutFields() {
    if layer == .planPart, let size = PlanPartView.fieldSize(self) { plan.layOut(size) }
  }
}
