import BesideApp
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// Where drafts wait.
  var draftPlace: DraftPlace { isShared ? .screen : drafts.place }

  /// Keeps a draft; where that cannot be done any more, from now on in memory alone.
  func keep(_ draft: RequestDraft) -> [Action] {
    guard !isShared, let programID = open?.program.id else { return [] }
    let kept = KeptDraft(programID: programID, draft: draft)
    do throws(StorageError) {
      try drafts.keep(kept)
      return []
    } catch {
      drafts.keepInMemory(kept)
      return [.draftsOnlyInMemory(error.message)]
    }
  }

  /// Puts the draft away while the screen is locked; it comes back with the locker, where there is one.
  func putDraftAway() -> [Action] {
    drafts.putAway(isHidden: lockers.exists)
    return []
  }

  /// Brings back the draft that waits for the open program.
  func fetchDraft() -> [Action] {
    let mayOpen = lockers.contents != nil || !lockers.exists
    guard let programID = open?.program.id, let found = drafts.fetch(for: programID, evenHidden: mayOpen)
    else {
      return [.noDraftFound]
    }
    return [.draftFound(found.draft)]
  }

  /// What was being written for the open program when another run of Beside ended.
  func draftLeft() -> [Action] {
    guard !isShared, let programID = open?.program.id else { return [] }
    if let found = drafts.fetch(for: programID, evenHidden: !lockers.exists) {
      return [.draftFound(found.draft)]
    }
    return drafts.hides(for: programID) ? [.draftWaits] : []
  }
}
