import Glibc

/// Runs a program to its end and collects what it prints.
public enum Program {
  /// What a program printed, and how it ended.
  public struct Result: Sendable {
    /// The exit status; 128 and the signal when a signal ended it.
    public let status: Int32
    /// Everything it wrote to standard output and standard error.
    public let output: String
  }

  /// Why a program could not be run.
  public struct Failure: Error, CustomStringConvertible {
    /// What went wrong.
    public let description: String
  }

  /// Runs a program that is found along the path.
  public static func run(_ arguments: [String], environment: [String] = inherited) throws(Failure) -> Result {
    var ends: [Int32] = [0, 0]
    // Unlike a pipe, it is never inherited by a program that another test starts in the same moment.
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else {
      throw Failure(description: "no pair of sockets: \(errno)")
    }
    defer { close(ends[0]) }
    let child = spawn(arguments, environment: environment, output: ends)
    close(ends[1])
    guard let child else { throw Failure(description: "\(arguments.first ?? "") cannot be run") }
    let output = readAll(ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return Result(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: output)
  }

  /// The environment of the tests.
  public static var inherited: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(String(cString: variable))
      next += 1
    }
    return variables
  }

  /// The folder of the executables that belong to the tests.
  public static var folder: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    let full = String(cString: path)
    return full.lastIndex(of: "/").map { String(full[..<$0]) } ?? "."
  }

  private static func spawn(_ arguments: [String], environment: [String], output: [Int32]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    posix_spawn_file_actions_adddup2(&actions, output[1], 2)
    // The threads that run tests block nearly all signals, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    guard let program = arguments.first else { return nil }
    return posix_spawnp(&child, program, &actions, &attributes, words, variables) == 0 ? child : nil
  }

  private static func readAll(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer: [UInt8] = Array(repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer.prefix(count)
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
