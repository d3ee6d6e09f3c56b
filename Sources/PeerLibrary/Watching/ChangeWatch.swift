/// Tells what changed in a library, whoever changed it.
///
/// Where the system reports changes, wait for `fileDescriptor` with `poll` and then ask for `changes`. Where it
/// cannot see them (`needsPolling`), ask now and then.
public final class ChangeWatch {
  private enum Means {
    case notices(ChangeNotices)
    case comparison(LibrarySnapshot)
  }

  private let storage: FolderStorage
  private var means: Means

  /// Begins to watch; what changes from now on is told.
  public convenience init(_ storage: FolderStorage) {
    self.init(storage, comparing: FileSystemKind(of: storage.library.directory).hidesChanges)
  }

  init(_ storage: FolderStorage, comparing: Bool) {
    self.storage = storage
    if !comparing, let notices = ChangeNotices(path: storage.path) {
      means = .notices(notices)
    } else {
      means = .comparison(LibrarySnapshot(of: storage))
    }
  }

  /// Readable when something changed; nil where `changes` must be asked now and then instead.
  public var fileDescriptor: Int32? {
    if case .notices(let notices) = means { notices.fileDescriptor } else { nil }
  }

  /// Whether nothing but asking now and then finds changes.
  public var needsPolling: Bool { fileDescriptor == nil }

  /// What changed since this was last asked, without waiting; only the last of several changes to one document.
  public func changes() -> Set<Change> {
    switch means {
    case .notices(let notices): return notices.drain(storage)
    case .comparison(let earlier):
      let now = LibrarySnapshot(of: storage)
      means = .comparison(now)
      return now.changes(since: earlier)
    }
  }
}
