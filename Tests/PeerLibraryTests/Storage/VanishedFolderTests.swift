import Glibc
import PeerLibrary
import Testing

@Suite("A library that vanishes while open")
struct VanishedFolderTests {
  let folder: TemporaryFolder
  let storage: FolderStorage
  let name: DocumentName

  init() throws {
    folder = try TemporaryFolder()
    storage = try FolderStorage.create(path: "\(folder.path)/library")
    name = try #require(DocumentName(path: "requests/a.json"))
    _ = try storage.put([1], as: name, replacing: nil)
  }

  func expectVanished() throws {
    let vanished = StorageError.vanished(path: storage.path)
    #expect(throws: vanished) { try storage.list(.requests) }
    #expect(throws: vanished) { try storage.get(name) }
    #expect(storage.get([name][...]) == [.failure(vanished)])
    #expect(throws: vanished) { try storage.put([2], as: name, replacing: Revision(of: [1])) }
    #expect(throws: vanished) { try storage.delete(name, at: nil) }
  }

  @Test("by being removed says so")
  func removed() throws {
    _ = try Command("/bin/rm", "-r", storage.path).run()
    try expectVanished()
  }

  @Test("by being moved is not written to where it went")
  func moved() throws {
    rename(storage.path, "\(folder.path)/bin")
    try expectVanished()
    #expect(try folder.names(in: "bin/requests") == ["a.json"])
  }

  @Test("does not take another folder in its place for the library")
  func replaced() throws {
    rename(storage.path, "\(folder.path)/bin")
    mkdir(storage.path, 0o700)
    try expectVanished()
    #expect(try folder.names(in: "library").isEmpty)
  }

  @Test("only in part is a library without that folder's documents")
  func folderRemoved() throws {
    _ = try Command("/bin/rm", "-r", "\(storage.path)/requests").run()
    #expect(try storage.list(.requests).isEmpty)
    #expect(throws: StorageError.missing(path: name.path)) { try storage.get(name) }
    #expect(throws: StorageError.conflict(path: name.path, current: nil)) {
      try storage.put([2], as: name, replacing: Revision(of: [1]))
    }
  }
}
