import Glibc
import PeerLibrary
import PeerSupport
import Sealing

/// Seals requests and tries a thousand of others', and prints a name and how many
/// seconds of processor time each took.
@main
enum SealingBenchmark {
  private static let slots = 16

  static func main() throws {
    try Sodium.start()
    try deriving()
    try sealing()
    try trying()
  }

  /// What a passphrase costs by itself, on purpose: it is no part of opening what it locks.
  private static func deriving() throws {
    let lock = PassphraseLock(parameters: .standard)
    for _ in 0..<10 {
      try measure("a passphrase to a key") { _ = try lock.key(for: Array("calm river stone".utf8)) }
    }
  }

  /// A whole block to one reader and to as many as there are slots, and a request as it is sent.
  private static func sealing() throws {
    let readers = (0..<slots).map { _ in SealingKeys().publicKey }
    let block = [UInt8](repeating: 7, count: SlottedEnvelope.capacity)
    for (name, readers) in [("seal to 1", Array(readers.prefix(1))), ("seal to all slots", readers)] {
      for _ in 0..<200 {
        try measure(name) {
          _ = try SlottedEnvelope(sealing: block, header: [1], recipients: readers, slots: slots)
        }
      }
    }
    let team = try BenchmarkTeam(members: slots)
    for _ in 0..<50 {
      let code = ReturnCode()
      let keys = try seconds { _ = try code.keys(programID: team.trusted.program.id) }
      // The code's slow hash is slow on purpose, and no part of the cost of sealing.
      let whole = try seconds {
        _ = try team.library.send(team.letter(), in: team.trusted, at: team.now, code: code)
      }
      print("send without the slow hash\t\(whole - keys)")
    }
  }

  /// A supporter's client among a thousand open requests, of which ten are theirs.
  private static func trying() throws {
    let team = try BenchmarkTeam(members: 3)
    for number in 0..<1_000 {
      _ = try team.library.send(team.letter(to: number % 100 == 0 ? 0 : 1), in: team.trusted, at: team.now)
    }
    let names = try team.library.requestNames()
    let keys = team.keys[0]
    for _ in 0..<20 {
      var memory = RequestMemory()
      for name in ["first try of 1,000", "later look at 1,000"] {
        measure(name) {
          let read = team.library.requests(
            names[...], with: keys, in: team.trusted, at: team.now, remembering: &memory)
          precondition(read.count { (try? $0.get()) != nil } == 10)
        }
      }
    }
  }

  private static func measure(_ name: String, _ work: () throws -> Void) rethrows {
    print("\(name)\t\(try seconds(work))")
  }

  /// Processor time, which other programs on the machine do not lengthen; nothing here waits for anything.
  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let began = processorTime
    try work()
    return processorTime - began
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// A program with some supporters, in memory: what is measured is sealing and not the disk.
struct BenchmarkTeam {
  let library = Library(MemoryStorage())
  let trusted: TrustedTeam
  let keys: [SupporterKeys]
  let now = Timestamp(seconds: 1_800_000_000)

  init(members count: Int) throws {
    let founded = FoundedProgram(name: "Riverside", place: Place(country: "US"), policy: Policy(), at: now)
    let keys = (0..<count).map { number in
      SupporterKeys(
        id: SupporterID(checked: "supporter-\(number)"), signing: SigningKeys(), sealing: [SealingKeys()])
    }
    let today = now.day
    let members = keys.map { keys in
      FoundingMember(
        membership: Membership(
          id: keys.id, signingKey: "", since: today, pledged: today, trained: today,
          mandatedReporterTrained: today),
        bio: Bio(
          id: keys.id, name: keys.id.rawValue, about: "I listen.",
          sealingKey: Base64.encode(keys.sealing[0].publicKey), sealingKeyMade: today),
        signing: keys.signing)
    }
    let program = try library.found(founded, positions: Positions(), members: members)
    let names = try library.supporterNames()
    let supporters = library.supporters(names[...], in: program, at: now).compactMap { try? $0.get() }
    trusted = TrustedTeam(
      program: program, supporters: Dictionary(uniqueKeysWithValues: supporters.map { ($0.id, $0) }))
    self.keys = keys
  }

  /// A letter to one supporter, or to as many as a letter may name with reserves for the other slots.
  func letter(to member: Int? = nil) -> RequestLetter {
    let all = keys.map(\.id)
    let recipients = member.map { [all[$0]] } ?? Array(all.prefix(RequestLetter.recipientsRange.upperBound))
    let slots = trusted.program.policy.requestSlots
    let reserves = member == nil ? Array(all.prefix(slots - 1).dropFirst(recipients.count)) : []
    return RequestLetter(
      recipients: recipients, othersMayAnswer: !reserves.isEmpty, reserves: reserves,
      reach: Reach(way: .phone, detail: "555 0199"), note: String(repeating: "a", count: 900), sent: now,
      due: RequestClock.due(under: trusted.program.policy, urgency: .withinADay, sent: now))
  }
}
