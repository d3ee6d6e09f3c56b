import Glibc

extension Directory {
  /// How old a temporary file of another machine is before its writer counts as gone: an hour, in seconds.
  static let staleAge = 3600

  /// The temporary files whose writers have ended before they were done.
  ///
  /// `now` is the file system's own time, since the machines that share a folder may disagree on theirs.
  func staleFiles(now: Int, path: String) throws(StorageError) -> [String] {
    try entries(path: path).filter { name in
      guard let writer = WriterMark(fileName: name) else { return false }
      if writer.machine == WriterMark.own.machine { return writer.isGone }
      guard let status = try? status(of: name, path: path), status.isOrdinaryFile else { return false }
      return now - status.st_mtim.tv_sec > Self.staleAge
    }
  }

  /// Removes what killed writers left behind.
  ///
  /// Best effort and without the lock: a writer that has ended renames nothing any more, and one that was only
  /// very slow finds its file gone and reports that it did not save.
  func sweep(now: Int, path: String) {
    guard let stale = try? staleFiles(now: now, path: path) else { return }
    for name in stale { try? remove(name, path: path) }
  }
}
