import PeerSupport
import Synchronization

@testable import PeerLibrary

/// A storage in which someone else is faster: just before the first save or removal, something happens.
final class InterruptedStorage: Storage {
  private let inner: any Storage
  private let interruption: Mutex<(@Sendable () throws -> Void)?>

  init(_ inner: any Storage, _ interruption: @escaping @Sendable () throws -> Void) {
    self.inner = inner
    self.interruption = Mutex(interruption)
  }

  func list(_ folder: Folder?) throws(StorageError) -> [DocumentName] { try inner.list(folder) }

  func get(_ name: DocumentName) throws(StorageError) -> StoredDocument { try inner.get(name) }

  func put(
    _ bytes: [UInt8], as name: DocumentName, replacing revision: Revision?
  ) throws(StorageError) -> Revision {
    try interrupt()
    return try inner.put(bytes, as: name, replacing: revision)
  }

  func checkOwner() throws(StorageError) { try inner.checkOwner() }

  func delete(_ name: DocumentName, at revision: Revision?) throws(StorageError) {
    try interrupt()
    try inner.delete(name, at: revision)
  }

  func written(_ folder: Folder) throws(StorageError) -> [DocumentName: Timestamp] {
    try inner.written(folder)
  }

  func time() throws(StorageError) -> Timestamp { try inner.time() }

  private func interrupt() throws(StorageError) {
    let now = interruption.withLock { held in
      defer { held = nil }
      return held
    }
    do { try now?() } catch { throw .failed(path: "\(error)", errno: 0) }
  }
}
