import PeerSupport

extension FolderStorage: Storage {
  /// The documents of a folder, in order of their ids; a folder not made yet has none.
  public func list(_ folder: Folder?) throws(StorageError) -> [DocumentName] {
    try entries(of: folder)
      .compactMap { DocumentName(folder: folder, fileName: $0) }
      .sorted { $0.id < $1.id }
  }

  /// One document; throws `missing`, `tooLarge`, or `notAFile` where a link or a folder stands there.
  public func get(_ name: DocumentName) throws(StorageError) -> StoredDocument {
    try inLibrary { () throws(StorageError) in
      try read(name, in: try folder(of: name))
    }
  }

  /// Several documents, with their folder opened only once.
  public func get(_ names: ArraySlice<DocumentName>) -> [Result<StoredDocument, StorageError>] {
    guard let first = names.first else { return [] }
    do throws(StorageError) {
      return try inLibrary { () throws(StorageError) in
        let folder = try folder(of: first)
        return names.map { name in
          Result { () throws(StorageError) in
            name.folder == first.folder ? try read(name, in: folder) : try get(name)
          }
        }
      }
    } catch {
      return names.map { name in Result { () throws(StorageError) in try get(name) } }
    }
  }

  /// The names of everything in a folder, in no order; none where the folder is not made yet.
  func entries(of folder: Folder?) throws(StorageError) -> [String] {
    try inLibrary { () throws(StorageError) in
      do throws(StorageError) {
        return try library.open(folder).entries(path: folder?.rawValue ?? path)
      } catch .missing {
        return []
      }
    }
  }

  /// The folder of a document; throws `missing` with the document's path where it is not made yet.
  func folder(of name: DocumentName) throws(StorageError) -> Directory {
    do throws(StorageError) {
      return try library.open(name.folder)
    } catch .missing {
      throw .missing(path: name.path)
    }
  }

  func read(_ name: DocumentName, in folder: borrowing Directory) throws(StorageError) -> StoredDocument {
    let (bytes, changed) = try folder.read(
      name.fileName, limit: StorageLimit.size(of: name), path: name.path)
    return StoredDocument(name: name, bytes: bytes, changed: Timestamp(seconds: changed))
  }
}
