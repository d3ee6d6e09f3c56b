import Glibc
import TestSupport

/// An account of its own for one test, with a home folder and the program as it was built.
final class Account: Sendable {
  /// The passphrase of every locker, and of every demo.
  static let passphrase = "calm river stone"

  /// The home folder, removed with all it holds when the test is over.
  let home: String

  init() throws {
    var template = Array("/tmp/beside-home-XXXXXX".utf8CString)
    let made: String? = template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else { throw TestFailure("no temporary folder: error \(errno)") }
    home = made
    for name in ["config", "data", "run"] {
      guard mkdir(path(name), 0o700) == 0 else { throw TestFailure("cannot make \(path(name))") }
    }
  }

  deinit {
    _ = try? Program.run(["chmod", "-R", "u+rwx", home])
    _ = try? Program.run(["rm", "-rf", home])
  }

  /// The program with nothing around it but this account: no variable of whoever runs the tests reaches it.
  func command(_ arguments: [String], terminal: String? = "tmux-256color", adding variables: [String] = [])
    -> [String]
  {
    ["env", "-i"] + environment + (terminal.map { ["TERM=\($0)"] } ?? []) + variables
      + [Program.folder + "/beside"] + arguments
  }

  /// Starts the program as the only one on a terminal.
  func start(
    _ arguments: String..., columns: Int = 100, rows: Int = 30, adding variables: [String] = []
  ) throws -> TerminalSession {
    try TerminalSession(command: command(arguments, adding: variables), columns: columns, rows: rows)
  }

  /// Starts a shell that one can come back to, in which `beside` is the program.
  func startShell(terminal: String = "tmux-256color") throws -> TerminalSession {
    let session = try TerminalSession(
      command: ["env", "-i"] + environment
        + ["TERM=\(terminal)", "PS1=ready ", "HISTFILE=", "bash", "--norc", "--noprofile"],
      columns: 100, rows: 30, terminal: terminal)
    try session.wait(forText: "ready")
    return session
  }

  private var environment: [String] {
    [
      "HOME=\(home)", "XDG_CONFIG_HOME=\(path("config"))", "XDG_DATA_HOME=\(path("data"))",
      "XDG_RUNTIME_DIR=\(path("run"))",
      "PATH=\(Program.folder):/usr/bin:/bin", "LANG=C.UTF-8", "TZ=UTC",
    ]
  }
}

/// Why a test cannot go on.
struct TestFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
