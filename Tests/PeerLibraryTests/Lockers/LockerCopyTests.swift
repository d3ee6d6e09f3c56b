import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A locker on its way to another machine")
struct LockerCopyTests {
  private let folder: TemporaryFolder
  private let here: LockerFolder
  private let there: LockerFolder
  private let passphrase = "quiet river stones"
  private let id: LockerID

  init() throws {
    folder = try TemporaryFolder()
    here = try LockerFolder(path: folder.path + "/here", nameParameters: .smallest, standard: .smallest)
    there = try LockerFolder(path: folder.path + "/there", nameParameters: .smallest, standard: .smallest)
    var contents = Locker()
    contents.aboutMe.team = "CANARY"
    id = try here.create(
      here.locker(named: "Amara"), passphrase: passphrase, contents: contents, parameters: .smallest
    ).id
  }

  @Test("The copy opens there by the same name and passphrase, for its owner alone")
  func arrives() throws {
    let copy = try here.copy(of: id)
    #expect(try there.takeIn(copy, from: "my.locker") == id)
    #expect(try there.open(named: "amara", passphrase: passphrase).contents.aboutMe.team == "CANARY")
    #expect(folder.mode(of: "there/" + id.name.path) == 0o600)
    #expect(try folder.read("there/" + id.name.path) == folder.read("here/" + id.name.path))
  }

  @Test("Nothing in the copy is in clear, not even the locker's name")
  func sealed() throws {
    let text = String(decoding: try here.copy(of: id), as: UTF8.self)
    for canary in ["CANARY", "Amara", "amara", passphrase] { #expect(!text.contains(canary)) }
  }

  @Test("A locker that is there already is not written over")
  func taken() throws {
    let copy = try here.copy(of: id)
    try there.takeIn(copy, from: "my.locker")
    #expect(throws: LockerError.taken) { try there.takeIn(copy, from: "my.locker") }
  }

  @Test("A damaged copy and one of a newer version are told apart, and leave nothing behind")
  func toldApart() throws {
    let copy = try here.copy(of: id)
    let other = id.name.id.first == "0" ? "1" : "0"
    let text = String(decoding: copy, as: UTF8.self)
    let damaged = [
      Array(copy[..<(copy.count / 2)]), [], Array("{}".utf8),
      Array(text.replacing(id.name.id, with: other + id.name.id.dropFirst()).utf8),
      try folder.read("here/" + id.name.path),
    ]
    for bytes in damaged {
      #expect(throws: LockerError.damaged(path: "my.locker")) { try there.takeIn(bytes, from: "my.locker") }
    }
    let newer = Array(text.replacing(#""schema" : 1"#, with: #""schema" : 2"#).utf8)
    #expect(throws: LockerError.newer(path: "my.locker")) { try there.takeIn(newer, from: "my.locker") }
    #expect(try there.lockers().isEmpty)
  }

  @Test("By name, a wrong passphrase and a name that nobody has are told in the same words")
  func sameWords() throws {
    #expect(throws: LockerError.noneOpens) { try here.open(named: "amara", passphrase: "another one") }
    #expect(throws: LockerError.noneOpens) { try here.open(named: "nobody", passphrase: passphrase) }
  }
}
