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
    return Self.sorted(walk.findings)
  }

  /// The same with every document that is not from whom it says, as ``Library/untrusted(pinned:)`` tells it.
  ///
  /// A path is named for one reason: damage before a false author, and that before a byte that changes nothing.
  public func findings(pinned pin: PinnedProgram?) throws(StorageError) -> [Finding] {
    let found = try findings()
    let untrusted = try Library(storage).untrusted(pinned: pin)
    let forged = Set(untrusted.filter { $0.problem != .changedOutside }.map(\.path))
    let standing = found.filter { $0.problem != .changedOutside || !forged.contains($0.path) }
    let named = Set(standing.map(\.path))
    return Self.sorted(standing + untrusted.filter { !named.contains($0.path) })
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.sorted { ($0.path, $0.message) < ($1.path, $1.message) }
  }
}
