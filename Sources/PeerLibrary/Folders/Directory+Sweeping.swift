import Glibc

extension Directory {
  /// The temporary files whose writers have ended before they were done; none where that cannot be told.
  ///
  /// A writer takes its lock before its file has a name, so that none is taken for gone too early.
  func staleFiles(of library: borrowing Directory, path: String) throws(StorageError) -> [String] {
    let marked = try entries(path: path).compactMap { name in
      WriterMark(fileName: name).map { (name: name, writer: $0) }
    }
    if marked.isEmpty { return [] }
    let number = library.descriptor.number
    let lockFile = try? Descriptor(path: path) {
      openat(number, LibraryLock.fileName, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard let lockFile else { return [] }
    return marked.filter { $0.writer.isGone(from: lockFile) }.map(\.name)
  }

  /// Removes what killed writers left behind; best effort.
  func sweep(of library: borrowing Directory, path: String) {
    guard let stale = try? staleFiles(of: library, path: path) else { return }
    for name in stale { try? remove(name, path: path) }
  }
}
