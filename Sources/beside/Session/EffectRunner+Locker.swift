import BesideApp
import PeerLibrary
import PeerSupport
import Sealing

extension EffectRunner {
  /// Opens the locker, or makes it, and tells screens what they may show of it.
  func openLocker(_ passphrase: String, name: String?, isNew: Bool) throws -> [Action] {
    lockers.name = name
    do throws(LockerError) {
      if name == nil {
        try lockers.openOrMake(passphrase: passphrase)
      } else if isNew {
        try lockers.make(passphrase: passphrase)
      } else {
        try lockers.open(passphrase: passphrase)
      }
    } catch {
      return [.lockerRefused(words.failure(error))]
    }
    return openedLocker()
  }

  /// Takes in an open locker.
  func openedLocker() -> [Action] {
    guard let locker = lockers.contents else { return [] }
    shownPlan = locker.plan
    inbound = nil
    let aboutMe = open.map { locker.aboutMe.said(in: $0.program.id) } ?? locker.aboutMe
    let contents = BesideApp.OpenLocker(
      plan: locker.plan ?? SelfCarePlan(changed: SystemClock.now), supporter: locker.supporterID,
      // A locker without it leaves in force what was said for this run.
      aboutMe: aboutMe == AboutMe() ? nil : aboutMe,
      isCoordinator: open.map { locker.isCoordinator(of: $0.program) } ?? false,
      holdsMore: locker.holdsMoreThanPlan)
    return [.lockerOpened(contents)] + waiting() + upkeep(at: SystemClock.now)
  }

  /// Forgets the key and all that it opened; what was not stored is stored, or waits sealed where that fails.
  func closeLocker(keeping unsaved: Unsaved) -> [Action] {
    defer {
      closeMemory()
      lockers.close()
      aboutMe = nil
      shownPlan = nil
      inbound = nil
    }
    var unsaved = unsaved
    var answer: [Action] = []
    var isForeign = false
    if let plan = unsaved.plan {
      let saved = save(plan)
      if case .planSaved = saved.first { unsaved.plan = nil } else { answer = told(saved) }
      if case .lockerClosed = saved.first { isForeign = true }
    }
    guard !isShared, unsaved.plan != nil, let locker = lockers.locker else { return answer }
    var bytes = DocumentCoder.canonicalBytes(of: unsaved)
    defer { bytes.wipe() }
    note = locker.seal(bytes, holdingKey: isForeign)
    return answer
  }

  /// Gives the open locker another passphrase.
  func changePassphrase(from old: String, to new: String) -> [Action] {
    do throws(LockerError) {
      try lockers.changePassphrase(from: old, to: new)
      return [.passphraseChanged]
    } catch {
      return [.passphraseRefused(words.failure(error))]
    }
  }

  /// Takes in what another window saved in the open locker, and closes it where its passphrase was changed.
  func takeInLocker() -> [Action] {
    guard let before = lockers.contents?.sealingKeys else { return [] }
    do throws(LockerError) {
      try lockers.reopen()
      return lockers.contents?.sealingKeys == before ? [] : inbox()
    } catch .passphraseChanged {
      return [.lockerClosed(words.failure(LockerError.passphraseChanged))]
    } catch {
      return []
    }
  }

  /// Remembers whether several people use this login.
  func share(_ isShared: Bool) throws -> [Action] {
    try ConfigFile(folders).set("sharedAccount", to: .truth(isShared))
    self.isShared = isShared
    if isShared { drafts.dropAll() }
    return [.sharingChanged(isShared)]
  }

  /// What was written when this locker was closed.
  private func waiting() -> [Action] {
    guard let note, var bytes = lockers.locker?.open(note) else { return [] }
    defer { bytes.wipe() }
    self.note = nil
    let unsaved = try? DocumentCoder.decodePart(Unsaved.self, from: bytes, file: "")
    return unsaved.map { [.unsavedFound($0)] } ?? []
  }

  /// Why a plan was not stored, and where it is instead.
  private func told(_ answer: [Action]) -> [Action] {
    switch answer.first {
    case .planNotSaved(let why, _), .lockerClosed(let why): [.planSealed(why)]
    default: []
    }
  }
}
