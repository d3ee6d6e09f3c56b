import BuiltIn

/// Asks for the passphrase of a locker, or for a new one, twice.
struct Unlock: Equatable, Sendable {
  /// Whether there is no locker yet, so that a passphrase is made rather than asked.
  let makesNew: Bool
  /// Why the last attempt did not open the locker, in words.
  var refusal: String?
  /// The passphrase as it is typed.
  private(set) var passphrase = Editor(isSecret: true, limit: Unlock.longest)
  /// The new passphrase typed once more.
  private(set) var again = Editor(isSecret: true, limit: Unlock.longest)
  /// Whether the new passphrase is being typed once more.
  private(set) var isRepeating = false

  private static let longest = 1_000

  /// Asks for a passphrase, or for a new one.
  init(makesNew: Bool = false) { self.makesNew = makesNew }

  /// The field that typing goes into.
  var editor: Editor {
    get { isRepeating ? again : passphrase }
    set {
      if isRepeating { again = newValue } else { passphrase = newValue }
    }
  }

  /// Takes what was typed: asks once more, refuses it in words, or opens the locker.
  ///
  /// What was typed does not stay here longer than it is needed.
  mutating func confirm(words: Catalogue) -> [Effect] {
    refusal = nil
    if passphrase.isEmpty {
      refusal = words(.unlockEmpty)
    } else if makesNew, passphrase.text.count < PassphraseRule.shortest {
      refusal = words(.unlockTooShort, ["count": PassphraseRule.shortest])
    } else if makesNew, !isRepeating {
      isRepeating = true
    } else if makesNew, !passphrase.text.unicodeScalars.elementsEqual(again.text.unicodeScalars) {
      forget()
      refusal = words(.unlockDiffers)
    } else {
      let typed = passphrase.text
      forget()
      return [.openLocker(passphrase: typed)]
    }
    return []
  }

  private mutating func forget() { self = Unlock(makesNew: makesNew) }
}

extension Unlock {
  /// Takes in what an open locker holds, and goes on to what the passphrase was asked for.
  static func opened(_ locker: OpenLocker, _ state: inout AppState) -> [Effect] {
    state.isWaiting = false
    state.isUnlocked = true
    state.surroundings.hasLocker = true
    state.surroundings.aboutMe = locker.aboutMe ?? state.surroundings.aboutMe
    state.me = locker.supporter
    state.isCoordinator = locker.isCoordinator
    state.arrangeTeam()
    state.plan = Plan(locker.plan, prompts: .builtIn(in: state.words.language))
    state.unlock = Unlock()
    state.remove([.unlock])
    state.directory.search(now: state.now, about: state.surroundings)
    // Over the page after sending the passphrase is only asked for to keep the code.
    if state.layers.last == .sent { return Asking.keepCode(&state) }
    let kept = state.layers.last == .yourRequest ? state.lookUpKeptCodes() : []
    guard state.base == .inbox else { return kept }
    guard state.me != nil else {
      state.show(.directory)
      return []
    }
    return kept + [.refreshInbox]
  }

  /// Takes everything that a locker opened out of sight and out of memory, and goes to the first page.
  static func close(_ state: inout AppState) -> [Effect] {
    let isSomethingLost = state.ask.hasDraft || state.ask.holdsOnlyCode || state.hasUnpublishedCard
    state.notice = Notice(state.words(isSomethingLost ? .commandLockedForgot : .commandLocked))
    state.plan = Plan()
    state.inbox = Inbox()
    state.ask = Ask()
    state.yourRequest = YourRequest()
    state.card = CardPage()
    state.aboutMe = AboutMePage()
    state.confirmation = Confirmation()
    state.guides.reading = nil
    state.kept = Kept()
    state.team = TeamPage()
    state.isCoordinator = false
    state.unlock = Unlock()
    state.clipboard = ""
    state.surroundings.aboutMe = state.program?.aboutMe
    state.me = nil
    state.isUnlocked = false
    state.directory.search(now: state.now, about: state.surroundings)
    state.show(state.tabs.first ?? .plan)
    return [.closeLocker]
  }
}
