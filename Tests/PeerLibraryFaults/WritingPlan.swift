import PeerSupport
import Sealing

@testable import PeerLibrary

/// Writes on in a plan, as someone does who types and never pauses.
struct WritingPlan {
  private let folder: LockerFolder

  /// The passphrase of the locker.
  static let passphrase = "calm river stone"

  /// The folder of lockers at a path; trying a passphrase takes little work there.
  init(path: String) throws {
    folder = try LockerFolder(path: path, nameParameters: .smallest, standard: .smallest)
  }

  /// A locker with an empty plan.
  func begin() throws {
    var contents = Locker()
    contents.plan = SelfCarePlan(changed: Timestamp(seconds: 0))
    _ = try folder.create(
      folder.locker(named: "mine"), passphrase: Self.passphrase, contents: contents, parameters: .smallest)
  }

  /// How many lines stand in the plan; throws where it cannot be read.
  func lineCount() throws -> Int { Self.lineCount(try opened().contents.plan) }

  /// Writes line after line until killed, storing each as the screens do, and says what is stored.
  func writeForEver() throws {
    var locker = try opened()
    while true {
      var contents = locker.contents
      contents.plan?[.well] += "another line that someone typed\n"
      if Self.lineCount(contents.plan) > 500 { contents.plan?[.well] = "another line that someone typed\n" }
      contents.plan?.people = [PlanPerson(name: "Ruth", phone: "555 0133")]
      locker = try folder.save(contents, in: locker)
      Faults.say("written \(Self.lineCount(contents.plan))")
    }
  }

  private func opened() throws -> OpenLocker {
    guard let id = try folder.lockers().first else { throw LockerError.missing }
    return try folder.open(id, passphrase: Self.passphrase)
  }

  private static func lineCount(_ plan: SelfCarePlan?) -> Int {
    (plan?[.well] ?? "").split(separator: "\n").count
  }
}
