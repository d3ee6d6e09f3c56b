import Glibc
import Testing

@testable import PeerLibrary

/// Both ways to find changes tell the same story.
@Suite("A watch over a library")
struct ChangeWatchTests {
  enum Means: CaseIterable { case notices, comparison }

  let folder: TemporaryFolder
  let storage: FolderStorage
  let name: DocumentName
  let other: DocumentName

  init() throws {
    folder = try TemporaryFolder()
    storage = try FolderStorage.create(path: "\(folder.path)/library")
    name = try #require(DocumentName(path: "requests/a.json"))
    other = try #require(DocumentName(path: "program.json"))
  }

  func watch(_ means: Means) -> ChangeWatch {
    let watch = ChangeWatch(storage, comparing: means == .comparison)
    #expect(watch.needsPolling == (means == .comparison))
    return watch
  }

  /// Whether the watch's descriptor would wake a waiting loop now; a comparing watch has none and is always asked.
  func isReadable(_ watch: ChangeWatch) -> Bool {
    guard let descriptor = watch.fileDescriptor else { return true }
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) == 1
  }

  @Test("tells of nothing where nothing happened", arguments: Means.allCases)
  func quiet(_ means: Means) throws {
    _ = try storage.put([1], as: name, replacing: nil)
    let watch = watch(means)
    #expect(watch.changes().isEmpty)
    _ = try storage.get(name)
    _ = try storage.list(.requests)
    #expect(watch.changes().isEmpty)
  }

  @Test("tells what appeared, changed and went, also in folders made later", arguments: Means.allCases)
  func saves(_ means: Means) throws {
    let watch = watch(means)
    let first = try storage.put([1], as: name, replacing: nil)
    _ = try storage.put([1], as: other, replacing: nil)
    #expect(isReadable(watch))
    #expect(watch.changes() == [.saved(name), .saved(other)])
    #expect(watch.changes().isEmpty)
    _ = try storage.put([2], as: name, replacing: first)
    #expect(isReadable(watch))
    #expect(watch.changes() == [.saved(name)])
    try storage.delete(name, at: nil)
    #expect(isReadable(watch))
    #expect(watch.changes() == [.removed(name)])
  }

  @Test("tells only the last of several changes to one document", arguments: Means.allCases)
  func lastChange(_ means: Means) throws {
    _ = try storage.put([1], as: name, replacing: nil)
    let watch = watch(means)
    try storage.delete(name, at: nil)
    _ = try storage.put([2], as: name, replacing: nil)
    #expect(watch.changes() == [.saved(name)])
    let revision = try storage.get(name).revision
    _ = try storage.put([3], as: name, replacing: revision)
    try storage.delete(name, at: nil)
    #expect(watch.changes() == [.removed(name)])
  }

  @Test("sees what other programs do, and no names but documents'", arguments: Means.allCases)
  func otherPrograms(_ means: Means) throws {
    _ = try storage.put([1], as: name, replacing: nil)
    let watch = watch(means)
    try folder.write([1, 2, 3], to: "library/requests/a.json")
    try folder.write([1], to: "library/requests/notes.txt")
    #expect(watch.changes() == [.saved(name)])
    rename("\(storage.path)/requests/a.json", "\(storage.path)/requests/a.txt")
    #expect(watch.changes() == [.removed(name)])
    rename("\(storage.path)/requests/a.txt", "\(storage.path)/requests/a.json")
    #expect(watch.changes() == [.saved(name)])
  }

  @Test("goes on after a folder was removed and made anew", arguments: Means.allCases)
  func folderAnew(_ means: Means) throws {
    _ = try storage.put([1], as: name, replacing: nil)
    let watch = watch(means)
    _ = try Command("/bin/rm", "-r", "\(storage.path)/requests").run()
    #expect(watch.changes() == [.removed(name)])
    _ = try storage.put([2], as: name, replacing: nil)
    #expect(watch.changes() == [.saved(name)])
    let revision = try storage.get(name).revision
    _ = try storage.put([3], as: name, replacing: revision)
    #expect(watch.changes() == [.saved(name)])
  }

  @Test("says that the library vanished, and says it once", arguments: Means.allCases)
  func vanished(_ means: Means) throws {
    _ = try storage.put([1], as: name, replacing: nil)
    let watch = watch(means)
    rename(storage.path, "\(folder.path)/bin")
    #expect(watch.changes() == [.vanished])
    #expect(watch.changes().isEmpty)
  }

  @Test("says to read everything anew when a folder is moved in or out")
  func movedFolder() throws {
    _ = try storage.put([1], as: name, replacing: nil)
    let watch = watch(.notices)
    rename("\(storage.path)/requests", "\(folder.path)/away")
    #expect(watch.changes() == [.everything])
    try folder.write([1], to: "away/b.json")
    #expect(watch.changes().isEmpty)
    rename("\(folder.path)/away", "\(storage.path)/requests")
    #expect(watch.changes() == [.everything])
    _ = try storage.put([2], as: name, replacing: Revision(of: [1]))
    #expect(watch.changes() == [.saved(name)])
  }

  @Test("says to read everything anew when the system lost count")
  func overflow() throws {
    var notice = inotify_event()
    notice.wd = -1
    notice.mask = UInt32(IN_Q_OVERFLOW)
    var summary = ChangeSummary()
    summary.saved(name)
    let notices = try #require(ChangeNotices(path: storage.path))
    withUnsafeBytes(of: notice) { bytes in
      var rest = bytes
      while let notice = Notice(removingFirstFrom: &rest) { notices.take(notice, into: &summary, storage) }
    }
    #expect(summary.all == [.everything])
  }

  @Test("compares where another machine may change files unseen")
  func fileSystems() throws {
    let shared: [UInt32] = [0x6969, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0]
    for magic in shared { #expect(FileSystemKind(magic: magic).hidesChanges) }
    let local: [UInt32] = [0xEF53, 0x0102_1994, 0x5846_5342, 0x9123_683E, 0x794C_7630]
    for magic in local { #expect(!FileSystemKind(magic: magic).hidesChanges) }
    #expect(FileSystemKind(of: storage.library.directory).magic != 0)
  }
}
