import CSystem
import Glibc
import Sealing

/// Two files of one draft: its key, which stays open and locked for as long as its program runs, and the sealed draft.
///
/// Only the key's file is ever changed in place, to overwrite the key before it goes.
final class DraftFile: Sendable {
  private let keyFile: Descriptor
  private let path: String

  /// A new key in a folder.
  init(making key: SecretBytes, inFolder folder: String) throws(StorageError) {
    while true {
      let path = folder + "/" + Self.prefix + Hex.encode(Random.bytes(8))
      let file = try Descriptor(path: path) {
        open(path + Self.keyEnd, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      }
      // Another program may have looked in between, and taken the empty file for one that was left behind.
      guard beside_try_lock(file.number, 0) == 0, try file.status(path: path).st_nlink == 1 else { continue }
      try Self.write(key.bytes, to: file, path: path)
      keyFile = file
      self.path = path
      return
    }
  }

  private init(_ keyFile: consuming Descriptor, path: String) {
    self.keyFile = keyFile
    self.path = path
  }

  /// Those in a folder whose program has ended, the newest last; what is no whole draft is removed.
  static func left(inFolder folder: String) -> [(key: SecretBytes, file: DraftFile)] {
    let names = (try? Directory(path: folder).entries(path: folder)) ?? []
    removeWithoutKey(names, inFolder: folder)
    var found: [(changed: timespec, key: SecretBytes, file: DraftFile)] = []
    for name in names where name.hasPrefix(prefix) && name.hasSuffix(keyEnd) {
      let path = folder + "/" + name.dropLast(keyEnd.utf8.count)
      guard let left = takeOver(path) else { continue }
      var status = stat()
      guard let key = left.key, lstat(path + draftEnd, &status) == 0, status.isOrdinaryFile else {
        left.file.remove()
        continue
      }
      found.append((status.st_mtim, key, left.file))
    }
    return found.sorted { ($0.changed.tv_sec, $0.changed.tv_nsec) < ($1.changed.tv_sec, $1.changed.tv_nsec) }
      .map { ($0.key, $0.file) }
  }

  /// How many drafts there are in a folder: what has a key.
  static func count(inFolder folder: String) -> Int {
    let names = Set((try? Directory(path: folder).entries(path: folder)) ?? [])
    return names.count {
      $0.hasPrefix(prefix) && $0.hasSuffix(draftEnd) && names.contains($0.dropLast(draftEnd.count) + keyEnd)
    }
  }

  /// A key stands there first and goes last, so that nobody ever opens what has none.
  private static func removeWithoutKey(_ names: [String], inFolder folder: String) {
    for end in [draftEnd, newEnd] {
      for name in names where name.hasPrefix(prefix) && name.hasSuffix(end) {
        let path = folder + "/" + name
        // Looked at now: a list that is read while a draft is begun may hold the one and not the other.
        if access(path.dropLast(end.count) + keyEnd, F_OK) != 0 { unlink(path) }
      }
    }
  }

  private static func takeOver(_ path: String) -> (file: DraftFile, key: SecretBytes?)? {
    guard
      let file = try? Descriptor(
        path: path, opening: { open(path + keyEnd, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }),
      let status = try? file.status(path: path), status.isOrdinaryFile, status.st_uid == geteuid(),
      // What goes by another name too, or is longer than a key, is no key, and must not be overwritten as one.
      status.st_nlink == 1, status.st_size <= SealedBytes.keySize,
      beside_try_lock(file.number, 0) == 0
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: SealedBytes.keySize)
    defer { bytes.wipe() }
    let count = pread(file.number, &bytes, bytes.count, 0)
    let key = count == SealedBytes.keySize ? SecretBytes(bytes) : nil
    return (DraftFile(file, path: path), key)
  }

  /// Puts a sealed draft in place of the one before, whole or not at all.
  func write(_ bytes: [UInt8]) throws(StorageError) {
    guard bytes.count <= Self.longest else { throw .tooLarge(path: path, limit: Self.longest) }
    let new = path + Self.newEnd
    unlink(new)
    do {
      let file = try Descriptor(path: path) {
        open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      }
      try Self.write(bytes, to: file, path: path)
    }
    guard rename(new, path + Self.draftEnd) == 0 else { throw StorageError(errno: errno, path: path) }
  }

  /// The sealed draft.
  func read() -> [UInt8]? {
    guard
      let file = try? Descriptor(
        path: path,
        opening: { open(path + Self.draftEnd, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }),
      let status = try? file.status(path: path), status.isOrdinaryFile
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Self.longest)
    let count = retrying { Glibc.read(file.number, &bytes, bytes.count) }
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  /// Overwrites the key, then removes both files.
  func remove() {
    try? Self.write([UInt8](repeating: 0, count: SealedBytes.keySize), to: keyFile, path: path)
    _ = fdatasync(keyFile.number)
    for end in [Self.draftEnd, Self.newEnd, Self.keyEnd] { unlink(path + end) }
  }

  private static func write(_ bytes: [UInt8], to file: borrowing Descriptor, path: String)
    throws(StorageError)
  {
    let number = file.number
    let count = retrying { pwrite(number, bytes, bytes.count, 0) }
    guard count == bytes.count else { throw StorageError(errno: count < 0 ? errno : ENOSPC, path: path) }
  }

  private static let prefix = "draft-"
  private static let keyEnd = ".key"
  private static let draftEnd = ".sealed"
  private static let newEnd = ".new"
  /// More than any draft takes, in bytes.
  private static let longest = 65_536
}
