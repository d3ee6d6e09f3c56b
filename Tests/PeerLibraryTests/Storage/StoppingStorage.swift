import PeerSupport
import Synchronization

@testable import PeerLibrary

/// A storage whose client stops after so many changes, as if it were killed there.
final class StoppingStorage: Storage {
  private let inner: any Storage
  private let changesLeft = Mutex<Int?>(nil)

  init(_ inner: any Storage) { self.inner = inner }

  /// Lets only so many further changes happen.
  func stop(after changes: Int) { changesLeft.withLock { $0 = changes } }

  /// Lets everything happen again.
  func goOn() { changesLeft.withLock { $0 = nil } }

  func list(_ folder: Folder?) throws(StorageError) -> [DocumentName] { try inner.list(folder) }

  func get(_ name: DocumentName) throws(StorageError) -> StoredDocument { try inner.get(name) }

  func put(
    _ bytes: [UInt8], as name: DocumentName, replacing revision: Revision?
  ) throws(StorageError) -> Revision {
    try count(name)
    return try inner.put(bytes, as: name, replacing: revision)
  }

  func checkOwner() throws(StorageError) { try inner.checkOwner() }

  func delete(_ name: DocumentName, at revision: Revision?) throws(StorageError) {
    try count(name)
    try inner.delete(name, at: revision)
  }

  private func count(_ name: DocumentName) throws(StorageError) {
    let isStopped = changesLeft.withLock { left in
      guard let count = left else { return false }
      left = count - 1
      return count <= 0
    }
    if isStopped { throw .failed(path: name.path, errno: 0) }
  }

  func written(_ folder: Folder) throws(StorageError) -> [DocumentName: Timestamp] {
    try inner.written(folder)
  }

  func time() throws(StorageError) -> Timestamp { try inner.time() }
}
