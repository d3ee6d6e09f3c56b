import Glibc

/// A command at a terminal of its own: what it shows is read, and what a person types is written.
final class PromptedCommand {
  private let terminal: Int32
  /// The command, as long as it runs.
  let process: pid_t
  private let account: Account
  private(set) var shown = ""

  /// How long a prompt may take to appear, in milliseconds; a key that is never pressed fails the test.
  private static let patience: Int32 = 60_000

  init(_ arguments: [String], in account: Account) throws {
    var pair: (own: Int32, other: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&pair.own, &pair.other, &name, nil, nil) == 0 else {
      throw TestFailure("no terminal: error \(errno)")
    }
    close(pair.other)
    _ = fcntl(pair.own, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    terminal = pair.own
    self.account = account
    process = try Process.spawn(Process.beside, arguments, account.environment, &actions)
  }

  deinit { close(terminal) }

  /// Waits until a text is shown that was not there before, then types a line.
  func answer(_ prompt: String, _ line: String) throws {
    try wait(for: prompt)
    shown = String(shown[(shown.firstRange(of: prompt)?.upperBound ?? shown.endIndex)...])
    let bytes = Array((line + "\n").utf8)
    guard write(terminal, bytes, bytes.count) == bytes.count else { throw TestFailure("cannot type") }
  }

  /// Waits until a text is shown, then presses Ctrl-C.
  func interrupt(_ prompt: String) throws {
    try wait(for: prompt)
    guard write(terminal, "\u{3}", 1) == 1 else { throw TestFailure("cannot type") }
  }

  /// Waits until a text is shown.
  func wait(for prompt: String) throws {
    while !shown.contains(prompt) {
      guard try readMore() else { throw TestFailure("“\(prompt)” never came: \(shown)") }
    }
  }

  /// Waits until a text is shown, then sends a signal, as another program would.
  func send(_ signal: Int32, at prompt: String) throws {
    try wait(for: prompt)
    kill(process, signal)
  }

  /// Waits until a text is shown, then ends the command as a crash would.
  func crash(at prompt: String, by signal: Int32 = SIGKILL) throws {
    try wait(for: prompt)
    kill(process, signal)
    _ = Process.wait(for: process)
  }

  /// Whether the terminal shows what is typed.
  var echoes: Bool {
    var modes = termios()
    return tcgetattr(terminal, &modes) == 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Reads on to the end; answers with what was shown since the last answer, and how the command ended.
  func end() throws -> (shown: String, status: Int32) {
    while try readMore() {}
    return (shown, Process.wait(for: process))
  }

  /// False once the terminal is closed.
  private func readMore() throws -> Bool {
    var descriptor = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Self.patience) > 0 else {
      kill(process, SIGKILL)
      _ = Process.wait(for: process)
      throw TestFailure("nothing more is shown after: \(shown)")
    }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(terminal, &chunk, chunk.count)
    guard count > 0 else { return false }
    shown += String(decoding: chunk[..<count], as: UTF8.self).replacing("\r\n", with: "\n")
    return true
  }
}
