import Glibc

extension LibraryCheck {
  /// The folder in the library that damaged files are moved to.
  static let setAsideFolder = "set-aside"

  /// Moves every damaged file into the folder "set-aside" of the library, and answers with where each one went.
  ///
  /// Nothing else is moved, and nothing is removed. Under the library's lock each file is looked at once more,
  /// since someone may have saved it anew meanwhile.
  public func mend() throws(StorageError) -> [(from: String, to: String)] {
    var moves: [(from: String, to: String)] = []
    for finding in try findings() where finding.isMendable {
      guard let name = DocumentName(path: finding.path), let moved = try setAside(name) else { continue }
      moves.append((from: name.path, to: moved))
    }
    return moves
  }

  /// Whether what stands under a document's name now is to be moved.
  private func isMendable(_ name: DocumentName) -> Bool {
    do throws(StorageError) {
      guard let problem = DocumentCheck.problem(of: try storage.get(name)) else { return false }
      return Finding(path: name.path, problem: problem).isMendable
    } catch {
      return Finding(path: name.path, problem: Finding.Problem(error)).isMendable
    }
  }

  private func setAside(_ name: DocumentName) throws(StorageError) -> String? {
    try storage.inLibrary { () throws(StorageError) in
      try storage.library.directory.makeFolder(named: Self.setAsideFolder)
      let target = try Directory(named: Self.setAsideFolder, in: storage.library.directory)
      let source = try storage.library.open(name.folder)
      let lock = try storage.lock(for: name)
      guard isMendable(name) else { return nil }
      let place = Self.newName(for: name)
      guard renameat(source.descriptor.number, name.fileName, target.descriptor.number, place) == 0 else {
        throw StorageError(errno: errno, path: name.path)
      }
      lock.release()
      try target.sync(path: Self.setAsideFolder)
      try source.sync(path: name.path)
      return "\(Self.setAsideFolder)/\(place)"
    }
  }

  /// Tells where the file was, and differs from all others: one document may be damaged more than once.
  private static func newName(for name: DocumentName) -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    return "\(name.folder?.rawValue ?? "top").\(name.id).\(random).json"
  }
}
