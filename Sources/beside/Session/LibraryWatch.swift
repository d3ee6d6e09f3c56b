import PeerLibrary

/// Watches the library that is open, and waits for it where its folder has gone.
@MainActor
struct LibraryWatch {
  private var path: String?
  private var watch: ChangeWatch?

  /// Watches the library in a folder, from the moment it is open; nil while none is.
  mutating func follow(_ path: String?) {
    guard let path, path != self.path else { return }
    self.path = path
    watch = (try? FolderStorage(path: path)).map { ChangeWatch($0) }
  }

  /// Readable when something changed; nil where `changes` must be asked now and then instead.
  var fileDescriptor: Int32? { watch?.fileDescriptor }

  /// Whether nothing but asking now and then finds changes, or the folder again.
  var needsPolling: Bool { path != nil && watch?.needsPolling != false }

  /// What changed since this was last asked, without waiting; everything, once a folder that had gone is there again.
  mutating func changes() -> Set<Change> {
    guard let path else { return [] }
    guard let watch else {
      guard let storage = try? FolderStorage(path: path), (try? storage.get(.program)) != nil else {
        return []
      }
      self.watch = ChangeWatch(storage)
      return [.everything]
    }
    let changes = watch.changes()
    // A folder that is held open does not tell of its own removal, but its files do of theirs.
    guard changes.contains(.vanished) || changes.contains(.removed(.program)) else { return changes }
    self.watch = nil
    return [.vanished]
  }
}
