import BuiltIn
import PeerSupport

/// Asks for the passphrase of a locker, or for a new one, twice; on a shared login for the locker's name first.
struct Unlock: Equatable, Sendable {
  /// What is typed, from top to bottom.
  enum Field: Equatable, Sendable { case name, passphrase, again }

  /// Whether a locker is to be made, so that a passphrase is chosen rather than asked.
  let makesNew: Bool
  /// Whether a locker is looked for by its name, as on a login that several people share.
  let asksName: Bool
  /// Why the last attempt did not open the locker, in words.
  var refusal: String?
  /// The name of the locker.
  private(set) var name = Editor(limit: Unlock.longest)
  /// The passphrase as it is typed.
  private(set) var passphrase = Editor(isSecret: true, limit: Unlock.longest)
  /// The new passphrase typed once more.
  private(set) var again = Editor(isSecret: true, limit: Unlock.longest)
  /// Where typing goes.
  private(set) var field: Field

  private static let longest = 1_000

  /// Asks for a passphrase, or for a new one, and for a name where lockers have one.
  init(makesNew: Bool = false, asksName: Bool = false) {
    self.makesNew = makesNew
    self.asksName = asksName
    field = asksName ? .name : .passphrase
  }

  /// The fields, from top to bottom.
  var fields: [Field] { (asksName ? [.name] : []) + [.passphrase] + (makesNew ? [.again] : []) }

  /// Whether the new passphrase is being typed once more.
  var isRepeating: Bool { field == .again }

  /// Whether something is typed.
  var isBegun: Bool { !name.isEmpty || !passphrase.isEmpty }

  /// A field as it is filled in.
  subscript(field: Field) -> Editor {
    get {
      switch field {
      case .name: name
      case .passphrase: passphrase
      case .again: again
      }
    }
    set {
      switch field {
      case .name: name = newValue
      case .passphrase: passphrase = newValue
      case .again: again = newValue
      }
    }
  }

  /// The field that typing goes into.
  var editor: Editor {
    get { self[field] }
    set { self[field] = newValue }
  }

  /// Takes what was typed: asks what comes next, refuses it in words, or opens the locker.
  ///
  /// What was typed does not stay here longer than it is needed.
  mutating func confirm(words: Catalogue) -> [Effect] {
    refusal = nil
    if field == .name {
      if name.text.isBlank { refusal = words(.unlockNoName) } else { field = .passphrase }
    } else if passphrase.isEmpty {
      refusal = words(.unlockEmpty)
    } else if makesNew, passphrase.text.count < PassphraseRule.shortest {
      refusal = words(.unlockTooShort, ["count": PassphraseRule.shortest])
    } else if makesNew, !isRepeating {
      field = .again
    } else if makesNew, !passphrase.text.unicodeScalars.elementsEqual(again.text.unicodeScalars) {
      forgetPassphrases()
      refusal = words(.unlockDiffers)
    } else {
      let (typed, name) = (passphrase.text, asksName ? name.text : nil)
      self = Unlock(makesNew: makesNew, asksName: asksName)
      return [.openLocker(passphrase: typed, name: name, isNew: asksName && makesNew)]
    }
    return []
  }

  private mutating func forgetPassphrases() {
    let name = name
    self = Unlock(makesNew: makesNew, asksName: asksName)
    self.name = name
    field = .passphrase
  }
}

extension AppState {
  /// Asks for the passphrase of my locker, or for a new one.
  mutating func askForPassphrase() {
    let isShared = surroundings.isShared
    unlock = Unlock(makesNew: !isShared && !surroundings.hasLocker, asksName: isShared)
    push(.unlock)
  }
}

extension Unlock {
  /// Takes in what an open locker holds, and goes on to what the passphrase was asked for.
  static func opened(_ locker: OpenLocker, _ state: inout AppState) -> [Effect] {
    state.isWaiting = false
    state.isUnlocked = true
    state.lastInput = state.now
    state.surroundings.hasLocker = true
    state.surroundings.aboutMe = locker.aboutMe ?? state.surroundings.aboutMe
    state.me = locker.supporter
    state.isCoordinator = locker.isCoordinator
    state.lockerHoldsMore = locker.holdsMore
    state.arrangeTeam()
    state.plan = Plan(locker.plan, prompts: .builtIn(in: state.words.language))
    state.unlock = Unlock()
    state.remove([.unlock])
    state.directory.search(now: state.now, about: state.surroundings)
    if locker.plan.shortPlan?.asksToLookBack(at: state.now) == true {
      state.notice = Notice(state.words(.planLookBackNotice))
    }
    // Over the page after sending the passphrase is only asked for to keep the code.
    if state.layers.last == .sent { return Asking.keepCode(&state) }
    let kept =
      (state.layers.last == .yourRequest ? state.lookUpKeptCodes() : [])
      + (state.draftWaits && !state.surroundings.isShared ? [.fetchDraft] : [])
      + (state.supervisors.isEmpty ? [] : [.readQuestions])
    guard state.me != nil else {
      if state.base == .inbox { state.show(.directory) }
      return kept
    }
    return kept + [.refreshInbox]
  }
}
