import Glibc

extension Directory {
  /// Makes a folder and those above it where they are missing, for their owner alone.
  static func makeAll(path: String) throws(StorageError) {
    var whole = Substring(path)
    while whole.count > 1, whole.hasSuffix("/") { whole.removeLast() }
    if whole.isEmpty || access(path, F_OK) == 0 { return }
    let separator = whole.lastIndex(of: "/")
    let name = separator.map { whole[whole.index(after: $0)...] } ?? whole
    let parent = separator.map { whole[...$0] } ?? "."
    try makeAll(path: String(parent))
    try Directory(path: String(parent)).makeFolder(named: String(name))
  }
}
