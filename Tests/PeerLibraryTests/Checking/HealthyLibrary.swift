import Glibc
import PeerSupport
import Testing

@testable import PeerLibrary

/// A small library in which nothing is wrong, to spoil in one way at a time.
struct HealthyLibrary {
  let folder: TemporaryFolder
  let storage: FolderStorage
  let check: LibraryCheck

  init() throws {
    folder = try TemporaryFolder()
    storage = try FolderStorage.create(path: "\(folder.path)/library")
    check = LibraryCheck(storage)
    let place = Place(country: "US")
    let program = Program(
      id: String(repeating: "a", count: 32), name: "Lantern Row", place: place,
      roster: Roster(issued: Timestamp(seconds: 1_763_700_000)), rootKey: "cm9vdA==")
    _ = try storage.put(DocumentCoder.encode(program), as: .program, replacing: nil)
    for id in ["anna", "ben"] { try save(Self.supporter(id), as: "supporters/\(id).json") }
    try save("{\n  \"schema\" : 1\n}\n", as: "requests/ab12.json")
  }

  static func supporter(_ id: String) throws -> [UInt8] {
    let id = try #require(SupporterID(rawValue: id))
    let made = try #require(Day(year: 2026, month: 11, day: 21))
    return DocumentCoder.encode(
      SupporterDocument(
        id: id, membership: Membership(id: id, signingKey: "a2V5"), membershipSignature: "c2ln",
        bio: Bio(id: id, name: "Anna", sealingKey: "a2V5", sealingKeyMade: made), bioSignature: "c2ln"))
  }

  func save(_ bytes: [UInt8], as path: String) throws {
    _ = try storage.put(bytes, as: try #require(DocumentName(path: path)), replacing: nil)
  }

  func save(_ text: String, as path: String) throws {
    try save(Array(text.utf8), as: path)
  }

  /// Writes a file as another program would.
  func write(_ bytes: [UInt8], to path: String) throws {
    try folder.write(bytes, to: "library/\(path)")
  }

  /// The bytes of a file, whatever it is called.
  func read(_ path: String) throws -> [UInt8] {
    try Directory(path: storage.path).read(path, limit: StorageLimit.documentSize, path: path).bytes
  }
}
