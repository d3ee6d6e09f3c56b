import Glibc
import PeerLibrary
import Testing

@Suite("A folder that someone else has filled")
struct HostileFolderTests {
  let folder: TemporaryFolder
  let storage: FolderStorage
  let name: DocumentName

  init() throws {
    folder = try TemporaryFolder()
    storage = try FolderStorage(path: folder.path)
    name = try #require(DocumentName(path: "requests/a.json"))
    mkdir("\(folder.path)/requests", 0o700)
  }

  @Test("Reading a file of one's own leaves no time of it, so that nobody sees which one was looked for")
  func readTime() throws {
    try folder.write([1], to: name.path)
    let path = "\(folder.path)/\(name.path)"
    // A time of reading before that of writing is what a system notes anew most eagerly.
    let times = [timespec(tv_sec: 1_000, tv_nsec: 0), timespec(tv_sec: 2_000, tv_nsec: 0)]
    #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
    #expect(try storage.get(name).bytes == [1])
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_atim.tv_sec == 1_000)
  }

  /// What may stand where a document should be.
  enum Oddity: CaseIterable { case link, danglingLink, folder, pipe, socket }

  func make(_ oddity: Oddity) throws {
    let path = "\(folder.path)/\(name.path)"
    switch oddity {
    case .link:
      try folder.write([1], to: "outside")
      symlink("\(folder.path)/outside", path)
    case .danglingLink: symlink("\(folder.path)/nowhere", path)
    case .folder: mkdir(path, 0o700)
    case .pipe: mkfifo(path, 0o600)
    case .socket: mknod(path, S_IFSOCK | 0o600, 0)
    }
  }

  @Test("has nothing read, replaced or destroyed through what is not a file", arguments: Oddity.allCases)
  func oddities(_ oddity: Oddity) throws {
    try make(oddity)
    let notAFile = StorageError.notAFile(path: name.path)
    #expect(throws: notAFile) { try storage.get(name) }
    #expect(throws: notAFile) { try storage.put([2], as: name, replacing: nil) }
    #expect(throws: notAFile) { try storage.delete(name, at: nil) }
    #expect(try storage.list(.requests) == [name], "it must be noticed")
    #expect(try folder.names(in: "requests") == ["a.json"])
    #expect(try folder.names().contains("nowhere") == false)
  }

  @Test("is not followed where a folder is a link")
  func linkedFolder() throws {
    let elsewhere = try TemporaryFolder()
    try elsewhere.write([1], to: "a.json")
    symlink(elsewhere.path, "\(folder.path)/supporters")
    let linked = try #require(DocumentName(path: "supporters/a.json"))
    let notAFile = StorageError.notAFile(path: "supporters")
    #expect(throws: notAFile) { try storage.list(.supporters) }
    #expect(throws: notAFile) { try storage.get(linked) }
    #expect(throws: notAFile) { try storage.put([2], as: linked, replacing: nil) }
    #expect(try elsewhere.names() == ["a.json"])
  }

  @Test("is not locked through a link")
  func linkedLock() throws {
    symlink("\(folder.path)/victim", "\(folder.path)/.lock")
    #expect(throws: StorageError.notAFile(path: ".lock")) { try storage.put([1], as: name, replacing: nil) }
    #expect(try folder.names(in: "requests").isEmpty)
    #expect(try folder.names() == [".lock", "requests"])
  }

  @Test("is not read whole where a file is 200 MB large")
  func hugeFile() throws {
    try folder.write([], to: name.path)
    #expect(truncate("\(folder.path)/\(name.path)", 200_000_000) == 0)
    let tooLarge = StorageError.tooLarge(path: name.path, limit: StorageLimit.requestSize)
    #expect(throws: tooLarge) { try storage.get(name) }
    #expect(throws: tooLarge) { try storage.put([1], as: name, replacing: nil) }
    try storage.delete(name, at: nil)
    #expect(try storage.list(.requests).isEmpty)
  }

  @Test("lists documents only, whatever else lies about")
  func otherNames() throws {
    for file in ["a.json", "A.json", "a.json~", ".a.json.swp", "a b.json", "ä.json", ".json", "notes"] {
      try folder.write([1], to: "requests/\(file)")
    }
    #expect(try storage.list(.requests) == [name])
  }

  @Test("is the owner's alone: folders and files that are made")
  func modes() throws {
    let created = try FolderStorage.create(path: "\(folder.path)/deep/down/")
    _ = try created.put([1], as: try #require(DocumentName(path: "team/a.json")), replacing: nil)
    for path in ["deep", "deep/down", "deep/down/team"] { #expect(folder.mode(of: path) == 0o700, "\(path)") }
    for path in ["deep/down/team/a.json", "deep/down/.lock"] {
      #expect(folder.mode(of: path) == 0o600, "\(path)")
    }
  }

  @Test("that is missing or not a folder is not opened")
  func notALibrary() throws {
    try folder.write([1], to: "file")
    #expect(throws: StorageError.missing(path: "\(folder.path)/none")) {
      try FolderStorage(path: "\(folder.path)/none")
    }
    #expect(throws: StorageError.notAFile(path: "\(folder.path)/file")) {
      try FolderStorage(path: "\(folder.path)/file")
    }
  }
}
