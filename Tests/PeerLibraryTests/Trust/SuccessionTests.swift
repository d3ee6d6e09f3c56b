import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("The coordinator's key is handed to a successor, whom clients follow (J7)")
struct SuccessionTests {
  private let later = Team.start + 86_400

  private func successor() -> Locker {
    var locker = Locker()
    locker.makeSuccessorKeys()
    return locker
  }

  /// Has the holder of a locker follow the one whose keys are given.
  private func follow(_ team: Team, _ pin: PinnedProgram, from old: Locker, by new: inout Locker) throws
    -> Program
  {
    let offer = try #require(new.successorOffer)
    let read = try #require(SuccessorOffer(text: offer.text))
    #expect(read == offer)
    let named = try Coordinator(
      of: team.library, pinned: pin, rootSeed: try #require(old.rootSeed).bytes
    ).handOver(to: read, secrets: old.countingSecrets, at: later)
    #expect(named.rootKey == pin.rootKey)
    new.takeInSecrets(of: named)
    return try team.library.takeOver(pinned: PinnedProgram(named, path: ""), with: new, at: later)
  }

  private func founder(_ team: Team) -> Locker {
    var locker = Locker()
    team.founded.keep(in: &locker, path: "/riverside")
    return locker
  }

  @Test("A client that knows the old key follows to the new one, over several successors too")
  func followed() throws {
    let team = try Team()
    let first = founder(team)
    var (second, third) = (successor(), successor())
    let oldPin = team.pin
    let handed = try follow(team, oldPin, from: first, by: &second)
    #expect(handed.rootKey == second.successorOffer?.rootKey)
    #expect(second.countingSecrets.last == team.founded.sealingSecret)
    #expect(handed.sealingKey == second.successorOffer?.sealingKey)
    let again = try follow(team, PinnedProgram(handed, path: ""), from: second, by: &third)
    #expect(third.countingSecrets == [try #require(third.coordinatorSecret).bytes] + second.countingSecrets)
    for pin in [oldPin, PinnedProgram(handed, path: ""), PinnedProgram(again, path: "")] {
      #expect(try team.library.program(pinned: pin) == again)
    }
    let names = try team.library.supporterNames()
    #expect(
      try team.library.supporters(names[...], in: again, at: later).allSatisfy {
        _ = try $0.get(); return true
      })
    #expect(!first.isCoordinator(of: again))
    #expect(third.isCoordinator(of: again))
    #expect(throws: ProgramError.anotherProgram) {
      try Coordinator(
        of: team.library, pinned: PinnedProgram(again, path: ""), rootSeed: team.founded.rootSeed)
    }
  }

  @Test("Pins in lockers move with it, and never back")
  func pins() throws {
    let team = try Team()
    var second = successor()
    var client = Locker()
    let old = PinnedProgram(team.program, path: "/riverside")
    client.pin(old)
    let handed = try follow(team, team.pin, from: founder(team), by: &second)
    let follows = client.pin(PinnedProgram(handed, path: "/riverside"))
    #expect(follows)
    #expect(client.programs.map(\.rootKey) == [handed.rootKey])
    let goesBack = client.pin(old)
    #expect(!goesBack)
    var older = team.program
    older.serial = 1_000
    let program = try DocumentCoder.decode(
      Program.self, from: DocumentCoder.encode(older.signed(with: SigningKeys(seed: team.founded.rootSeed))),
      file: "program.json")
    #expect(!program.continues(PinnedProgram(handed, path: "")))
  }

  @Test("The successor changes memberships that the old key signed, and reads the counts of before")
  func afterwards() throws {
    let team = try Team()
    var second = successor()
    let handed = try follow(team, team.pin, from: founder(team), by: &second)
    let pin = PinnedProgram(handed, path: "")
    let seed = try #require(second.rootSeed).bytes
    var membership = Team.membership(of: Team.amara)
    membership.rank = "sergeant"
    let program = try Coordinator(of: team.library, pinned: pin, rootSeed: seed).update(membership, at: later)
    let read = team.library.supporters([DocumentName(Team.amara, in: .supporters)], in: program, at: later)
    #expect(try read[0].get().membership.rank == "sergeant")
    #expect(second.formerCoordinatorSecrets?.map(\.bytes) == [team.founded.sealingSecret])
  }

  @Test("A statement that the old key did not sign, or for another program, leads nowhere")
  func forged() throws {
    let team = try Team()
    var second = successor()
    let handed = try follow(team, team.pin, from: founder(team), by: &second)
    let keys = try #require(second.rootKeys)
    for change: (inout Succession) -> Void in [
      { $0.signature = nil }, { $0.signature = "AAAA" }, { $0.programID = String(repeating: "f", count: 32) },
      { $0.signature = keys.signature(over: $0.signedBytes, as: .succession) },
      { $0.signature = keys.signature(over: $0.signedBytes, as: .program) },
      { $0.sealedSecret += "A" }, { $0.newSealingKey = Base64.encode(SealingKeys().publicKey) },
    ] {
      var program = handed
      var statement = try #require(program.successions?.first)
      change(&statement)
      program.successions = [statement]
      program.serial += 1
      let name = DocumentName.program
      let stored = try team.library.storage.get(name)
      _ = try team.library.storage.put(
        DocumentCoder.encode(program.signed(with: keys)), as: name, replacing: stored.revision)
      #expect(throws: ProgramError.anotherProgram) { try team.library.program(pinned: team.pin) }
      _ = try team.library.storage.put(
        stored.bytes, as: name, replacing: team.library.storage.get(name).revision)
    }
  }

  @Test("Only who was named can take over, and naming another one takes the first one's place")
  func named() throws {
    let team = try Team()
    var (second, third) = (successor(), successor())
    #expect(throws: ProgramError.anotherProgram) {
      try team.library.takeOver(pinned: team.pin, with: second, at: later)
    }
    let secret = team.founded.sealingSecret
    try team.coordinator.handOver(to: try #require(second.successorOffer), secrets: [secret], at: later)
    let program = try team.coordinator.handOver(
      to: try #require(third.successorOffer), secrets: [secret], at: later)
    #expect(program.successions?.count == 1)
    second.takeInSecrets(of: program)
    third.takeInSecrets(of: program)
    #expect(second.formerCoordinatorSecrets == nil)
    #expect(throws: ProgramError.anotherProgram) {
      try team.library.takeOver(pinned: team.pin, with: second, at: later)
    }
    #expect(
      try team.library.takeOver(pinned: team.pin, with: third, at: later).rootKey != team.program.rootKey)
  }

  @Test("A line that is no offer of keys is not taken", arguments: ["", "AAAA", "not base64", "é"])
  func offers(text: String) {
    #expect(SuccessorOffer(text: text) == nil)
    #expect(SuccessorOffer(text: Base64.encode([UInt8](repeating: 0, count: 64))) == nil)
  }
}
