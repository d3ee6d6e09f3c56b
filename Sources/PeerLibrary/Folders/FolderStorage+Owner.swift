import Glibc

extension FolderStorage {
  /// Throws `otherOwner` where the library's folder or its program belongs to another account than new files would.
  ///
  /// Some shares give every file to one account, whoever writes it: so where accounts differ, an empty file tells
  /// whose new files are.
  public func checkOwner() throws(StorageError) {
    try inLibrary { () throws(StorageError) in
      let folder = try library.open(nil)
      let program = DocumentName.program
      var owners: Set<uid_t> = [try folder.descriptor.status(path: path).st_uid]
      if let status = try folder.status(of: program.fileName, path: program.path) {
        owners.insert(status.st_uid)
      }
      if owners == [geteuid()] { return }
      guard owners.count == 1, try owners == [ownerOfNewFile(in: folder)] else {
        throw .otherOwner(path: path)
      }
    }
  }

  private func ownerOfNewFile(in folder: borrowing Directory) throws(StorageError) -> uid_t {
    let file = try TemporaryFile(in: folder, of: folder, path: path)
    let name = file.name
    do throws(StorageError) {
      let owner = try file.owner(path: path)
      try folder.remove(name, path: path)
      return owner
    } catch {
      try? folder.remove(name, path: path)
      throw error
    }
  }
}
