import Glibc
import PeerSupport
import Testing

@testable import PeerLibrary
@testable import PeerLibraryFaults

@Suite("Someone who writes in their plan, killed at any instant", .timeLimit(.minutes(10)))
struct PlanFaultTests {
  @Test("finds all that was said to be stored, in a plan that can always be read")
  func killing() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("killing \(KillFaultTests.kills) plans being written, seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let folder = try TemporaryFolder()
    let path = folder.path + "/lockers"
    let plan = try WritingPlan(path: path)
    try plan.begin()
    var stored = 0
    for _ in 0..<KillFaultTests.kills {
      let writer = try RunningCommand(.faults("plan", path, "0"))
      for _ in 0..<random.next() % 6 { stored = try Self.number(in: try #require(writer.readLine())) }
      // From here to the kill is no time that anyone measures, only as long as so many turns happen to take.
      for _ in 0..<random.next() % 4000 { sched_yield() }
      writer.kill()
      while let line = writer.readLine() { stored = try Self.number(in: line) }
      #expect(writer.wait() == 128 + SIGKILL)
      // A save may have reached the disk and been killed before it said so, never the other way round.
      let found = try plan.lineCount()
      #expect(found == stored || found == (stored == 500 ? 1 : stored + 1), "seed \(seed)")
      stored = found
    }
    #expect(stored > 0)
  }

  private static func number(in line: String) throws -> Int {
    let words = line.split(separator: " ")
    try #require(words.count == 2 && words[0] == "written", "\(line)")
    return try #require(Int(words[1]))
  }
}
