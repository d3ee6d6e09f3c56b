import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("The program is believed only as its root key signed it")
struct ProgramTests {
  @Test("A new program is read back, and its words can be compared")
  func founding() throws {
    let team = try Team()
    let read = try team.library.program(pinned: nil)
    #expect(read == team.program)
    #expect(read.fingerprintWords.count == 8)
    #expect(try team.library.program(pinned: team.pin) == team.program)
  }

  @Test("A second program cannot be founded over the first")
  func foundingTwice() throws {
    let team = try Team()
    let other = FoundedProgram(
      name: "Other", place: Place(country: "US"), policy: Policy(), at: Team.start)
    #expect(throws: ProgramError.self) { try team.library.found(other) }
    #expect(try team.library.program(pinned: nil).name == "Riverside")
  }

  @Test("The founder's locker keeps the keys and the pin")
  func founderLocker() throws {
    let team = try Team()
    var locker = Locker()
    team.founded.keep(in: &locker, path: "/riverside")
    #expect(locker.rootSeed?.bytes == team.founded.rootSeed)
    #expect(locker.pinned(at: "/riverside")?.rootKey == team.program.rootKey)
    #expect(locker.pinned(team.program.id)?.path == "/riverside")
    let secret = try #require(locker.coordinatorSecret?.bytes)
    #expect(try Base64.encode(SealingKeys(secret: secret).publicKey) == team.program.sealingKey)
  }

  @Test("A locker never gives a known program another key or an older word")
  func lockerPins() throws {
    let team = try Team()
    var locker = Locker()
    team.founded.keep(in: &locker, path: "/riverside")
    var other = team.program
    other.rootKey = SigningKeys().publicKeyText
    let believesOther = locker.pin(PinnedProgram(other, path: "/lookalike"))
    #expect(!believesOther)
    #expect(locker.programs.map(\.rootKey) == [team.program.rootKey])
    var newer = team.program
    newer.serial += 1
    let believesNewer = locker.pin(PinnedProgram(newer, path: "/riverside"))
    let believesOlder = locker.pin(PinnedProgram(team.program, path: "/riverside"))
    #expect(believesNewer)
    #expect(!believesOlder)
    #expect(locker.programs.map(\.serial) == [newer.serial])
  }

  @Test("A changed program is refused, whatever was changed")
  func forged() throws {
    let team = try Team()
    try team.overwrite { $0.policy.replyHours = 1 }
    #expect(throws: ProgramError.forged) { try team.library.program(pinned: nil) }
    try team.overwrite { $0.signature = nil }
    #expect(throws: ProgramError.forged) { try team.library.program(pinned: nil) }
  }

  @Test("Another key in the pinned program's place is refused, however well it signs")
  func anotherKey() throws {
    let team = try Team()
    let mallory = SigningKeys()
    try team.overwrite {
      $0.rootKey = mallory.publicKeyText
      $0 = $0.signed(with: mallory)
    }
    #expect(throws: ProgramError.anotherProgram) { try team.library.program(pinned: team.pin) }
  }

  @Test("Another program under the pinned path is refused")
  func anotherProgram() throws {
    let team = try Team()
    let other = try Team()
    #expect(throws: ProgramError.anotherProgram) { try other.library.program(pinned: team.pin) }
  }

  @Test("An older state than seen is refused")
  func rollback() throws {
    var team = try Team()
    let old = try team.library.storage.get(.program)
    try team.publish()
    let newer = try team.library.storage.get(.program)
    _ = try team.library.storage.put(old.bytes, as: .program, replacing: newer.revision)
    #expect(throws: ProgramError.olderThanSeen(serial: 4, seen: 5)) {
      try team.library.program(pinned: team.pin)
    }
  }

  @Test("A damaged or newer program names its file")
  func damaged() throws {
    let team = try Team()
    let stored = try team.library.storage.get(.program)
    let newer = String(decoding: stored.bytes, as: UTF8.self).replacing(
      #""schema" : 1"#, with: #""schema" : 9"#)
    let revision = try team.library.storage.put(Array(newer.utf8), as: .program, replacing: stored.revision)
    #expect(
      throws: ProgramError.document(
        DocumentError(file: "program.json", key: "", problem: .newerSchema(found: 9, known: 1)))
    ) { try team.library.program(pinned: nil) }
    _ = try team.library.storage.put([], as: .program, replacing: revision)
    #expect(
      throws: ProgramError.document(DocumentError(file: "program.json", key: "", problem: .empty))
    ) { try team.library.program(pinned: nil) }
  }

  @Test("Only the holder of the root key is coordinator")
  func coordinator() throws {
    let team = try Team()
    #expect(throws: ProgramError.anotherProgram) {
      try Coordinator(of: team.library, pinned: team.pin, rootSeed: SigningKeys().seed)
    }
  }

  @Test("Each change raises the serial, renews the roster, and cannot change whose program it is")
  func publishing() throws {
    var team = try Team()
    let before = team.program
    let later = Team.start + 86_400
    try team.publish(at: later) {
      $0.policy.replyHours = 12
      $0.id = "another"
      $0.rootKey = "another"
      $0.serial = 1
    }
    let read = try team.library.program(pinned: PinnedProgram(before, path: "/riverside"))
    #expect(read.serial == before.serial + 1)
    #expect(read.policy.replyHours == 12)
    #expect(read.roster.issued == later)
    #expect((read.id, read.rootKey) == (before.id, before.rootKey))
  }
}

extension Team {
  /// Changes the stored program without the coordinator.
  func overwrite(_ change: (inout Program) -> Void) throws {
    var forged = program
    change(&forged)
    let revision = try library.storage.get(.program).revision
    _ = try library.storage.put(DocumentCoder.encode(forged), as: .program, replacing: revision)
  }
}
