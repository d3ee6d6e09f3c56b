extension FolderStorage {
  /// Saves a document so that it is on the disk, whole, before this answers.
  ///
  /// Throws `conflict` where another revision stands there. After any error but a failure to confirm the folder
  /// itself, what stood there still does.
  public func put(
    _ bytes: [UInt8], as name: DocumentName, replacing revision: Revision?
  ) throws(StorageError) -> Revision {
    guard bytes.count <= StorageLimit.size(of: name) else {
      throw .tooLarge(path: name.path, limit: StorageLimit.size(of: name))
    }
    return try inLibrary { () throws(StorageError) in
      let folder = try library.openForWriting(name.folder)
      let temporary = try TemporaryFile(in: folder, of: library.directory, path: name.path)
      let temporaryName = temporary.name
      do throws(StorageError) {
        if library.shouldSweep(name.folder) {
          folder.sweep(of: library.directory, path: name.path)
        }
        let writerLock = try temporary.fill(with: bytes, path: name.path)
        try replace(name, with: temporaryName, at: revision, in: folder)
        withExtendedLifetime(writerLock) {}
      } catch {
        try? folder.remove(temporaryName, path: name.path)
        throw error
      }
      try folder.sync(path: name.path)
      return Revision(of: bytes)
    }
  }

  /// Destroys a document; throws `missing`, and `conflict` where another revision stands there.
  public func delete(_ name: DocumentName, at revision: Revision?) throws(StorageError) {
    try inLibrary { () throws(StorageError) in
      let folder = try folder(of: name)
      let lock = try lock(for: name)
      guard let status = try folder.status(of: name.fileName, path: name.path) else {
        throw .missing(path: name.path)
      }
      guard status.isOrdinaryFile else { throw .notAFile(path: name.path) }
      if let revision {
        let current = try read(name, in: folder)
        guard current.revision == revision else { throw .conflict(path: name.path, current: current) }
      }
      try folder.remove(name.fileName, path: name.path)
      lock.release()
      try folder.sync(path: name.path)
    }
  }

  /// Puts a written file in the document's place if the revision still stands there.
  private func replace(
    _ name: DocumentName, with temporary: String, at revision: Revision?, in folder: borrowing Directory
  ) throws(StorageError) {
    let lock = try lock(for: name)
    let current = try current(name, in: folder)
    guard current?.revision == revision else { throw .conflict(path: name.path, current: current) }
    try folder.rename(temporary, to: name.fileName, path: name.path)
    lock.release()
  }

  private func current(
    _ name: DocumentName, in folder: borrowing Directory
  ) throws(StorageError) -> StoredDocument? {
    do throws(StorageError) {
      return try read(name, in: folder)
    } catch .missing {
      return nil
    }
  }

  /// The library's lock, for changing one document.
  func lock(for name: DocumentName) throws(StorageError) -> LibraryLock {
    try LibraryLock(in: library.directory, patience: patience, path: name.path)
  }
}
