import Glibc
import Synchronization

/// A program to run beside the tests.
struct Command {
  let path: String
  let arguments: [String]

  init(_ path: String, _ arguments: String...) {
    self.init(path, arguments)
  }

  init(_ path: String, _ arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// The small program of Tests/PeerLibraryFaults, which stands beside the program that runs the tests.
  static func faults(_ arguments: String...) throws -> Command {
    Command(try faultsPath(), arguments)
  }

  static func faultsPath() throws -> String {
    guard let own = realpath("/proc/self/exe", nil) else { throw TestFailure("/proc is needed") }
    defer { free(own) }
    let parts = String(cString: own).split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/") + "/PeerLibraryFaults"
  }

  /// Runs it to its end and answers with all it said and how it ended.
  func run() throws -> (output: String, status: Int32) {
    let process = try RunningCommand(self)
    let output = process.readAll()
    return (output, process.wait())
  }
}

/// A program that is running, and what it says.
final class RunningCommand {
  let process: pid_t
  private let output: Int32
  private var pending: [UInt8] = []
  private var hasEnded = false

  /// Starting one at a time keeps another child from inheriting this one's pipe.
  private static let starting = Mutex(())

  init(_ command: Command) throws {
    (process, output) = try Self.starting.withLock { _ in try Self.start(command) }
  }

  deinit {
    if !hasEnded {
      kill()
      wait()
    }
    close(output)
  }

  /// The next line it says, or nil at its end.
  func readLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeSubrange(...end)
        return line
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(output, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      pending += buffer[..<count]
    }
  }

  func readAll() -> String {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return (lines + [String(decoding: pending, as: UTF8.self)]).joined(separator: "\n")
  }

  func kill() {
    _ = Glibc.kill(process, SIGKILL)
  }

  /// Waits for its end: the exit code, or 128 and the signal.
  @discardableResult
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    hasEnded = true
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func start(_ command: Command) throws -> (pid_t, Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw TestFailure("no pipe: error \(errno)") }
    defer { close(ends[1]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = ([command.path] + command.arguments).map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var process: pid_t = 0
    let failure = posix_spawn(&process, command.path, &actions, nil, arguments, environ)
    guard failure == 0 else {
      close(ends[0])
      throw TestFailure("\(command.path) does not start: error \(failure)")
    }
    return (process, ends[0])
  }
}
