import Glibc
import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("Lockers")
struct LockerTests {
  private let folder: TemporaryFolder
  private let lockers: LockerFolder
  private let passphrase = "quiet river stones"

  init() throws {
    folder = try TemporaryFolder()
    lockers = try LockerFolder(
      path: folder.path + "/lockers", nameParameters: .smallest, standard: .smallest)
  }

  private func full() -> Locker {
    var locker = Locker()
    _ = locker.makeSupporterKeys(for: Team.amara, on: Team.start.day)
    locker.plan = SelfCarePlan(parts: [.movement: "CANARY canal walk"], changed: Team.start)
    locker.aboutMe.team = "East"
    locker.returnCodes = [KeptReturnCode(text: ReturnCode().text, programID: "p", sent: Team.start)]
    var memory = RequestMemory(path: "/library")
    memory.end(RequestID(checked: "ab12"), on: Team.start.day)
    locker.keep(memory, of: "p", on: Team.start.day, retentionDays: 14)
    return locker
  }

  private func create(_ name: String, _ contents: Locker = Locker()) throws -> OpenLocker {
    try lockers.create(
      lockers.locker(named: name), passphrase: passphrase, contents: contents, parameters: .smallest)
  }

  private func path(_ locker: OpenLocker) -> String { folder.path + "/lockers/" + locker.id.name.path }

  @Test("What was put in comes out again, by name and passphrase")
  func roundTrip() throws {
    let contents = full()
    _ = try create("Amara", contents)
    let opened = try lockers.open(lockers.locker(named: "  amara "), passphrase: passphrase)
    #expect(opened.contents == contents)
    #expect(opened.contents.supporterKeys?.signing == contents.supporterKeys?.signing)
    #expect(try lockers.lockers() == [opened.id])
  }

  @Test("Nothing of name or contents stands in the folder in clear (E4)")
  func nothingInClear() throws {
    let contents = full()
    let locker = try create("Amara", contents)
    let canaries = [
      "amara", "Amara", "CANARY", "canal", contents.returnCodes[0].text, "signingSeed", "aboutMe", passphrase,
      Base64.encode(try #require(contents.signingSeed).bytes.bytes),
    ]
    let text = String(decoding: try folder.read("lockers/" + locker.id.name.path), as: UTF8.self)
    for canary in canaries { #expect(!text.contains(canary)) }
    #expect(!locker.id.name.path.contains("amara"))
    #expect(locker.id.name.id.count == 32)
  }

  @Test("Files and folder are for their owner alone")
  func modes() throws {
    let locker = try create("Amara")
    #expect(folder.mode(of: "lockers") == 0o700)
    #expect(folder.mode(of: "lockers/" + locker.id.name.path) == 0o600)
  }

  @Test("A wrong passphrase, a damaged file and a newer version are told apart")
  func toldApart() throws {
    let locker = try create("Amara", full())
    #expect(throws: LockerError.wrongPassphrase) {
      try lockers.open(locker.id, passphrase: "quiet river stone")
    }
    #expect(throws: LockerError.missing) {
      try lockers.open(lockers.locker(named: "nobody"), passphrase: passphrase)
    }
    let file = "lockers/" + locker.id.name.path
    let whole = try folder.read(file)
    for end in [0, 1, whole.count / 2, whole.count - 3] {
      try folder.write(Array(whole[..<end]), to: file)
      #expect(throws: LockerError.damaged(path: path(locker))) {
        try lockers.open(locker.id, passphrase: passphrase)
      }
    }
    let newer = String(decoding: whole, as: UTF8.self).replacing(#""schema" : 1"#, with: #""schema" : 2"#)
    try folder.write(Array(newer.utf8), to: file)
    #expect(throws: LockerError.newer(path: path(locker))) {
      try lockers.open(locker.id, passphrase: passphrase)
    }
    try folder.write(whole, to: file)
    #expect(throws: Never.self) { try lockers.open(locker.id, passphrase: passphrase) }
  }

  @Test("One flipped bit in any byte never opens, and never crashes")
  func flippedBits() throws {
    let locker = try create("Amara")
    let file = "lockers/" + locker.id.name.path
    let whole = try folder.read(file)
    for index in stride(from: 0, to: whole.count, by: 61) {
      var changed = whole
      changed[index] ^= 1
      try folder.write(changed, to: file)
      // A changed blank between members is the only thing that is no damage.
      if let opened = try? lockers.open(locker.id, passphrase: passphrase) {
        #expect(opened.contents == Locker())
        #expect(whole[index] == UInt8(ascii: " ") || whole[index] == UInt8(ascii: "\n"))
      }
    }
  }

  @Test("One locker's file under another's name does not open")
  func moved() throws {
    let amara = try create("Amara")
    let ben = try create("Ben")
    try folder.write(
      folder.read("lockers/" + amara.id.name.path), to: "lockers/" + ben.id.name.path)
    #expect(throws: LockerError.wrongPassphrase) { try lockers.open(ben.id, passphrase: passphrase) }
  }

  @Test("Saving asks for no passphrase, and a second window loses nothing")
  func saving() throws {
    let first = try create("Amara")
    let second = try lockers.open(first.id, passphrase: passphrase)
    var contents = first.contents
    contents.aboutMe.team = "East"
    let saved = try lockers.save(contents, in: first)
    #expect(try lockers.open(first.id, passphrase: passphrase).contents == contents)
    #expect(throws: LockerError.changedElsewhere) { try lockers.save(Locker(), in: second) }
    contents.aboutMe.team = "West"
    _ = try lockers.save(contents, in: saved)
    #expect(try lockers.open(first.id, passphrase: passphrase).contents.aboutMe.team == "West")
  }

  @Test("A second window reads what the first one saved without the passphrase, and can then save")
  func reopening() throws {
    let first = try create("Amara")
    let second = try lockers.open(first.id, passphrase: passphrase)
    var contents = first.contents
    contents.aboutMe.team = "East"
    _ = try lockers.save(contents, in: first)
    let reopened = try lockers.reopen(second)
    #expect(reopened.contents == contents)
    contents.aboutMe.team = "West"
    #expect(try lockers.save(contents, in: reopened).contents.aboutMe.team == "West")
  }

  @Test("A locker that was given another passphrase is not opened with the key of the old one")
  func reopeningAfterChange() throws {
    let first = try create("Amara")
    _ = try lockers.changePassphrase(of: first, to: "another one", parameters: .smallest)
    #expect(throws: LockerError.passphraseChanged) { try lockers.reopen(first) }
  }

  @Test("A name that is taken is not overwritten")
  func taken() throws {
    _ = try create("Amara", full())
    #expect(throws: LockerError.taken) { try create("AMARA") }
    #expect(
      try lockers.open(lockers.locker(named: "amara"), passphrase: passphrase).contents.aboutMe.team == "East"
    )
  }

  @Test("After a change of passphrase only the new one opens")
  func changedPassphrase() throws {
    let locker = try create("Amara", full())
    let changed = try lockers.changePassphrase(of: locker, to: "another one", parameters: .smallest)
    #expect(throws: LockerError.wrongPassphrase) { try lockers.open(locker.id, passphrase: passphrase) }
    #expect(try lockers.open(locker.id, passphrase: "another one").contents == changed.contents)
  }

  @Test("A deleted locker is gone")
  func deleting() throws {
    let locker = try create("Amara")
    try lockers.delete(locker)
    #expect(throws: LockerError.missing) { try lockers.open(locker.id, passphrase: passphrase) }
    #expect(try lockers.lockers().isEmpty)
  }

  @Test("Wider modes are refused with the command that narrows them", arguments: [0o604, 0o640, 0o660])
  func widerFile(mode: Int) throws {
    let locker = try create("Amara")
    chmod(path(locker), mode_t(mode))
    let expected = LockerError.openToOthers(path: path(locker), mode: mode)
    #expect(throws: expected) { try lockers.open(locker.id, passphrase: passphrase) }
    #expect(expected.message.contains("chmod go= '\(path(locker))'"))
  }

  @Test("A folder that others may enter is refused")
  func widerFolder() throws {
    let path = folder.path + "/lockers"
    chmod(path, 0o755)
    #expect(throws: LockerError.openToOthers(path: path, mode: 0o755)) { try LockerFolder(path: path) }
  }

  @Test("A file that asks for absurd memory is refused before any is taken")
  func absurdCost() throws {
    let locker = try create("Amara")
    let hostile = try PassphraseLock(
      parameters: PassphraseParameters(operations: 10, memoryBytes: 1 << 30),
      salt: [UInt8](repeating: 0, count: 16))
    let key = SecretBytes(randomCount: 32)
    let file = LockerFile(LockedBytes(sealing: [], key: key, lock: hostile, header: []))
    let text = String(decoding: DocumentCoder.encode(file), as: UTF8.self)
      .replacing("\(1 << 30)", with: "\(1 << 40)")
    try folder.write(Array(text.utf8), to: "lockers/" + locker.id.name.path)
    #expect(throws: LockerError.damaged(path: path(locker))) {
      try lockers.open(locker.id, passphrase: passphrase)
    }
  }

  @Test(
    "Lockers stand where the standard says",
    arguments: [
      (["XDG_DATA_HOME": "/data", "HOME": "/h"], "/data/beside/lockers"),
      (["XDG_DATA_HOME": "data", "HOME": "/h"], "/h/.local/share/beside/lockers"),
      (["XDG_DATA_HOME": "", "HOME": "/h"], "/h/.local/share/beside/lockers"),
      ([:], nil),
    ])
  func defaultPath(environment: [String: String], expected: String?) {
    #expect(LockerFolder.defaultPath(environment: environment) == expected)
  }
}
