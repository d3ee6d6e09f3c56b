import Glibc
import Synchronization

/// The library's own folder, kept open, so that its share stays connected and another one in its place is noticed.
final class LibraryFolder: Sendable {
  let path: String
  let directory: Directory
  private let device: dev_t
  private let inode: ino_t
  private let swept = Mutex<Set<Folder?>>([])

  init(path: String) throws(StorageError) {
    directory = try Directory(path: path)
    let status = try directory.descriptor.status(path: path)
    device = status.st_dev
    inode = status.st_ino
    self.path = Self.absolute(path) ?? path
  }

  /// Throws `vanished` where the folder was moved, removed, or lies on a share that is no longer connected.
  func checkPresence() throws(StorageError) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_dev == device, status.st_ino == inode else {
      throw .vanished(path: path)
    }
  }

  /// Opens a folder of the library.
  func open(_ folder: Folder?) throws(StorageError) -> Directory {
    try Directory(named: folder?.rawValue ?? ".", in: directory)
  }

  /// Opens a folder of the library, making it on demand.
  func openForWriting(_ folder: Folder?) throws(StorageError) -> Directory {
    if let folder { try directory.makeFolder(named: folder.rawValue) }
    return try open(folder)
  }

  /// Whether this is the first time that a folder is to be swept; once is enough, and looking costs a listing.
  func shouldSweep(_ folder: Folder?) -> Bool {
    swept.withLock { $0.insert(folder).inserted }
  }

  /// The path as it stays when the working folder changes.
  private static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
