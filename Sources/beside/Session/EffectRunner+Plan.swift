import BesideApp
import BuiltIn
import PeerLibrary
import PeerSupport

extension EffectRunner {
  /// Writes a new file for its owner alone; one that is there is never touched.
  func export(_ bytes: [UInt8], to file: String) -> [Action] {
    do throws(CommandFailure) {
      let path = StandardFolders.expanded(file)
      try PrivateFile.create(path, holding: bytes)
      return [.planExported(words(.planExported, ["file": path]))]
    } catch {
      return [.planFormRefused(error.message)]
    }
  }

  /// Hands text to the printer of this machine.
  func printOut(_ text: String) -> [Action] {
    Printer.print(Array(text.utf8))
      ? [.planExported(words(.planPrinted))] : [.planFormRefused(words(.planNoPrinter))]
  }

  /// Reads a plan that `beside plan export --format json` wrote elsewhere; nothing is stored yet.
  func readPlan(_ file: String) -> [Action] {
    do {
      let path = StandardFolders.expanded(file)
      let bytes = try SmallFile.read(path)
      return [.planRead(try DocumentCoder.decode(SelfCarePlan.self, from: bytes, file: path))]
    } catch {
      return [.planFormRefused(Self.message(of: error, words))]
    }
  }

  /// Destroys the plan, and with it the locker where nothing else in it is needed.
  func destroyPlan() throws -> [Action] {
    try lockers.destroyPlan()
    note = nil
    shownPlan = nil
    return [.planDestroyed(withLocker: lockers.contents == nil)]
  }
}

extension LockerKeeper {
  /// Destroys the plan; a locker that holds nothing else that is needed goes with it, and its file is gone.
  mutating func destroyPlan() throws(LockerError) {
    guard contents?.holdsMoreThanPlan == true else { return try delete() }
    try update { $0.destroyPlan() }
  }
}
