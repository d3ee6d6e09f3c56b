import BuiltIn
public import PeerSupport

/// What was written and is not stored when a locker closes: it waits sealed until that locker opens again.
public struct Unsaved: Codable, Equatable, Sendable {
  /// The plan as it was written.
  public var plan: SelfCarePlan?
  /// The plan that it was written from.
  public var planBefore: SelfCarePlan?
  /// A request that was not sent.
  public var draft: RequestDraft?
  /// The program that the request was for.
  public var programID: String?

  /// What was written; nothing where nothing was.
  public init(
    plan: SelfCarePlan? = nil, planBefore: SelfCarePlan? = nil, draft: RequestDraft? = nil,
    programID: String? = nil
  ) {
    self.plan = plan
    self.planBefore = planBefore
    self.draft = draft
    self.programID = programID
  }

  /// Whether nothing waits.
  public var isEmpty: Bool { plan == nil && draft == nil }
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
    var isSealed = !effects.isEmpty
    effects += inbox.seal()
    let isLost =
      hasUnpublishedCard || questions.hasDraft
      || !isUnlocked && (ask.hasDraft && !isSealed || ask.holdsOnlyCode)
    if isUnlocked {
      if ask.holdsOnlyCode, let code = ask.receipt?.code { effects.append(.keepCode(code)) }
      let unsaved = unsaved
      isSealed = unsaved.draft != nil
      effects.append(.closeLocker(keeping: unsaved))
    }
    keptDraft = nil
    if surroundings.isShared {
      forgetPerson()
    } else {
      forgetPrivate()
      notice = Notice(
        words(
          isLost
            ? .commandLockedForgot
            : draftWaits ? .commandLockedDraft : isSealed ? .commandLockedSealed : .commandLocked))
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
    guard isUnlocked else { return [] }
    let isOfThisProgram = unsaved.programID.map { $0 == program?.program.id } ?? true
    if let draft = unsaved.draft, isOfThisProgram, !ask.hasDraft, ask.receipt == nil {
      ask = Ask(draft, in: directory)
      notice = Notice(words(.commandDraftBack))
    }
    guard let written = unsaved.plan else { return [] }
    return plan.takeBack(written, since: unsaved.planBefore ?? plan.current)
  }

  private var unsaved: Unsaved {
    let isPlanUnsaved = plan.isUnsaved
    return Unsaved(
      plan: isPlanUnsaved ? plan.current : nil, planBefore: isPlanUnsaved ? plan.saving.stored : nil,
      // On a shared login nothing of anyone waits here.
      draft: ask.hasDraft && !surroundings.isShared ? ask.draft : nil,
      programID: ask.hasDraft && !surroundings.isShared ? program?.program.id : nil)
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
