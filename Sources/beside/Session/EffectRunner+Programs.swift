import BesideApp
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// How many supporters are read before the first screen is painted: as many as a usual window lists.
  static let firstScreen = 20

  /// Makes a demo in a folder of its own that goes when Beside is left.
  func openDemo() throws -> [Action] {
    let made = try DemoLibrary.make(DemoWishes())
    demo = made
    folders = made.folders
    known = KnownProgramsFile(folders)
    lockers = LockerKeeper(folders)
    return try openLibrary(at: made.libraryPath, first: Self.firstScreen)
  }

  /// Founds a program whose keys rest in the locker of this account, which is open from then on.
  func startProgram(folder: String, name: String, passphrase: String) -> [Action] {
    do {
      let place = Place(country: Country.ofLocale() ?? Country.otherwise)
      let program = try Founding.found(
        name: name, place: place, in: folder, passphrase: passphrase, lockers: &lockers, known: known)
      return try openLibrary(at: Founding.absolute(folder), first: Self.firstScreen) + openedLocker()
        + [.programWords(ProgramWords(program, isNew: true))]
    } catch {
      let answer: ProgramAnswer = error is LockerError ? .passphrase : .folderToStart
      return [.programRefused(Self.message(of: error, words), at: answer, hasLocker: lockers.exists)]
    }
  }

  /// Opens a program that is known, or shows the words of one that is not.
  func joinProgram(_ folder: String) -> [Action] {
    do {
      return try find(at: Founding.absolute(folder))
    } catch {
      return [.programRefused(Self.message(of: error, words), at: .folderToJoin, hasLocker: lockers.exists)]
    }
  }

  /// Stores the plan in the open locker; a plan that another window changed meanwhile is not saved over.
  func save(_ plan: SelfCarePlan) -> [Action] {
    do throws(LockerError) {
      do throws(LockerError) {
        if lockers.contents?.plan == shownPlan { return try store(plan) }
      } catch .changedElsewhere {
        try lockers.reopen()
        if lockers.contents?.plan == shownPlan { return try store(plan) }
      }
      shownPlan = lockers.contents?.plan
      let found = shownPlan ?? SelfCarePlan(changed: SystemClock.now)
      return [.planNotSaved(words.failure(LockerError.changedElsewhere), found: found)]
    } catch .passphraseChanged {
      return [.lockerClosed(words.failure(LockerError.passphraseChanged))]
    } catch {
      return [.planNotSaved(words.failure(error), found: nil)]
    }
  }

  /// Signs a commitment under the plan's own key; the first one makes the key, which is stored before it is used.
  func sign(_ commitment: Commitment) throws -> [Action] {
    var signed = commitment
    try lockers.update { signed = $0.sign(commitment) }
    return [.commitmentSigned(signed)]
  }

  private func store(_ plan: SelfCarePlan) throws(LockerError) -> [Action] {
    try lockers.updateAsRead { $0.plan = plan }
    shownPlan = plan
    return [.planSaved(plan, at: SystemClock.now)]
  }
}

extension ProgramWords {
  /// The words of a program that was read.
  init(_ program: Program, isNew: Bool) {
    self.init(name: program.name, words: program.fingerprintWords, isNew: isNew)
  }
}
