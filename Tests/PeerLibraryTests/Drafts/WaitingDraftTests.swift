import Glibc
import PeerSupport
import Sealing
import Testing

@testable import PeerLibrary

@Suite("A draft waits sealed until it is sent or dropped")
struct WaitingDraftTests {
  private let folder: TemporaryFolder

  init() throws {
    try Sodium.start()
    folder = try TemporaryFolder()
  }

  private func draft(_ note: String = "wombat note", program: String = "a") -> KeptDraft {
    KeptDraft(
      programID: program,
      draft: RequestDraft(
        askingFor: .me, recipients: [Team.amara], othersMayAnswer: true, excluded: [Team.ben],
        reach: Reach(way: .phone, detail: "5557314229"), when: "after 7", urgency: .soon, note: note))
  }

  /// A draft whose program has ended: nothing holds its key any more.
  private func leave(_ draft: KeptDraft) throws {
    var waiting = try WaitingDraft(inFolder: folder.path)
    try waiting.keep(draft)
  }

  private var files: [String] {
    get throws { try Directory(path: folder.path).entries(path: folder.path).sorted() }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Directory(path: folder.path).read(name, limit: 1 << 20, path: name).bytes
  }

  @Test("What was kept last comes back after the program has ended, and only once")
  func comesBack() throws {
    var waiting = try WaitingDraft(inFolder: folder.path)
    for number in 1...9 { try waiting.keep(draft("note \(number)")) }
    #expect(waiting.draft == draft("note 9"))
    #expect(WaitingDraft.left(inFolder: folder.path).isEmpty, "It is being written")
    try leave(draft())
    let left = WaitingDraft.left(inFolder: folder.path)
    #expect(left.map(\.draft) == [draft()])
    #expect(WaitingDraft.left(inFolder: folder.path).isEmpty)
    #expect(WaitingDraft.count(inFolder: folder.path) == 2)
  }

  @Test("E4: no text of it stands in clear, its length tells little, and nobody else may open the files")
  func sealed() throws {
    var waiting = try WaitingDraft(inFolder: folder.path)
    try waiting.keep(draft())
    let short = try bytes(try #require(files.first { $0.hasSuffix(".sealed") })).count
    try waiting.keep(draft(String(repeating: "long ", count: 100)))
    for name in try files {
      let found = try bytes(name)
      for needle in ["wombat", "5557314229", "after 7", Team.amara.rawValue, "long"] {
        #expect(!found.contains(needle.utf8), "\(needle) stands in \(name)")
      }
      var status = stat()
      #expect(lstat(folder.path + "/" + name, &status) == 0 && status.st_mode & 0o777 == 0o600)
      if name.hasSuffix(".sealed") { #expect(found.count == short) }
    }
    #expect(try files.count == 2)
  }

  @Test("Dropped, nothing of it stays, and the key is overwritten before it goes")
  func dropped() throws {
    var waiting = try WaitingDraft(inFolder: folder.path)
    try waiting.keep(draft())
    let key = try #require(files.first { $0.hasSuffix(".key") })
    #expect(link(folder.path + "/" + key, folder.path + "/other") == 0)
    #expect(try bytes("other").contains { $0 != 0 })
    waiting.drop()
    #expect(try files == ["other"])
    #expect(try bytes("other").allSatisfy { $0 == 0 })
    #expect(waiting.draft == nil)
  }

  @Test("The newest of several stands last, and each opens with its own key alone")
  func several() throws {
    for (place, note) in ["third", "first", "second"].enumerated() {
      let before = try Set(files)
      try leave(draft(note))
      let name = try #require(files.first { !before.contains($0) && $0.hasSuffix(".sealed") })
      let time = timespec(tv_sec: place == 0 ? 300 : place * 100, tv_nsec: 0)
      #expect(utimensat(AT_FDCWD, folder.path + "/" + name, [time, time], 0) == 0)
    }
    #expect(WaitingDraft.left(inFolder: folder.path).compactMap(\.draft?.draft.note).last == "third")
    let sealed = try files.filter { $0.hasSuffix(".sealed") }
    #expect(rename(folder.path + "/" + sealed[0], folder.path + "/" + sealed[1]) == 0)
    let left = WaitingDraft.left(inFolder: folder.path)
    #expect(left.count == 2)
    #expect(left.compactMap(\.draft).count == 1, "A draft beside another one's key stays shut")
  }

  @Test("Half a draft, a link and what is no draft bring nothing back and stop nobody")
  func damaged() throws {
    try leave(draft())
    let sealed = try #require(files.first { $0.hasSuffix(".sealed") })
    #expect(truncate(folder.path + "/" + sealed, 100) == 0)
    #expect(symlink("/etc/passwd", folder.path + "/draft-00.key") == 0)
    #expect(mkdir(folder.path + "/draft-11.key", 0o700) == 0)
    #expect(WaitingDraft.left(inFolder: folder.path).compactMap(\.draft).isEmpty)
    var waiting = try WaitingDraft(inFolder: folder.path)
    try waiting.keep(draft())
    #expect(waiting.draft == draft())
  }

  @Test("A pipe in a draft's place keeps nobody waiting")
  func pipe() throws {
    var waiting = try WaitingDraft(inFolder: folder.path)
    try waiting.keep(draft())
    let sealed = folder.path + "/" + (try #require(files.first { $0.hasSuffix(".sealed") }))
    #expect(unlink(sealed) == 0 && mkfifo(sealed, 0o600) == 0)
    #expect(waiting.draft == nil)
    try waiting.keep(draft("next"))
    #expect(waiting.draft == draft("next"))
  }

  @Test(
    "What only looks like a key is neither overwritten nor removed, and what has no key goes and is no draft")
  func strangers() throws {
    try folder.write(Array("a diary that goes on for longer than any key does".utf8), to: "draft-aa.key")
    try folder.write([1, 2, 3], to: "diary")
    #expect(link(folder.path + "/diary", folder.path + "/draft-bb.key") == 0)
    for name in ["draft-cc.sealed", "draft-dd.new"] { try folder.write([1], to: name) }
    #expect(WaitingDraft.count(inFolder: folder.path) == 0)
    #expect(WaitingDraft.left(inFolder: folder.path).isEmpty)
    #expect(try files == ["diary", "draft-aa.key", "draft-bb.key"])
    #expect(try bytes("diary") == [1, 2, 3])
    #expect(try bytes("draft-aa.key").first == UInt8(ascii: "a"))
  }

  @Test(
    "Killed between the key and the draft, or while a draft is replaced, nothing half is taken for a whole")
  func killedBetween() throws {
    var waiting = try WaitingDraft(inFolder: folder.path)
    try waiting.keep(draft("whole"))
    let base = try #require(files.first { $0.hasSuffix(".key") }).dropLast(4)
    let file = open(folder.path + "/" + base + ".new", O_WRONLY | O_CREAT, 0o600)
    #expect(write(file, "half", 4) == 4)
    close(file)
    #expect(waiting.draft == draft("whole"))
    try waiting.keep(draft("next"))
    #expect(waiting.draft == draft("next"))
    _ = try WaitingDraft(inFolder: folder.path)
    #expect(WaitingDraft.left(inFolder: folder.path).isEmpty)
    #expect(try files.count == 2, "A key without a draft goes")
  }

  @Test("Without a folder it waits in memory, sealed too")
  func inMemory() throws {
    var waiting = WaitingDraft()
    #expect(waiting.draft == nil)
    try waiting.keep(draft())
    #expect(waiting.draft == draft())
    #expect(!"\(waiting)".contains("wombat"))
  }
}
