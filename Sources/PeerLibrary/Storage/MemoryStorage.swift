import Glibc
public import PeerSupport
import Synchronization

/// A storage that keeps everything in memory, under the same rules as a folder.
public final class MemoryStorage: Storage {
  private let documents = Mutex<[DocumentName: [UInt8]]>([:])
  private let times = Mutex<[DocumentName: Timestamp]>([:])
  private let clock: @Sendable () -> Timestamp

  /// An empty storage with this machine's clock.
  public convenience init() {
    self.init { Timestamp(seconds: Int64(Glibc.time(nil))) }
  }

  /// An empty storage with a clock of its own.
  public init(clock: @escaping @Sendable () -> Timestamp) {
    self.clock = clock
  }

  /// The documents of a folder, in order of their ids.
  public func list(_ folder: Folder?) -> [DocumentName] {
    documents.withLock { documents in
      documents.keys.filter { $0.folder == folder }.sorted { $0.id < $1.id }
    }
  }

  /// One document, or `missing`.
  public func get(_ name: DocumentName) throws(StorageError) -> StoredDocument {
    guard let document = document(name) else { throw .missing(path: name.path) }
    return document
  }

  /// Saves a document; throws `conflict` where another revision stands there, and `tooLarge`.
  public func put(
    _ bytes: [UInt8], as name: DocumentName, replacing revision: Revision?
  ) throws(StorageError) -> Revision {
    guard bytes.count <= StorageLimit.size(of: name) else {
      throw .tooLarge(path: name.path, limit: StorageLimit.size(of: name))
    }
    return try documents.withLock { documents throws(StorageError) in
      let current = documents[name].map { stored($0, as: name) }
      guard current?.revision == revision else { throw .conflict(path: name.path, current: current) }
      documents[name] = bytes
      times.withLock { $0[name] = clock() }
      return Revision(of: bytes)
    }
  }

  /// Memory has one owner.
  public func checkOwner() {}

  /// Destroys a document; throws `missing`, and `conflict` where another revision stands there.
  public func delete(_ name: DocumentName, at revision: Revision?) throws(StorageError) {
    try documents.withLock { documents throws(StorageError) in
      guard let bytes = documents[name] else { throw .missing(path: name.path) }
      let current = stored(bytes, as: name)
      if let revision, revision != current.revision {
        throw .conflict(path: name.path, current: current)
      }
      documents[name] = nil
    }
  }

  /// When each document of a folder was last written.
  public func written(_ folder: Folder) -> [DocumentName: Timestamp] {
    let names = Set(list(folder))
    return times.withLock { $0.filter { names.contains($0.key) } }
  }

  /// The time by the storage's clock.
  public func time() -> Timestamp { clock() }

  private func document(_ name: DocumentName) -> StoredDocument? {
    documents.withLock { $0[name] }.map { stored($0, as: name) }
  }

  private func stored(_ bytes: [UInt8], as name: DocumentName) -> StoredDocument {
    StoredDocument(name: name, bytes: bytes, changed: times.withLock { $0[name] })
  }
}
