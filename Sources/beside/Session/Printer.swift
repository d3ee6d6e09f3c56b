import Glibc

/// The printer of this machine, through `lp`.
enum Printer {
  /// Hands bytes over; answers whether they were taken.
  static func print(_ bytes: [UInt8]) -> Bool {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    // What lp says would stand over the screen.
    for output in [1, 2] as [Int32] {
      posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_WRONLY, 0)
    }
    var process: pid_t = 0
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("lp"), strdup("-s"), nil]
    defer { for argument in arguments { free(argument) } }
    let failure = posix_spawnp(&process, "lp", &actions, nil, arguments, environ)
    close(ends[0])
    guard failure == 0 else {
      close(ends[1])
      return false
    }
    let isWritten = write(bytes, to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return isWritten && status == 0
  }

  private static func write(_ bytes: [UInt8], to end: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(end, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
