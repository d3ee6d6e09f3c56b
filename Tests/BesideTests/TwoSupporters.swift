import Glibc
import PeerLibrary
import PeerSupport
import SampleProgram
import Sealing
import Testing

@testable import BesideApp
@testable import beside

/// A library on disk with a coordinator and two supporters, each with an account of their own.
final class TwoSupporters {
  let folder: String
  let library: Library
  let founded: FoundedProgram
  let supporters: [SupporterID]

  var path: String { folder + "/library" }

  init() throws {
    try Sodium.start()
    var template = Array("/tmp/beside-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw StorageError.noSpace(path: "/tmp") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let now = SystemClock.now
    let sample = SampleProgram(today: now.day)
    founded = FoundedProgram(name: sample.name, place: sample.place, policy: sample.policy, at: now)
    library = Library(try FolderStorage.create(path: folder + "/library"))
    let people = (0..<2).map { number in
      var supporter = sample.supporter(number)
      supporter.bio.availability = .open
      return DemoSupporter(supporter, on: now.day)
    }
    supporters = people.map(\.member.bio.id)
    _ = try library.found(founded, positions: SampleWorkforce.positions, members: people.map(\.member))
    for (number, person) in people.enumerated() {
      try account(number) { person.keep(in: &$0) }
    }
    try account(2) { founded.keep(in: &$0, path: path) }
  }

  deinit { FolderRemoval.remove(folder) }

  /// The account of the first supporter, the second one, the coordinator, or someone on the staff.
  func folders(_ number: Int) -> StandardFolders { StandardFolders(below: folder + "/account\(number)") }

  /// A runner for an account, with the library open and, for those who have one, the locker.
  func runner(_ number: Int) async throws -> EffectRunner {
    let runner = EffectRunner(folders: folders(number), zones: SystemTimeZones())
    _ = try await runner.openLibrary(at: path, first: 64)
    if number < 3 {
      let opened = await runner.carryOut(.openLocker(passphrase: "calm river stone"))
      guard case .lockerOpened = opened.first else { throw LockerError.wrongPassphrase }
    }
    return runner
  }

  private func account(_ number: Int, _ fill: (inout Locker) -> Void) throws {
    var locker = Locker()
    fill(&locker)
    let lockers = try LockerFolder(path: folders(number).lockers)
    _ = try lockers.create(
      lockers.locker(named: "mine"), passphrase: "calm river stone", contents: locker, parameters: .returnCode
    )
  }

  /// A draft for whom is named, or for whoever can first.
  func draft(to recipients: [SupporterID] = []) -> RequestDraft {
    RequestDraft(
      askingFor: .me, recipients: recipients, othersMayAnswer: false,
      reach: Reach(way: .text, detail: "555 0199"),
      when: "after 7", urgency: .withinADay, language: "es", note: "quietly")
  }
}

extension Array where Element == Action {
  /// The inbox that was read.
  var inbox: [SupportRequest]? {
    for case .inboxRead(let requests) in self { return requests }
    return nil
  }

  /// The receipt of what was sent.
  var receipt: Receipt? {
    for case .sent(let receipt) in self { return receipt }
    return nil
  }

  /// What was told in a line.
  var told: String? {
    for case .notice(let notice) in self { return notice.text }
    return nil
  }
}
