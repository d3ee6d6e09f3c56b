import Glibc
import Synchronization
import TestSupport

/// What a command said and how it ended.
struct Outcome {
  let output: String
  let errors: String
  let status: Int32

  /// The lines of the answer.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// Runs commands to their end.
enum Process {
  /// Longer than any command of a test takes, in milliseconds; who takes longer waits for something in vain.
  private static let patience: Int32 = 60_000

  /// The command, as it was built with the tests.
  static var beside: String { Program.folder + "/beside" }

  /// Starting one at a time keeps another child from inheriting this one's pipes.
  private static let starting = Mutex(())

  /// Runs a program with a file as its standard input and answers with all it said.
  static func run(
    _ path: String, _ arguments: [String], environment: [String] = [], input: String = "/dev/null"
  ) throws -> Outcome {
    let (process, output, errors) = try starting.withLock { _ in
      try start(path, arguments, environment, input)
    }
    var texts: [[UInt8]] = [[], []]
    var descriptors = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    defer { for descriptor in [output, errors] { close(descriptor) } }
    while descriptors.contains(where: { $0.fd >= 0 }) {
      guard poll(&descriptors, 2, patience) > 0 else {
        kill(process, SIGKILL)
        _ = wait(for: process)
        throw TestFailure("beside \(arguments.joined(separator: " ")) never ended")
      }
      for index in descriptors.indices where descriptors[index].revents != 0 {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptors[index].fd, &chunk, chunk.count)
        if count > 0 { texts[index] += chunk[..<count] } else { descriptors[index].fd = -1 }
      }
    }
    return Outcome(
      output: String(decoding: texts[0], as: UTF8.self), errors: String(decoding: texts[1], as: UTF8.self),
      status: wait(for: process))
  }

  /// Waits for an end: the exit code, or 128 and the signal.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func start(
    _ path: String, _ arguments: [String], _ environment: [String], _ input: String
  ) throws -> (pid_t, Int32, Int32) {
    let (output, outputEnd) = try makePipe()
    let (errors, errorsEnd) = try makePipe()
    defer { for end in [outputEnd, errorsEnd] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputEnd, 1)
    posix_spawn_file_actions_adddup2(&actions, errorsEnd, 2)
    // A session of its own has no terminal that a passphrase could be asked on.
    return (try spawn(path, arguments, environment, &actions), output, errors)
  }

  /// Starts a program in a session of its own; the threads that run tests block signals, which a child must not.
  static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String],
    _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession = Int16(0x80)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | newSession)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    words.append(nil)
    variables.append(nil)
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, &attributes, words, variables)
    guard failure == 0 else { throw TestFailure("\(path) does not start: error \(failure)") }
    return process
  }

  private static func makePipe() throws -> (Int32, Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw TestFailure("no pipe: error \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
