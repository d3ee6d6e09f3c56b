import CSystem
import Glibc

/// How many requests wait, told over a socket that only this account can reach.
///
/// Nothing but the number ever leaves.
struct WaitingNumber: ~Copyable {
  /// What to poll; readable while someone asks.
  let descriptor: Int32
  private let lock: Int32
  private let path: String

  /// How long an asker waits for the number, in milliseconds.
  private static let patience: Int32 = 2_000

  /// Serves the number of a program's inbox; throws where another process does already.
  ///
  /// The lock goes with its process, whatever ends it: so a socket that stands there without one is left over.
  init(of programID: String, told busy: String) throws(CommandFailure) {
    let path = try RuntimeFolder.make() + "/" + Self.name(of: programID)
    let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0, beside_try_lock(lock, 0) == 0 else {
      if lock >= 0 { close(lock) }
      throw CommandFailure(busy, ExitStatus.tryAgain)
    }
    unlink(path)
    let listening = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    let mask = umask(0o177)
    defer { umask(mask) }
    guard listening >= 0, Self.with(path, { bind(listening, $0, $1) }) == 0, listen(listening, 8) == 0 else {
      let why = String(cString: strerror(errno))
      for file in [listening, lock] where file >= 0 { close(file) }
      throw CommandFailure("“\(path)” cannot be served: \(why).", ExitStatus.unavailable)
    }
    (self.path, self.lock, descriptor) = (path, lock, listening)
  }

  deinit {
    unlink(path)
    unlink(path + ".lock")
    close(descriptor)
    close(lock)
  }

  /// Tells the number to whoever asks, if they are of this account.
  borrowing func answer(_ number: Int) {
    let asker = accept(descriptor, nil, nil)
    guard asker >= 0 else { return }
    defer { close(asker) }
    guard beside_peer_is_own(asker) != 0 else { return }
    let bytes = Array("\(number)\n".utf8)
    _ = send(asker, bytes, bytes.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
  }

  /// The number of a program's inbox, as served by a process of this account; nil where none does.
  static func ask(for programID: String) -> Int? {
    guard let folder = try? RuntimeFolder.path() else { return nil }
    let asking = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard asking >= 0 else { return nil }
    defer { close(asking) }
    guard with(folder + "/" + name(of: programID), { connect(asking, $0, $1) }) == 0,
      beside_peer_is_own(asking) != 0
    else { return nil }
    var readable = pollfd(fd: asking, events: Int16(POLLIN), revents: 0)
    guard poll(&readable, 1, patience) == 1 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = read(asking, &bytes, bytes.count)
    guard count > 1 else { return nil }
    return Int(String(decoding: bytes[..<(count - 1)], as: UTF8.self))
  }

  /// A path of a socket has room for few letters, so an id is not written out.
  private static func name(of programID: String) -> String { "inbox-" + programID.prefix(16) }

  private static func with(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    let fits = withUnsafeMutableBytes(of: &address.sun_path) { room in
      guard bytes.count < room.count else { return false }
      room.copyBytes(from: bytes)
      return true
    }
    guard fits else {
      errno = ENAMETOOLONG
      return -1
    }
    return withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
