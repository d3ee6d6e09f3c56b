import Glibc

/// The system's own notices of changes in a library's folders (inotify).
final class ChangeNotices {
  private let descriptor: Descriptor
  private let path: String
  private let top: Int32
  private var folders: [Int32: Folder] = [:]

  /// Watches the library in a folder, or nil where the system gives no notices.
  init?(path: String) {
    guard
      let descriptor = try? Descriptor(
        path: path, opening: { inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK)) })
    else { return nil }
    let mask = Self.files | UInt32(IN_CREATE) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)
    top = inotify_add_watch(descriptor.number, path, mask | UInt32(IN_ONLYDIR))
    self.descriptor = descriptor
    self.path = path
    guard top >= 0 else { return nil }
    for folder in Folder.allCases where !watch(folder) { return nil }
  }

  var fileDescriptor: Int32 { descriptor.number }

  /// Reads all notices there are and says what they come to.
  func drain(_ storage: FolderStorage) -> Set<Change> {
    var changes = ChangeSummary()
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: MemoryLayout<inotify_event>.alignment) {
      buffer in
      while true {
        let count = retrying { read(descriptor.number, buffer.baseAddress, buffer.count) }
        guard count > 0 else { return }
        var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        while let notice = Notice(removingFirstFrom: &rest) {
          take(notice, into: &changes, storage)
        }
      }
    }
    return changes.all
  }

  func take(_ notice: Notice, into changes: inout ChangeSummary, _ storage: FolderStorage) {
    if notice.has(IN_Q_OVERFLOW) || notice.has(IN_UNMOUNT) { return changes.everything() }
    if notice.watch == top {
      if notice.has(IN_DELETE_SELF) || notice.has(IN_MOVE_SELF) { return changes.vanished() }
      if notice.has(IN_ISDIR) { return takeFolder(notice, into: &changes, storage) }
    }
    if notice.has(IN_IGNORED) {
      folders[notice.watch] = nil
      return
    }
    guard notice.watch == top || folders[notice.watch] != nil,
      let name = DocumentName(folder: folders[notice.watch], fileName: notice.name)
    else { return }
    if notice.has(IN_DELETE) || notice.has(IN_MOVED_FROM) {
      changes.removed(name)
    } else if notice.has(IN_MOVED_TO) || notice.has(IN_CLOSE_WRITE) {
      changes.saved(name)
    }
  }

  /// A folder of the library came or went.
  private func takeFolder(_ notice: Notice, into changes: inout ChangeSummary, _ storage: FolderStorage) {
    guard let folder = Folder(rawValue: notice.name) else { return }
    if notice.has(IN_MOVED_FROM) {
      stopWatching(folder)
      return changes.everything()
    }
    if notice.has(IN_MOVED_TO) { changes.everything() }
    guard notice.has(IN_CREATE) || notice.has(IN_MOVED_TO) else { return }
    // What was put into a new folder before the watch stood is in the listing made after it.
    guard watch(folder), let names = try? storage.list(folder) else { return changes.everything() }
    for name in names { changes.saved(name) }
  }

  /// Watches a folder if it is there; false where it is and cannot be watched.
  private func watch(_ folder: Folder) -> Bool {
    let mask = Self.files | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW)
    let watch = inotify_add_watch(descriptor.number, "\(path)/\(folder.rawValue)", mask)
    if watch >= 0 { folders[watch] = folder }
    // A link or a file in a folder's place is not part of the library.
    return watch >= 0 || [ENOENT, ENOTDIR, ELOOP].contains(errno)
  }

  /// A folder that was moved away would go on telling what happens in it.
  private func stopWatching(_ folder: Folder) {
    for (watch, watched) in folders where watched == folder {
      inotify_rm_watch(descriptor.number, watch)
      folders[watch] = nil
    }
  }

  private static let files = UInt32(IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CLOSE_WRITE)
}
