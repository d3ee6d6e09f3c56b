import Glibc
public import PeerSupport

extension FolderStorage {
  /// When each document of a folder was last written, to a quarter of an hour; a folder not made yet has none.
  public func written(_ folder: Folder) throws(StorageError) -> [DocumentName: Timestamp] {
    let names = try list(folder)
    guard !names.isEmpty else { return [:] }
    return try inLibrary { () throws(StorageError) in
      let directory = try library.open(folder)
      var times: [DocumentName: Timestamp] = [:]
      for name in names {
        guard let status = try directory.status(of: name.fileName, path: name.path) else { continue }
        times[name] = Timestamp(seconds: Int64(status.st_mtim.tv_sec))
      }
      return times
    }
  }

  /// The time that the file system gives to a file just written, which need not be this machine's.
  public func time() throws(StorageError) -> Timestamp {
    try inLibrary { () throws(StorageError) in
      let folder = try library.open(nil)
      let file = try TemporaryFile(in: folder, of: folder, path: path)
      defer { try? folder.remove(file.name, path: path) }
      return Timestamp(seconds: Int64(try file.made(path: path)))
    }
  }
}
