import BuiltIn
import PeerSupport

extension AppState {
  /// Leaves, once what was written is stored.
  ///
  /// What was not sent, or cannot be stored, is only given up when the person says so.
  mutating func leave() -> [Effect] {
    let hasDraft = ask.hasDraft && !leavesDraft
    if hasDraft || ask.holdsOnlyCode || hasUnpublishedCard || questions.hasDraft {
      let question: WordKey =
        hasDraft
        ? surroundings.draftPlace.leavingQuestion
        : ask.holdsOnlyCode
          ? .sentLeaveQuestion : hasUnpublishedCard ? .cardLeaveUnpublished : .questionLeaveDraft
      confirmation = Confirmation(words(question), next: .leave)
      push(.confirmation)
      return []
    }
    guard inbox.isSettled else {
      guard !inbox.leavesAfterSealing else {
        confirmation = Confirmation(words(.inboxLeaveUnsealed), effects: [.quit])
        push(.confirmation)
        return []
      }
      inbox.leavesAfterSealing = true
      return inbox.seal()
    }
    guard plan.isUnsaved else {
      isLeaving = true
      return [.quit]
    }
    guard plan.saving.failure == nil, !plan.leavesAfterSaving else {
      confirmation = Confirmation(words(.planLeaveUnsaved), effects: [.quit])
      push(.confirmation)
      return []
    }
    plan.leavesAfterSaving = true
    return plan.saveNow()
  }

  /// Forgets what leaving was asked about, or lets it wait where it can; whatever else is not sent is asked about next.
  mutating func giveUpDraft() {
    if ask.hasDraft && !leavesDraft || ask.holdsOnlyCode {
      if ask.hasDraft, surroundings.draftPlace == .login { leavesDraft = true } else { ask = Ask() }
      remove([.ask, .sent])
    } else if hasUnpublishedCard {
      card = CardPage()
      remove([.card])
    } else {
      questions.sent()
      remove([.question])
    }
  }

  /// Takes in that the plan is stored, and leaves where that waited for it.
  mutating func planSaved(_ saved: SelfCarePlan, at time: Timestamp) -> [Effect] {
    guard isUnlocked else { return [] }
    plan.saved(saved, at: time)
    guard !plan.isUnsaved, plan.leavesAfterSaving else { return [] }
    plan.leavesAfterSaving = false
    return leave()
  }

  /// Takes in that the plan is not stored: what was written stays.
  mutating func planNotSaved(_ reason: String, found: SelfCarePlan?) {
    guard isUnlocked else { return }
    plan.notSaved(reason, found: found)
    let told = found == nil ? reason + " " + words(.planTryAgain) : words(.planBothKept)
    notice = Notice(told, kind: .error)
  }

  /// Tells fields that wrap how large they are.
  mutating func layOutFields() {
    if layer == .planPart, let size = PlanPartView.fieldSize(self) { plan.layOut(size) }
  }
}
