import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("What a client remembers of requests")
struct RequestMemoryTests {
  private let team: Team
  private let sent: SentRequest
  private let amara = Team.amara
  private let ben = Team.ben
  private let today = Team.start.day

  init() throws {
    team = try Team()
    sent = try team.send(Team.letter(to: [amara, ben]))
  }

  private var name: DocumentName { DocumentName(sent.id, in: .requests) }

  private func read(
    as supporter: SupporterID, _ memory: inout RequestMemory, in team: Team? = nil
  ) throws -> Result<OpenedRequest, RequestRefusal> {
    let team = team ?? self.team
    return try #require(
      team.library.requests(
        [name], with: team.keys(supporter), in: team.trusted, at: Team.start, remembering: &memory
      ).first)
  }

  private func glance() throws -> EnvelopeGlance {
    EnvelopeGlance(try team.library.storage.get(name).bytes)
  }

  private func restored(_ bytes: [UInt8]) throws { try team.overwrite(sent.id, with: bytes) }

  @Test("An older copy that is put back is refused, and no step is taken on it (D1)")
  func olderCopy() throws {
    var memory = RequestMemory()
    try team.act(.taken, on: sent.id, as: amara)
    let older = try team.library.storage.get(name).bytes
    _ = try read(as: ben, &memory).get()
    try team.act(.contactMade, on: sent.id, as: amara)
    #expect(try read(as: ben, &memory).get().request.events.count == 2)
    try restored(older)
    #expect(try read(as: ben, &memory).refusal == RequestRefusal(sent.id, .olderThanSeen))
    #expect(throws: RequestFailure.refused(RequestRefusal(sent.id, .olderThanSeen))) {
      try team.library.act(
        .passedOn(to: amara), on: sent.id, as: team.keys(ben), in: team.trusted, at: Team.start,
        remembering: memory)
    }
    #expect(RequestRefusal(sent.id, .olderThanSeen).message.contains("older than what you saw"))
    var fresh = RequestMemory()
    #expect(throws: Never.self) { try read(as: ben, &fresh).get() }
  }

  @Test("C2: another letter under the code that a reader holds is refused by whoever has seen the first")
  func otherLetter() throws {
    let code = ReturnCode()
    let sent = try team.send(
      Team.letter(to: [amara], reserves: [ben], for: .colleague(agreed: true)), code: code)
    let name = DocumentName(sent.id, in: .requests)
    func read(_ memory: inout RequestMemory) throws -> Result<OpenedRequest, RequestRefusal> {
      try #require(
        team.library.requests(
          [name], with: team.keys(amara), in: team.trusted, at: Team.start, remembering: &memory
        ).first)
    }
    var memory = RequestMemory()
    _ = try read(&memory).get()
    let keys = try code.keys(programID: team.program.id)
    try team.reseal(sent.id, as: ben) { contents in
      contents.letter.note = "Not what they said."
      contents.letterSignature = keys.signing.signature(over: contents.letter.signedBytes, as: .letter)
    }
    #expect(try read(&memory).refusal == RequestRefusal(sent.id, .olderThanSeen))
    var kept = try DocumentCoder.decodePart(
      RequestMemory.self, from: DocumentCoder.canonicalBytes(of: memory), file: "locker")
    #expect(try read(&kept).refusal == RequestRefusal(sent.id, .olderThanSeen))
  }

  @Test("Another course of things than was seen is refused, however far it has come")
  func otherCourse() throws {
    var memory = RequestMemory()
    let untouched = try team.library.storage.get(name).bytes
    try team.act(.taken, on: sent.id, as: amara)
    _ = try read(as: ben, &memory).get()
    try restored(untouched)
    try team.act(.taken, on: sent.id, as: amara, at: Team.start + 60)
    try team.act(.contactMade, on: sent.id, as: amara, at: Team.start + 60)
    #expect(try read(as: ben, &memory).refusal == RequestRefusal(sent.id, .olderThanSeen))
  }

  @Test("Steps of someone who left the team may go, and the request lives on")
  func released() throws {
    var team = team
    var memory = RequestMemory()
    try team.act(.taken, on: sent.id, as: amara)
    try team.act(.contactMade, on: sent.id, as: amara)
    _ = try read(as: ben, &memory).get()
    try team.release(amara)
    #expect(try read(as: ben, &memory, in: team).get().request.state == .waiting)
    try team.act(.taken, on: sent.id, as: ben)
    #expect(try read(as: ben, &memory, in: team).get().request.state == .taken(by: ben))
  }

  @Test("A request that ended, or was withdrawn, stays so when a copy returns (C6, D8)")
  func copyReturns() throws {
    var memory = RequestMemory(path: "/library")
    let copy = try team.library.storage.get(name).bytes
    _ = try read(as: amara, &memory).get()
    try team.library.end(sent.id)
    memory.note(standing: try team.library.requestNames(), in: "/library", on: today)
    _ = try team.library.storage.put(copy, as: name, replacing: nil)
    #expect(try read(as: amara, &memory).refusal == RequestRefusal(sent.id, .ended))
    #expect(throws: RequestFailure.gone) {
      try team.library.act(
        .taken, on: sent.id, as: team.keys(amara), in: team.trusted, at: Team.start, remembering: memory)
    }
  }

  @Test("What another copy of the library lacks has not ended")
  func otherFolder() throws {
    var memory = RequestMemory(path: "/library")
    _ = try read(as: amara, &memory).get()
    for path in ["/backup", "/backup", "/library"] { memory.note(standing: [], in: path, on: today) }
    #expect(throws: Never.self) { try read(as: amara, &memory).get() }
  }

  @Test("What is for others is tried once, and anew when it changes or a key is new")
  func tried() throws {
    var memory = RequestMemory()
    let first = try glance()
    #expect(try read(as: Team.ines, &memory).refusal?.reason == .notForThisReader)
    #expect(memory.wasTried(sent.id, first))
    let again = memory
    #expect(try read(as: Team.ines, &memory).refusal?.reason == .notForThisReader)
    #expect(memory == again)

    try team.act(.taken, on: sent.id, as: amara)
    #expect(!memory.wasTried(sent.id, try glance()))
    _ = try read(as: Team.ines, &memory)
    let mine = try team.keys(Team.ines)
    memory.begin(with: mine.sealing)
    #expect(memory.wasTried(sent.id, try glance()))
    memory.begin(with: mine.sealing + [SealingKeys()])
    #expect(!memory.wasTried(sent.id, try glance()))
  }

  @Test("A window that did not know the newest key hides nothing from one that does")
  func olderWindow() throws {
    var locker = Locker()
    _ = locker.makeSupporterKeys(for: Team.ines, on: today)
    var (stale, known) = (RequestMemory(path: "/library"), RequestMemory(path: "/library"))
    let glance = try glance()
    let strange = [SealingKeys()]
    stale.begin(with: strange)
    #expect(stale.isForOthers(sent.id, glance, keys: strange))
    stale.note(tried: sent.id, glance.mark)
    known.begin(with: locker.sealingKeys.keys)
    locker.keep(known, of: "p", on: today, retentionDays: 14)
    locker.keep(stale, of: "p", on: today, retentionDays: 14)
    #expect(!locker.requestMemory(of: "p").wasTried(sent.id, glance))
  }

  @Test("It is the same after being stored, and two windows lose nothing of each other's")
  func stored() throws {
    var locker = Locker()
    _ = locker.makeSupporterKeys(for: amara, on: today)
    var first = RequestMemory(path: "/library")
    var second = first
    first.begin(with: locker.sealingKeys.keys)
    second.begin(with: locker.sealingKeys.keys)
    _ = try read(as: amara, &first).get()
    let other = try team.send(Team.letter(to: [ben]))
    first.begin(with: locker.sealingKeys.keys)
    first.note(tried: other.id, try glance().mark)
    second.end(RequestID(checked: "ab12"), on: today)
    for memory in [first, second, first] { locker.keep(memory, of: "p", on: today, retentionDays: 14) }
    let kept = locker.requestMemory(of: "p")
    #expect(kept.hasEnded(RequestID(checked: "ab12")))
    #expect(kept.wasTried(other.id, try glance()))
    let bytes = DocumentCoder.encode(locker)
    #expect(try DocumentCoder.decode(Locker.self, from: bytes, file: "l") == locker)
  }

  @Test("What has ended is forgotten after the ceiling, once no key is left that could open a copy (E1)")
  func forgetting() throws {
    var locker = Locker()
    _ = locker.makeSupporterKeys(for: amara, on: today)
    let id = RequestID(checked: "ab12")
    var memory = RequestMemory(path: "/library")
    memory.end(id, on: today)
    func knows(after days: Int) -> Bool {
      let day = today.adding(days: days)
      _ = locker.sealingKeys.renew(on: day)
      locker.sealingKeys.discardOld(on: day, retentionDays: 14)
      locker.keep(memory, of: "p", on: day, retentionDays: 14)
      defer { memory = locker.requestMemory(of: "p") }
      return locker.requestMemory(of: "p").hasEnded(id)
    }
    #expect(knows(after: 14))
    // The first key was replaced on day 14, and opens for the ceiling and one renewal more.
    #expect(knows(after: 14 + 21))
    #expect(!knows(after: 14 + 22))
  }
}

extension Result {
  var refusal: Failure? { if case .failure(let failure) = self { failure } else { nil } }
}
