import Glibc
import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary
@testable import PeerLibraryFaults

@Suite("A change of passphrase killed at any instant", .timeLimit(.minutes(5)))
struct PassphraseFaultTests {
  @Test("leaves the old or the new passphrase working, and the contents whole")
  func killing() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("killing \(KillFaultTests.kills) changes of passphrase, seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let folder = try TemporaryFolder()
    let lockers = try LockerFolder(path: folder.path + "/lockers")
    var contents = Locker()
    contents.plan = SelfCarePlan(parts: [.movement: "canal walk"], changed: Timestamp(seconds: 0))
    let id = try lockers.create(
      lockers.locker(named: "mine"), passphrase: ChangingPassphrases.passphrase(0), contents: contents,
      parameters: .smallest
    ).id

    var number = 0
    for _ in 0..<KillFaultTests.kills {
      let writer = try RunningCommand(.faults("passphrases", folder.path + "/lockers", "\(number)"))
      for _ in 0..<random.next() % 6 { number = try Self.number(in: try #require(writer.readLine())) }
      // From here to the kill is no time that anyone measures, only as long as so many turns happen to take.
      for _ in 0..<random.next() % 4000 { sched_yield() }
      writer.kill()
      while let line = writer.readLine() { number = try Self.number(in: line) }
      #expect(writer.wait() == 128 + SIGKILL)
      // A change may have reached the disk and been killed before it said so, never the other way round.
      let opening = (number...number + 1).filter { number in
        let opened = try? lockers.open(id, passphrase: ChangingPassphrases.passphrase(number))
        return opened.map { $0.contents == contents } ?? false
      }
      try #require(opening.count == 1, "\(opening) of \(number), seed \(seed)")
      number = opening[0]
    }
    #expect(number > 0)
  }

  private static func number(in line: String) throws -> Int {
    let words = line.split(separator: " ")
    try #require(words.count == 2 && words[0] == "changed", "\(line)")
    return try #require(Int(words[1]))
  }
}
