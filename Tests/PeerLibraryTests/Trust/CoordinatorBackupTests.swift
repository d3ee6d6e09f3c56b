import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("The coordinator's keys are backed up to a file of their own (J7)")
struct CoordinatorBackupTests {
  private let team: Team
  private let locker: Locker
  private let bytes: [UInt8]

  init() throws {
    team = try Team()
    var locker = Locker()
    team.founded.keep(in: &locker, path: "/riverside")
    self.locker = locker
    let backup = try #require(CoordinatorBackup(of: team.pin, in: locker))
    bytes = try backup.sealed(passphrase: "four calm words here", parameters: .smallest)
  }

  @Test("Its own passphrase brings the keys into an empty locker")
  func restoring() throws {
    let backup = try CoordinatorBackup.open(bytes, passphrase: "four calm words here", path: "keys")
    var empty = Locker()
    backup.restore(to: &empty)
    #expect(empty.rootSeed == locker.rootSeed)
    #expect(empty.coordinatorSecret == locker.coordinatorSecret)
    #expect(empty.isCoordinator(of: team.program))
    #expect(empty.pinned(team.program.id)?.rootKey == team.program.rootKey)
  }

  @Test("Another passphrase, a changed byte and no such file are told apart")
  func refusing() {
    #expect(throws: LockerError.wrongPassphrase) {
      try CoordinatorBackup.open(bytes, passphrase: "four other words here", path: "keys")
    }
    for place in stride(from: 20, to: bytes.count, by: 97) {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: LockerError.self) {
        try CoordinatorBackup.open(changed, passphrase: "four calm words here", path: "keys")
      }
    }
    #expect(throws: LockerError.damaged(path: "keys")) {
      try CoordinatorBackup.open([], passphrase: "x", path: "keys")
    }
  }

  @Test("Nothing of the keys stands in the file in clear, and who is no coordinator has nothing to back up")
  func sealed() throws {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains(team.program.id))
    #expect(!text.contains(Base64.encode(team.founded.rootSeed.bytes)))
    #expect(CoordinatorBackup(of: team.pin, in: Locker()) == nil)
  }
}
