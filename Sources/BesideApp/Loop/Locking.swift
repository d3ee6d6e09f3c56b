import BuiltIn
public import PeerSupport

/// What was written and is not stored when a locker closes: it waits sealed until that locker opens again.
public struct Unsaved: Codable, Equatable, Sendable {
  /// The plan as it was written.
  public var plan: SelfCarePlan?
  /// The plan that it was written from.
  public var planBefore: SelfCarePlan?

  /// What was written; nothing where nothing was.
  public init(plan: SelfCarePlan? = nil, planBefore: SelfCarePlan? = nil) {
    self.plan = plan
    self.planBefore = planBefore
  }
}

extension AppState {
  /// Whether something is open that nobody else is to see: a locker, a draft, a receipt, a passphrase half typed.
  var holdsPrivate: Bool {
    isUnlocked || ask.hasDraft || ask.receipt != nil || unlock.isBegun || passphraseChange.isBegun
      || yourRequest != YourRequest() || surroundings.aboutMe != program?.aboutMe || isWaiting
  }

  /// When what is private is locked because nobody has pressed a key; nil where nothing is to be locked.
  ///
  /// On an account of one's own only an open locker closes: what no passphrase would open again must not be lost
  /// because someone was called away. On a shared login everything is forgotten.
  var idleDue: Timestamp? {
    guard let lastInput, isUnlocked || surroundings.isShared else { return nil }
    return lastInput + surroundings.secondsUntilLock
  }

  /// Locks at once: hides all that is private, closes the locker, and forgets what it opened.
  ///
  /// What was not stored goes with the locker, and so does a return code that is kept nowhere else. What is under way
  /// is waited for, with nothing on screen, so that its answer finds its place.
  mutating func lock() -> [Effect] {
    guard !isWaiting else {
      isLocking = true
      return []
    }
    isLocking = false
    var effects = putDraftAway()
    let isLost =
      hasUnpublishedCard || questions.hasDraft || ask.hasDraft && effects.isEmpty
      || !isUnlocked && ask.holdsOnlyCode
    effects += inbox.seal()
    if isUnlocked {
      if ask.holdsOnlyCode, let code = ask.receipt?.code { effects.append(.keepCode(code)) }
      effects.append(.closeLocker(keeping: unsaved))
    }
    keptDraft = nil
    if surroundings.isShared {
      forgetPerson()
    } else {
      forgetPrivate()
      notice = Notice(
        words(
          isLost ? .commandLockedForgot : draftWaits ? .commandLockedDraft : .commandLocked))
    }
    return effects
  }

  /// Locks where an answer has come that locking waited for.
  mutating func lockIfAnswered() -> [Effect] { isLocking && !isWaiting ? lock() : [] }

  /// Closes what another window gave a new passphrase, and says why.
  mutating func lock(because why: String) -> [Effect] {
    isWaiting = false
    let effects = lock()
    notice = Notice(why, kind: .error)
    return effects
  }

  /// Takes in what was written before the locker closed.
  mutating func takeBack(_ unsaved: Unsaved) -> [Effect] {
    guard isUnlocked, let written = unsaved.plan else { return [] }
    return plan.takeBack(written, since: unsaved.planBefore ?? plan.current)
  }

  private var unsaved: Unsaved {
    plan.isUnsaved ? Unsaved(plan: plan.current, planBefore: plan.saving.stored) : Unsaved()
  }

  private mutating func forgetPrivate() {
    plan = Plan()
    inbox = Inbox()
    questions = Questions()
    ask = Ask()
    yourRequest = YourRequest()
    card = CardPage()
    aboutMe = AboutMePage()
    kept = Kept()
    team = TeamPage()
    isCoordinator = false
    confirmation = Confirmation()
    guides.reading = nil
    unlock = Unlock()
    passphraseChange = PassphraseChange()
    clipboard = ""
    surroundings.aboutMe = program?.aboutMe
    me = nil
    isUnlocked = false
    directory.search(now: now, about: surroundings)
    show(tabs.first ?? .plan)
  }

  /// Goes back to the first screen as if nobody had been here.
  private mutating func forgetPerson() {
    var fresh = AppState(surroundings: surroundings, theme: firstTheme, size: size, now: now)
    fresh.surroundings.aboutMe = program?.aboutMe
    fresh.program = program
    fresh.directory = directory
    fresh.directory.forgetPerson(now: now, about: fresh.surroundings)
    if program != nil { fresh.show(.directory) }
    fresh.notice = Notice(words(.commandForgotten))
    self = fresh
  }
}
