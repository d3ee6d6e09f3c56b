import PeerLibrary
import Testing

/// The rules that a folder and its twin in memory both keep to.
@Suite("Every storage")
struct StorageRulesTests {
  enum Kind: CaseIterable { case memory, folder }

  let folder: TemporaryFolder
  let name: DocumentName

  init() throws {
    folder = try TemporaryFolder()
    name = try #require(DocumentName(path: "requests/ab12.json"))
  }

  func make(_ kind: Kind) throws -> any Storage {
    switch kind {
    case .memory: MemoryStorage()
    case .folder: try FolderStorage(path: folder.path)
    }
  }

  @Test("gives back what was saved, with the revision the save answered", arguments: Kind.allCases)
  func roundTrip(_ kind: Kind) throws {
    let storage = try make(kind)
    let revision = try storage.put([1, 2, 3], as: name, replacing: nil)
    let document = try storage.get(name)
    #expect(document.bytes == [1, 2, 3])
    #expect(document.name == name)
    #expect(document.revision == revision)
  }

  @Test("keeps an empty document and one of exactly the limit", arguments: Kind.allCases)
  func sizes(_ kind: Kind) throws {
    let storage = try make(kind)
    let first = try storage.put([], as: name, replacing: nil)
    #expect(try storage.get(name).bytes.isEmpty)
    let largest = [UInt8](repeating: 7, count: StorageLimit.requestSize)
    _ = try storage.put(largest, as: name, replacing: first)
    #expect(try storage.get(name).bytes == largest)
  }

  @Test("refuses a document above the limit and keeps what stands there", arguments: Kind.allCases)
  func tooLarge(_ kind: Kind) throws {
    let storage = try make(kind)
    let first = try storage.put([1], as: name, replacing: nil)
    let huge = [UInt8](repeating: 7, count: StorageLimit.requestSize + 1)
    #expect(throws: StorageError.tooLarge(path: name.path, limit: StorageLimit.requestSize)) {
      try storage.put(huge, as: name, replacing: first)
    }
    #expect(try storage.get(name).bytes == [1])
  }

  @Test("keeps a program of a hundred thousand supporters, and no larger one", arguments: Kind.allCases)
  func programSize(_ kind: Kind) throws {
    let storage = try make(kind)
    let largest = [UInt8](repeating: 7, count: StorageLimit.programSize)
    let revision = try storage.put(largest, as: .program, replacing: nil)
    #expect(try storage.get(.program).bytes == largest)
    #expect(throws: StorageError.tooLarge(path: "program.json", limit: StorageLimit.programSize)) {
      try storage.put(largest + [7], as: .program, replacing: revision)
    }
  }

  @Test("does not save over what someone else made first", arguments: Kind.allCases)
  func creatingTwice(_ kind: Kind) throws {
    let storage = try make(kind)
    _ = try storage.put([1], as: name, replacing: nil)
    #expect(throws: StorageError.conflict(path: name.path, current: try storage.get(name))) {
      try storage.put([2], as: name, replacing: nil)
    }
    #expect(try storage.get(name).bytes == [1])
  }

  @Test("gives the second of two writers the first one's version", arguments: Kind.allCases)
  func secondWriter(_ kind: Kind) throws {
    let storage = try make(kind)
    let start = try storage.put([1], as: name, replacing: nil)
    _ = try storage.put([2], as: name, replacing: start)
    let theirs = try storage.get(name)
    #expect(throws: StorageError.conflict(path: name.path, current: theirs)) {
      try storage.put([3], as: name, replacing: start)
    }
    _ = try storage.put([2, 3], as: name, replacing: theirs.revision)
    #expect(try storage.get(name).bytes == [2, 3])
  }

  @Test("does not bring back what was destroyed meanwhile", arguments: Kind.allCases)
  func savingAfterTheEnd(_ kind: Kind) throws {
    let storage = try make(kind)
    let start = try storage.put([1], as: name, replacing: nil)
    try storage.delete(name, at: start)
    #expect(throws: StorageError.conflict(path: name.path, current: nil)) {
      try storage.put([2], as: name, replacing: start)
    }
    #expect(throws: StorageError.missing(path: name.path)) { try storage.get(name) }
  }

  @Test("destroys at a revision, or whatever stands there", arguments: Kind.allCases)
  func destroying(_ kind: Kind) throws {
    let storage = try make(kind)
    let start = try storage.put([1], as: name, replacing: nil)
    _ = try storage.put([2], as: name, replacing: start)
    #expect(throws: StorageError.conflict(path: name.path, current: try storage.get(name))) {
      try storage.delete(name, at: start)
    }
    try storage.delete(name, at: nil)
    #expect(throws: StorageError.missing(path: name.path)) { try storage.delete(name, at: nil) }
    #expect(throws: StorageError.missing(path: name.path)) { try storage.delete(name, at: start) }
  }

  @Test("lists one folder at a time, in order", arguments: Kind.allCases)
  func listing(_ kind: Kind) throws {
    let storage = try make(kind)
    #expect(try storage.list(.requests).isEmpty)
    #expect(try storage.list(nil).isEmpty)
    for path in ["requests/b.json", "requests/a-1.json", "supporters/c.json", "program.json"] {
      _ = try storage.put([1], as: try #require(DocumentName(path: path)), replacing: nil)
    }
    #expect(try storage.list(.requests).map(\.path) == ["requests/a-1.json", "requests/b.json"])
    #expect(try storage.list(.supporters).map(\.id) == ["c"])
    #expect(try storage.list(nil) == [.program])
  }

  @Test(
    "reads many in the order asked for, and one that is missing spoils no other", arguments: Kind.allCases)
  func reading(_ kind: Kind) throws {
    let storage = try make(kind)
    let names = try (0..<40).map { try #require(DocumentName(folder: .supporters, id: "s\($0)")) }
    for (index, name) in names.enumerated() where index != 7 {
      _ = try storage.put([UInt8(index)], as: name, replacing: nil)
    }
    let slice = names[5..<10]
    let results = storage.get(slice)
    #expect(results.count == slice.count)
    for (name, result) in zip(slice, results) {
      if name == names[7] {
        #expect(result == .failure(.missing(path: name.path)))
      } else {
        #expect(try result.get() == storage.get(name))
      }
    }
    #expect(storage.get(names[0..<0]).isEmpty)
  }
}
