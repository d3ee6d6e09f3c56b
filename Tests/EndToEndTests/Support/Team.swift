import BuiltIn
import Glibc
import PeerLibrary
import PeerSupport
import SampleProgram
import Sealing
import TestSupport

/// A library of two supporters, each with an account and a locker of their own.
struct Team {
  /// A supporter who can sit down at a terminal.
  struct Member {
    let account: Account
    let supporter: Supporter

    /// Opens the library at this member's inbox.
    func startInbox(_ team: Team) throws -> TerminalSession {
      let session = try account.start("open", "--library", team.path)
      try session.waitForList(2)
      // The inbox shows as soon as the locker has said whose it is.
      try session.send(keys: "2")
      try session.unlock()
      try session.wait(forText: "2 Inbox")
      try session.send(keys: "2")
      try session.wait(forWords: .inboxEmpty)
      return session
    }
  }

  private(set) var members: [Member] = []
  let path: String
  private let library: Library
  private let program: PeerSupport.Program

  init() throws {
    try Sodium.start()
    let now = Timestamp(seconds: Int64(time(nil)))
    let sample = SampleProgram(today: now.day)
    let founded = FoundedProgram(name: sample.name, place: sample.place, policy: sample.policy, at: now)
    var founders: [FoundingMember] = []
    for number in 0..<2 {
      var supporter = sample.supporter(number)
      supporter.bio.availability = .open
      var locker = Locker()
      guard locker.makeSupporterKeys(for: supporter.id, on: now.day),
        supporter.bio.use(locker.sealingKeys), let keys = locker.supporterKeys
      else { throw TestFailure("no keys") }
      founders.append(
        FoundingMember(membership: supporter.membership, bio: supporter.bio, signing: keys.signing))
      let account = try Account()
      try account.makeLocker(locker)
      members.append(Member(account: account, supporter: supporter))
    }
    path = members[0].account.path("library")
    library = Library(try FolderStorage.create(path: path))
    program = try library.found(founded, positions: SampleWorkforce.positions, members: founders)
  }

  /// Sends a request to both.
  func ask() throws {
    let now = Timestamp(seconds: Int64(time(nil)))
    let names = try library.supporterNames()
    let supporters = try library.supporters(names[...], in: program, at: now).map { try $0.get() }
    let letter = RequestLetter(
      recipients: supporters.map(\.id), reach: Reach(way: .phone, detail: "555 0142"), sent: now,
      due: RequestClock.due(under: program.policy, urgency: .withinADay, sent: now))
    let team = TrustedTeam(
      program: program, supporters: Dictionary(uniqueKeysWithValues: supporters.map { ($0.id, $0) }))
    _ = try library.send(letter, in: team, at: now)
  }
}
