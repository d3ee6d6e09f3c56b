import CSystem
import Glibc

/// Removes a folder with all that is in it, without following links out of it.
enum FolderRemoval {
  static func remove(_ path: String) {
    empty(open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    rmdir(path)
  }

  /// Empties a folder and closes its descriptor.
  private static func empty(_ folder: Int32) {
    guard folder >= 0 else { return }
    guard let entries = fdopendir(folder) else {
      close(folder)
      return
    }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = String(cString: beside_entry_name(entry))
      guard name != ".", name != "..", unlinkat(folder, name, 0) != 0 else { continue }
      empty(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
      unlinkat(folder, name, Int32(AT_REMOVEDIR))
    }
  }
}
