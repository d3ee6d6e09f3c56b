import Glibc

@testable import PeerLibrary

/// Someone who may read all of a library's folder, and has watched it from the beginning.
final class FolderObserver {
  private let path: String
  private let notices: Int32
  /// What the watch told of each document's writings, one after another.
  private(set) var writings: [String: [[Double]]] = [:]
  /// The names that files had before they got their own.
  private(set) var passingNames: Set<String> = []
  private var pending: [(mask: UInt32, name: String)] = []
  private var known: [String: JSONText] = [:]

  init(path: String) throws {
    self.path = path
    mkdir(path, 0o700)
    notices = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let changes = IN_CREATE | IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE
    guard inotify_add_watch(notices, path, UInt32(changes)) >= 0 else {
      throw TestFailure("cannot watch: error \(errno)")
    }
  }

  deinit { close(notices) }

  /// Takes in what has just happened to one document: the notices, and which of its parts are new.
  func look(at file: String) throws {
    drain()
    // A program that another test starts holds every open file for a moment, and so a close can come late. Nobody
    // starts programs while they send, so that tells nothing about requests.
    pending.removeAll { $0.mask == UInt32(IN_CLOSE_WRITE) && $0.name != file && known[$0.name] != nil }
    let now = try JSONText(readAll(file))
    var told = pending.map { Double($0.mask) } + Array(repeating: 0, count: max(0, 16 - pending.count))
    told =
      Array(told.prefix(16)) + [Double(pending.count)] + pending.prefix(4).map { Double($0.name.utf8.count) }
    let before = known[file]
    for member in ["requestKey", "due", "envelope"] {
      told.append(before.map { $0.member(member) == now.member(member) ? 1 : 0 } ?? 2)
    }
    for member in ["ephemeralKey", "nonce", "ciphertext"] {
      let (old, new) = (before?.member("envelope")?.member(member), now.member("envelope")?.member(member))
      told.append(old == nil ? 2 : old == new ? 1 : 0)
    }
    let (old, new) = (before?.slots ?? [], now.slots)
    told.append(Double(zip(old, new).count { $0 == $1 }))
    told.append(Double(Set(old).intersection(new).count))
    writings[file, default: []].append(told)
    known[file] = now
    passingNames.formUnion(pending.map(\.name).filter { $0 != file && !$0.isEmpty })
    pending = []
  }

  /// All that stands there of a document in the end: name, owner, mode, times, inode, size, place and every part.
  func standing(of file: String, place: Int) throws -> [Double] {
    var status = stat()
    guard lstat("\(path)/\(file)", &status) == 0 else { throw TestFailure("\(file) is gone") }
    let times = [status.st_atim, status.st_mtim, status.st_ctim].flatMap {
      [Double($0.tv_sec % 900), Double($0.tv_sec), Double($0.tv_nsec)]
    }
    let bytes = try readAll(file)
    let json = try JSONText(bytes)
    let slots = json.slots.flatMap { $0.utf8.prefix(2).map(Double.init) }
    let envelope = json.member("envelope")
    let parts = ["ephemeralKey", "nonce", "ciphertext"].map { envelope?.member($0)?.text ?? "" }
    return file.utf8.prefix(8).map(Double.init)
      + [
        Double(status.st_uid), Double(status.st_gid), Double(status.st_mode), Double(status.st_size),
        Double(status.st_blocks), Double(status.st_nlink), Double(status.st_ino), Double(status.st_ino % 8),
        Double(place),
      ] + times + [Double(json.slots.count), Double(bytes.count { $0 == UInt8(ascii: "/") })] + slots
      + parts.flatMap { [Double($0.utf8.count)] + $0.utf8.prefix(6).map(Double.init) }
      + [Double(json.member("requestKey")?.text.utf8.count ?? 0)]
  }

  /// The fourth time of each document, which `lstat` does not tell.
  func births() throws -> [String: Double] {
    let told = try Command("/usr/bin/find", path, "-name", "*.json", "-printf", "%f %B@\\n").run().output
    return Dictionary(
      told.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard words.count == 2, let time = Double(words[1]) else { return nil }
        return (String(words[0]), time)
      }, uniquingKeysWith: { first, _ in first })
  }

  private func drain() {
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: MemoryLayout<inotify_event>.alignment) {
      buffer in
      while case let count = read(notices, buffer.baseAddress, buffer.count), count > 0 {
        var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        while let notice = Notice(removingFirstFrom: &rest) {
          pending.append((notice.mask, notice.name))
        }
      }
    }
  }

  private func readAll(_ file: String) throws -> [UInt8] {
    try Directory(path: path).read(file, limit: StorageLimit.documentSize, path: file).bytes
  }
}

extension JSONText {
  fileprivate func member(_ name: String) -> JSONText? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  fileprivate var text: String { if case .text(let text) = self { text } else { "" } }

  fileprivate var slots: [String] {
    guard case .list(let slots)? = member("envelope")?.member("slots") else { return [] }
    return slots.map(\.text)
  }
}
