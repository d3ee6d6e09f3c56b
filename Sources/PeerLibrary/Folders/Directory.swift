import CSystem
import Glibc

/// An open folder; every name in it is looked up from here, so that no link on the way can lead elsewhere.
struct Directory: ~Copyable, Sendable {
  let descriptor: Descriptor

  /// Opens the folder at a path that someone chose; links on the way to it are theirs to make.
  init(path: String) throws(StorageError) {
    descriptor = try Descriptor(path: path) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Opens a folder inside another one; a link in its place is `notAFile`.
  init(named name: String, in parent: borrowing Directory) throws(StorageError) {
    let number = parent.descriptor.number
    descriptor = try Descriptor(path: name) {
      openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
  }

  /// Makes a folder that only its owner can open, and answers whether it was not there before.
  @discardableResult
  func makeFolder(named name: String) throws(StorageError) -> Bool {
    guard mkdirat(descriptor.number, name, 0o700) == 0 else {
      if errno == EEXIST { return false }
      throw StorageError(errno: errno, path: name)
    }
    try sync(path: name)
    return true
  }

  /// The names of everything in the folder, in no order.
  func entries(path: String) throws(StorageError) -> [String] {
    // An opening of its own, because reading a folder moves the place where the next reader goes on.
    let copy = retrying { openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard copy >= 0 else { throw StorageError(errno: errno, path: path) }
    guard let stream = fdopendir(copy) else {
      let number = errno
      close(copy)
      throw StorageError(errno: number, path: path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = String(cString: beside_entry_name(entry))
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw StorageError(errno: errno, path: path) }
    return names
  }

  /// What stands under a name, the link itself where it is one, or nil where nothing does.
  func status(of name: String, path: String) throws(StorageError) -> stat? {
    var status = stat()
    if fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
    if errno == ENOENT { return nil }
    throw StorageError(errno: errno, path: path)
  }

  /// Removes a file's name.
  func remove(_ name: String, path: String) throws(StorageError) {
    guard unlinkat(descriptor.number, name, 0) == 0 else { throw StorageError(errno: errno, path: path) }
  }

  /// Gives a file another name in the same folder, in place of whatever stood there.
  func rename(_ name: String, to newName: String, path: String) throws(StorageError) {
    guard renameat(descriptor.number, name, descriptor.number, newName) == 0 else {
      throw StorageError(errno: errno, path: path)
    }
  }

  /// Waits until the folder's names are on the disk.
  func sync(path: String) throws(StorageError) {
    guard retrying({ fsync(descriptor.number) }) == 0 else {
      // Some file systems keep names safe by themselves and refuse to be asked.
      if errno == EINVAL { return }
      throw StorageError(errno: errno, path: path)
    }
  }
}
