import Glibc

/// What the files of a library looked like at one moment, without reading them.
struct LibrarySnapshot {
  /// Changes whenever a file is replaced or written to; of its times only the last change cannot be set.
  struct FileStamp: Hashable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let inode: ino_t
  }

  private var stamps: [DocumentName: FileStamp] = [:]
  private var hasVanished = false
  private var isIncomplete = false

  init(of storage: FolderStorage) {
    for folder in [nil] + Folder.allCases.map(Optional.some) {
      do throws(StorageError) {
        try add(folder, of: storage)
      } catch .missing {
        continue
      } catch .vanished {
        hasVanished = true
        return
      } catch {
        isIncomplete = true
      }
    }
  }

  /// What is different from an earlier moment.
  func changes(since earlier: LibrarySnapshot) -> Set<Change> {
    if hasVanished { return earlier.hasVanished ? [] : [.vanished] }
    if isIncomplete || earlier.isIncomplete || earlier.hasVanished { return [.everything] }
    var changes: Set<Change> = []
    for (name, stamp) in stamps where earlier.stamps[name] != stamp { changes.insert(.saved(name)) }
    for name in earlier.stamps.keys where stamps[name] == nil { changes.insert(.removed(name)) }
    return changes
  }

  private mutating func add(_ folder: Folder?, of storage: FolderStorage) throws(StorageError) {
    let names = try storage.list(folder)
    let directory = try storage.library.open(folder)
    for name in names {
      guard let status = try directory.status(of: name.fileName, path: name.path) else { continue }
      stamps[name] = FileStamp(
        size: status.st_size, seconds: status.st_ctim.tv_sec, nanoseconds: status.st_ctim.tv_nsec,
        inode: status.st_ino)
    }
  }
}
