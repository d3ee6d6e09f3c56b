import Glibc
import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary
@testable import PeerLibraryFaults

@Suite("Answering killed at any instant", .timeLimit(.minutes(5)))
struct AnsweringFaultTests {
  private let folder: TemporaryFolder
  private let team: Team
  private let amara = Team.amara
  private let ben = Team.ben
  private let coordinator: SealingKeys

  init() throws {
    folder = try TemporaryFolder()
    team = try Team(in: FolderStorage(path: folder.path))
    coordinator = try SealingKeys(secret: team.founded.sealingSecret)
  }

  /// What a writer said about requests: how far each has come, and what it was about to do when it was killed.
  private struct Said {
    var done: [String: Int] = [:]
    var ended: Set<String> = []
    var begun: (step: String, id: String)?
    var contacts = 0

    mutating func note(_ line: String) throws {
      let words = line.split(separator: " ").map(String.init)
      try #require(words.count == 3, "\(line)")
      let (step, id) = (words[1], words[2])
      guard words[0] == "did" else {
        begun = (step, id)
        return
      }
      begun = nil
      switch step {
      case "send": done[id] = 0
      case "end":
        done[id] = nil
        ended.insert(id)
      default:
        let number = try #require(Int(step))
        done[id] = number + 1
        if number == 3 { contacts += 1 }
      }
    }
  }

  @Test(
    "D1, D8, E2: leaves each request before a step or after it, open to those who should, counted once")
  func killing() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("killing \(KillFaultTests.kills) answers, seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let secrets = Answering.secrets(of: [try team.keys(amara), try team.keys(ben)])
    var said = Said()
    for round in 1...KillFaultTests.kills {
      let writer = try RunningCommand(.faults("answer", folder.path, secrets))
      for _ in 0..<random.next() % 24 { try said.note(try #require(writer.readLine())) }
      // From here to the kill is no time that anyone measures, only as long as so many turns happen to take.
      for _ in 0..<random.next() % 4000 { sched_yield() }
      writer.kill()
      while let line = writer.readLine() { try said.note(line) }
      #expect(writer.wait() == 128 + SIGKILL)
      try check(&said, seed)
      if round % 10 == 0 || round == KillFaultTests.kills {
        let contacts = try team.library.dailyCounts(opening: [coordinator]).reduce(0) { $0 + $1.contacts }
        #expect(contacts == said.contacts, "seed \(seed)")
      }
    }
    #expect(said.contacts > 0 && !said.ended.isEmpty)
  }

  /// Each request is where it was said to be, or one begun step further; then it ends, and the next writer begins.
  private func check(_ said: inout Said, _ seed: UInt64) throws {
    let standing = Set(try team.library.requestNames().map(\.id))
    #expect(standing.isDisjoint(with: said.ended), "seed \(seed)")
    for (id, steps) in said.done where !standing.contains(id) {
      #expect(said.begun?.step == "end" && said.begun?.id == id && steps == 4, "seed \(seed)")
    }
    for id in standing {
      let known = said.done[id]
      #expect(known != nil || said.begun?.step == "send", "seed \(seed)")
      let found = try steps(of: RequestID(checked: id), seed)
      let mayBeFurther = said.begun?.id == id && said.begun?.step == "\(known ?? 0)"
      #expect(found == known ?? 0 || (mayBeFurther && found == (known ?? 0) + 1), "seed \(seed)")
      if found == 4, known == 3 { said.contacts += 1 }
    }
    for id in standing { try team.library.end(RequestID(checked: id)) }
    said.done = [:]
    said.begun = nil
  }

  /// How many steps a request has come, as those find it who may read it now, and nobody else.
  private func steps(of id: RequestID, _ seed: UInt64) throws -> Int {
    var counts: Set<Int> = []
    for supporter in [amara, ben, Team.ines] {
      var memory = RequestMemory()
      let result = try #require(
        team.library.requests(
          [DocumentName(id, in: .requests)], with: team.keys(supporter), in: team.trusted, at: Team.start,
          remembering: &memory
        ).first)
      guard let opened = try? result.get() else {
        #expect(result.refusal?.reason == .notForThisReader, "seed \(seed)")
        continue
      }
      let expected = Answering.steps(amara, ben).prefix(opened.request.events.count).map(\.kind)
      #expect(opened.request.events.map(\.kind) == expected, "seed \(seed)")
      // Whoever passed it on can no longer read it.
      #expect(supporter != Team.ines && (supporter == ben || opened.request.events.count < 2), "seed \(seed)")
      try team.library.countContacts(of: [opened], by: supporter, in: team.program)
      counts.insert(opened.request.events.count)
    }
    #expect(counts.count == 1, "seed \(seed)")
    return try #require(counts.first)
  }

  @Test("D3: of two programs that take the same requests at once, one has each and the other is told")
  func race() throws {
    let letter = Team.letter(to: [amara, ben])
    let sent = try (0..<20).map { _ in try team.send(letter).id.rawValue }
    let takers = try [amara, ben].map { id in
      try RunningCommand(.faults("take", folder.path, Answering.secrets(of: [try team.keys(id)])))
    }
    let said = takers.map { taker in
      let lines = taker.readAll().split(separator: "\n").map(String.init)
      #expect(taker.wait() == 0)
      return Set(lines)
    }
    for id in sent {
      let took = said.map { $0.contains("took \(id)") }
      #expect(took.count { $0 } == 1)
      #expect(said.map { $0.contains("other \(id)") } == took.map { !$0 })
      let holder = try team.open(RequestID(checked: id), as: amara).request.holder
      #expect(holder == (took[0] ? amara : ben))
    }
  }
}
