import PeerLibrary
import PeerSupport
import Sealing
import TestSupport

extension Account {
  private var lockers: LockerFolder {
    get throws { try LockerFolder(path: path("data/beside/lockers")) }
  }

  /// Makes this account's locker; a key that is quick to derive spares every test the wait.
  func makeLocker(_ contents: Locker = Locker()) throws {
    let folder = try lockers
    _ = try folder.create(
      folder.locker(named: "mine"), passphrase: Self.passphrase, contents: contents, parameters: .smallest)
  }

  /// Opens this account's plan at its first part, with the locker made where there is none.
  func startPlan(adding variables: [String] = []) throws -> TerminalSession {
    if try lockers.lockers().isEmpty { try makeLocker() }
    let session = try start("plan", "edit", adding: variables)
    try session.unlock()
    try session.wait(forSelected: "Me when I am well")
    try session.send(keys: "Enter")
    try session.wait(forText: "What are you like on a good day?")
    return session
  }

  /// A part of the plan as it is stored.
  func stored(_ part: PlanPart) throws -> String {
    let folder = try lockers
    guard let id = try folder.lockers().first else { throw TestFailure("there is no locker") }
    return try folder.open(id, passphrase: Self.passphrase).contents.plan?.parts[part] ?? ""
  }
}
