import CSystem
import Glibc

/// A folder that exists in memory alone and for its owner alone, for a file that another program works on.
///
/// Whoever works in it holds its lock, and so does the program that they started: what a crash left behind is known by
/// a lock that nobody holds.
struct MemoryFolder {
  let path: String
  private let lock: Int32

  /// Makes a new one; nil where there is no file system in memory.
  init?() {
    for place in Self.places {
      var template = Array("\(place)/\(Self.prefix)XXXXXX".utf8CString)
      let made = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
      guard let made else { continue }
      // Without O_CLOEXEC: the editor goes on holding it should this program be killed.
      let folder = open(made, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      guard folder >= 0 else {
        rmdir(made)
        continue
      }
      guard flock(folder, LOCK_EX) == 0, Self.stands(folder) else {
        close(folder)
        continue
      }
      path = made
      lock = folder
      return
    }
    return nil
  }

  /// Removes it with all that is in it.
  func remove() {
    Self.remove(path)
    close(lock)
  }

  /// Removes what a crash of this account's programs left behind.
  static func removeLeftovers() {
    for place in places {
      for name in names(in: place) where name.hasPrefix(prefix) {
        let path = "\(place)/\(name)"
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else { continue }
        defer { close(folder) }
        var status = stat()
        guard fstat(folder, &status) == 0, status.st_uid == geteuid() else { continue }
        if flock(folder, LOCK_EX | LOCK_NB) == 0 { remove(path) }
      }
    }
  }

  private static let prefix = "beside-edit-"

  /// The folders of this machine that lie in memory.
  private static var places: [String] {
    [StandardFolders.variable("XDG_RUNTIME_DIR"), "/dev/shm"].compactMap { $0 }.filter(isInMemory)
  }

  /// The magic numbers of tmpfs and ramfs (statfs(2)).
  private static let memory: Set<UInt32> = [0x0102_1994, 0x8584_58F6]

  private static func isInMemory(_ path: String) -> Bool {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return memory.contains(beside_file_system(folder))
  }

  /// Whether a folder still has its name: someone who cleans up may have found it before it was locked.
  private static func stands(_ folder: Int32) -> Bool {
    var status = stat()
    return fstat(folder, &status) == 0 && status.st_nlink > 0
  }

  /// An editor may have left a copy beside the file.
  private static func remove(_ path: String) {
    for name in names(in: path) { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  private static func names(in path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
