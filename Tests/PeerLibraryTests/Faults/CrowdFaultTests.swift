import Testing

@testable import PeerLibrary
@testable import PeerLibraryFaults

@Suite("Many writers at once", .timeLimit(.minutes(5)))
struct CrowdFaultTests {
  @Test("count to 1,600 together without losing one")
  func counting() throws {
    let folder = try TemporaryFolder()
    let writers = try (0..<8).map { _ in try RunningCommand(.faults("count", folder.path, "200")) }
    for writer in writers {
      #expect(writer.readAll() == "counted 200\n")
      #expect(writer.wait() == 0)
    }
    let storage = try FolderStorage(path: folder.path)
    let name = try #require(DocumentName(path: "counts/counter.json"))
    #expect(Sample.number(of: try storage.get(name).bytes) == 1600)
    #expect(try folder.names(in: "counts") == ["counter.json"])
  }

  @Test("in one process keep each other out as well")
  func tasks() async throws {
    let folder = try TemporaryFolder()
    let storage = try FolderStorage(path: folder.path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<200 {
        group.addTask { try Saving(storage).count(times: 1) }
      }
      try await group.waitForAll()
    }
    let name = try #require(DocumentName(path: "counts/counter.json"))
    #expect(Sample.number(of: try storage.get(name).bytes) == 200)
  }

  @Test("wait for a lock that is held, but not for ever")
  func heldLock() throws {
    let folder = try TemporaryFolder()
    let storage = try FolderStorage(path: folder.path, patience: 5)
    let name = try #require(DocumentName(path: "requests/a.json"))
    let lock = try LibraryLock(in: storage.library.directory, patience: 0, path: "requests/a.json")
    #expect(throws: StorageError.busy(path: name.path)) { try storage.put([1], as: name, replacing: nil) }
    #expect(try folder.names(in: "requests").isEmpty)
    lock.release()
    _ = try storage.put([1], as: name, replacing: nil)
  }

  @Test("are kept apart even when the lock's file is removed under one of them")
  func removedLock() throws {
    let folder = try TemporaryFolder()
    let storage = try FolderStorage(path: folder.path, patience: 5)
    let name = try #require(DocumentName(path: "requests/a.json"))
    _ = try storage.put([1], as: name, replacing: nil)
    try storage.library.directory.remove(LibraryLock.fileName, path: LibraryLock.fileName)
    let lock = try LibraryLock(in: storage.library.directory, patience: 0, path: "requests/a.json")
    #expect(throws: StorageError.busy(path: name.path)) { try storage.delete(name, at: nil) }
    lock.release()
    try storage.delete(name, at: nil)
  }
}
