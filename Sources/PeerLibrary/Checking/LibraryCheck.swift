/// Looks through the whole folder of a library, whatever it holds, and changes nothing.
public struct LibraryCheck: Sendable {
  let storage: FolderStorage

  /// A check of the library in a folder.
  public init(_ storage: FolderStorage) {
    self.storage = storage
  }

  /// Everything that is not as it should be, in order of path.
  ///
  /// Throws only where the library itself cannot be looked at.
  public func findings() throws(StorageError) -> [Finding] {
    var walk = LibraryWalk(storage: storage)
    try storage.inLibrary { () throws(StorageError) in try walk.run() }
    return walk.findings.sorted { ($0.path, $0.message) < ($1.path, $1.message) }
  }
}
