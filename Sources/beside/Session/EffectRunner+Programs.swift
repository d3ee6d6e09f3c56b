import BesideApp
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// How many supporters are read before the first screen is painted.
  static let firstScreen = 64

  /// Makes a demo in a folder of its own that goes when Beside is left.
  func openDemo() throws -> [Action] {
    let made = try DemoLibrary.make(DemoWishes())
    demo = made
    folders = made.folders
    known = KnownProgramsFile(folders)
    lockers = LockerKeeper(folders)
    return try openLibrary(at: made.libraryPath, first: Self.firstScreen)
  }

  /// Founds a program whose keys rest in the locker of this account.
  func startProgram(folder: String, name: String, passphrase: String) throws -> [Action] {
    let place = Place(country: Country.ofLocale() ?? "US")
    try Founding.found(
      name: name, place: place, in: folder, passphrase: passphrase, lockers: &lockers, known: known)
    return try openLibrary(at: Founding.absolute(folder), first: Self.firstScreen)
  }

  /// Opens a program for the first time and remembers its key.
  func joinProgram(_ folder: String) throws -> [Action] {
    try openLibrary(at: Founding.absolute(folder), first: Self.firstScreen)
  }

  /// Opens the locker, or makes it, and tells screens what they may show of it.
  func openLocker(_ passphrase: String) throws -> [Action] {
    do throws(LockerError) {
      try lockers.open(passphrase: passphrase)
    } catch {
      return [.lockerRefused(error.message)]
    }
    guard let locker = lockers.contents else { return [] }
    let contents = BesideApp.OpenLocker(
      plan: locker.plan ?? SelfCarePlan(changed: SystemClock.now), supporter: locker.supporterID,
      aboutMe: locker.aboutMe)
    return [.lockerOpened(contents)] + upkeep(at: SystemClock.now)
  }

  /// Stores the plan in the open locker; a plan that another window changed meanwhile is not saved over.
  func save(_ plan: SelfCarePlan) -> [Action] {
    do throws(LockerError) {
      let known = lockers.contents?.plan
      do throws(LockerError) {
        try lockers.update { $0.plan = plan }
      } catch .changedElsewhere {
        try lockers.reopen()
        guard lockers.contents?.plan == known else {
          let found = lockers.contents?.plan ?? SelfCarePlan(changed: SystemClock.now)
          return [.planNotSaved(LockerError.changedElsewhere.message, found: found)]
        }
        try lockers.update { $0.plan = plan }
      }
      return [.planSaved(plan, at: SystemClock.now)]
    } catch {
      return [.planNotSaved(error.message, found: nil)]
    }
  }

  /// Takes in what other processes changed in the library.
  func takeIn(_ changes: Set<Change>) -> [Action] {
    guard var library = open else { return [] }
    var ids: [SupporterID] = []
    var touchesInbox = false
    for change in changes {
      switch change {
      case .saved(let name), .removed(let name):
        switch name.folder {
        case .supporters: SupporterID(rawValue: name.id).map { ids.append($0) }
        case .requests: touchesInbox = true
        default: break
        }
      case .everything:
        ids = Array(library.supporters.keys)
        touchesInbox = true
      case .vanished:
        return [
          .notice(
            Notice(
              "The library at \(library.path) is gone. What you see is what was read before.", kind: .error))
        ]
      }
    }
    var actions: [Action] = []
    if (try? library.rereadProgram()) == true {
      ids += library.program.roster.entries.keys.filter { library.supporters[$0] == nil }
    }
    if !ids.isEmpty {
      let (changed, gone) = library.reread(ids, at: SystemClock.now)
      actions.append(.supportersChanged(changed, gone: gone))
    }
    open = library
    return actions + (touchesInbox ? inbox() : [])
  }
}
