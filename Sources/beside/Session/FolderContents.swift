import CSystem
import Glibc

/// Whether a folder has room for a library of its own.
enum FolderContents {
  /// Whether nothing but hidden files stands in a folder; a lock may be left from a start that was stopped.
  static func isEmpty(_ path: String) -> Bool {
    guard let entries = opendir(path) else { return false }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      if !String(cString: beside_entry_name(entry)).hasPrefix(".") { return false }
    }
    return true
  }
}
