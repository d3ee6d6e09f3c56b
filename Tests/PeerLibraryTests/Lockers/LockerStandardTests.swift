import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("When trying a passphrase is to take more work than before")
struct LockerStandardTests {
  private let folder: TemporaryFolder
  /// As an older version saw it, and as this one does.
  private let before: LockerFolder
  private let today: LockerFolder
  private let passphrase = "quiet river stones"

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path + "/lockers"
    before = try LockerFolder(path: path, nameParameters: .smallest, standard: .smallest)
    let more = try PassphraseParameters(operations: 2, memoryBytes: 16_384)
    today = try LockerFolder(path: path, nameParameters: .smallest, standard: more)
  }

  private func create() throws -> OpenLocker {
    try before.create(before.locker(named: "amara"), passphrase: passphrase, parameters: .smallest)
  }

  private func contents(_ team: String) -> Locker {
    var locker = Locker()
    locker.aboutMe.team = team
    return locker
  }

  @Test("An older locker opens, and the next save locks it with as much work as today's standard asks for")
  func raised() throws {
    let old = try create()
    let opened = try today.open(old.id, passphrase: passphrase)
    #expect(opened.lock.parameters == .smallest)
    let saved = try today.save(contents("East"), in: opened)
    #expect(saved.lock.parameters == (try PassphraseParameters(operations: 2, memoryBytes: 16_384)))
    #expect(try today.open(old.id, passphrase: passphrase).contents.aboutMe.team == "East")
    #expect(throws: LockerError.wrongPassphrase) { try today.open(old.id, passphrase: "another one") }
    #expect(try before.open(old.id, passphrase: passphrase).contents.aboutMe.team == "East")
  }

  @Test("The passphrase is forgotten as soon as the lock is strong enough")
  func passphraseIsForgotten() throws {
    let opened = try today.open(create().id, passphrase: passphrase)
    #expect(opened.passphrase != nil)
    #expect(try today.save(Locker(), in: opened).passphrase == nil)
    #expect(try today.open(opened.id, passphrase: passphrase).passphrase == nil)
  }

  @Test("A second window finds its way to the stronger lock by itself")
  func secondWindow() throws {
    let id = try create().id
    let (first, second) = (
      try today.open(id, passphrase: passphrase), try today.open(id, passphrase: passphrase)
    )
    _ = try today.save(contents("East"), in: first)
    #expect(throws: LockerError.changedElsewhere) { try today.save(contents("West"), in: second) }
    let reopened = try today.reopen(second)
    #expect(reopened.contents.aboutMe.team == "East")
    #expect(try today.save(contents("West"), in: reopened).contents.aboutMe.team == "West")
  }

  @Test("A lock that asks for more than the standard is never made weaker")
  func neverWeaker() throws {
    let strong = try PassphraseParameters(operations: 3, memoryBytes: 8_192)
    let id = try before.create(
      before.locker(named: "ben"), passphrase: passphrase, parameters: strong
    ).id
    let saved = try today.save(Locker(), in: today.open(id, passphrase: passphrase))
    #expect(saved.lock.parameters == (try PassphraseParameters(operations: 3, memoryBytes: 16_384)))
  }
}
