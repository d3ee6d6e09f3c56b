import BuiltIn
import PeerSupport

/// Where a request waits that is not sent yet, until it is sent or dropped.
public enum DraftPlace: Equatable, Sendable {
  /// On the screen alone, as on a login that several people share.
  case screen
  /// In the memory of this program, until it ends.
  case memory
  /// Sealed, in a folder that goes with the login, whatever becomes of this program.
  case login

  /// How long a draft stays, in a sentence.
  var word: WordKey {
    switch self {
    case .screen: .askDraftOnScreen
    case .memory: .askDraftInMemory
    case .login: .askDraftInLogin
    }
  }

  /// The question before leaving with a draft.
  var leavingQuestion: WordKey { self == .login ? .askLeaveDraftSealed : .askLeaveDraft }
}

extension AppState {
  /// What is to be done outside so that the draft is kept as it is now.
  mutating func keepDraft() -> [Effect] {
    guard surroundings.draftPlace != .screen, program != nil else { return [] }
    let draft = ask.hasDraft ? ask.draft : nil
    guard draft != keptDraft else { return [] }
    keptDraft = draft
    return [draft.map { .keepDraft($0) } ?? .dropDraft]
  }

  /// Puts the draft away while the screen is locked; nothing where it would not outlive that.
  mutating func putDraftAway() -> [Effect] {
    guard surroundings.draftPlace != .screen, ask.hasDraft else { return [] }
    draftWaits = true
    return [.putDraftAway]
  }

  /// Takes in a draft that waited.
  ///
  /// What is being written stays, and the other one waits on.
  mutating func takeBack(_ draft: RequestDraft) {
    guard !ask.hasDraft, ask.receipt == nil else {
      draftWaits = true
      return
    }
    let wasWanted = draftWaits && top == .directory
    draftWaits = false
    isWaiting = false
    ask = Ask(draft, in: directory)
    keptDraft = draft
    if wasWanted { Asking.resume(&self) }
    notice = Notice(words(.commandDraftBack))
  }

  /// Goes on with the draft; what was locked away comes back with the locker, where there is one.
  mutating func resumeDraft() -> [Effect] {
    if ask.hasDraft {
      Asking.resume(&self)
      return []
    }
    guard isUnlocked || !surroundings.hasLocker else {
      askForPassphrase()
      return []
    }
    isWaiting = true
    return [.fetchDraft]
  }
}
