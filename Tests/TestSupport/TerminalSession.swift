import Glibc

/// A program on a real terminal, which is a window of tmux with a server of its own.
public final class TerminalSession: Sendable {
  /// Why a terminal did not do what a test waited for.
  public struct Failure: Error, CustomStringConvertible {
    /// What was waited for, and what the screen showed.
    public let description: String
  }

  private let socket: String
  private let environment: [String]

  /// Starts a program, named with its arguments, in a window of a size.
  ///
  /// `environment` is added to that of the tests, as `NAME=value`; the terminal stays open when the program ends.
  public init(
    command: [String], columns: Int = 80, rows: Int = 24, environment: [String] = [],
    terminal: String = "tmux-256color"
  ) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    socket = "\(folder)/beside-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    // A tmux around the tests must not answer for the one they start.
    self.environment = Program.inherited.filter {
      !$0.hasPrefix("TMUX") && !$0.hasPrefix("LINES=") && !$0.hasPrefix("COLUMNS=")
    }
    try tmux(
      ["-f", "/dev/null", "start-server", ";", "set", "-g", "default-terminal", terminal, ";"]
        + ["set", "-g", "remain-on-exit", "on", ";", "set", "-g", "status", "off", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + environment.flatMap { ["-e", $0] } + ["--"] + command)
  }

  deinit {
    kill()
  }

  /// Presses keys by tmux's names, such as `Enter`, `Up`, `C-s` or `M-x`.
  public func send(keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types text letter by letter; also sends the bytes of escape sequences as they are.
  public func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  /// Sends bytes that need not be text.
  public func send(bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes text as a terminal does, between the marks that a program asked for.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text])
    try tmux(["paste-buffer", "-p", "-r", "-d"])
  }

  /// Presses and lets go of the first button of the mouse over a cell, counted from 0.
  public func click(column: Int, row: Int) throws {
    try type("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
  }

  /// Gives the window another size.
  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows of the screen, each without the blanks at its end.
  public func screen() throws -> [String] {
    rows(of: try tmux(["capture-pane", "-p"]))
  }

  /// The rows of the screen with the escape sequences of their colours and attributes.
  public func styledScreen() throws -> [String] {
    rows(of: try tmux(["capture-pane", "-p", "-e"]))
  }

  /// The rows of the screen and, above them, those that scrolled out of it.
  public func history() throws -> [String] {
    rows(of: try tmux(["capture-pane", "-p", "-S", "-"]))
  }

  /// Keeps a copy in a file of all bytes that the program sends from now on.
  public func record(into path: String) throws {
    try tmux(["pipe-pane", "-O", "exec cat > '\(path)'"])
  }

  /// The cell of the cursor, whether it shows, and other facts by the names of tmux's formats.
  public func fact(_ format: String) throws -> String {
    String(try tmux(["display-message", "-p", "#{\(format)}"]).dropLast())
  }

  /// The process that the terminal was started with.
  public func process() throws -> Int32 {
    Int32(try fact("pane_pid")) ?? 0
  }

  /// Waits until the screen is as wanted, and returns it; fails with the screen after so many seconds.
  @discardableResult
  public func wait(
    _ reason: String = "the screen", seconds: Int = 30, until isReached: ([String]) -> Bool
  ) throws -> [String] {
    try wait(for: reason, seconds: seconds) {
      let screen = try screen()
      return isReached(screen) ? screen : nil
    }
  }

  /// Waits until a row of the screen contains a text.
  @discardableResult
  public func wait(forText text: String, seconds: Int = 30) throws -> [String] {
    try wait("\"\(text)\"", seconds: seconds) { $0.contains { $0.contains(text) } }
  }

  /// Waits until a question about the terminal has an answer.
  @discardableResult
  public func wait<Answer>(for reason: String, seconds: Int = 30, _ answer: () throws -> Answer?) throws
    -> Answer
  {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      if let answer = try answer() { return answer }
      guard ContinuousClock.now < end else {
        throw Failure(description: "waited for \(reason) in vain:\n" + (try screen().joined(separator: "\n")))
      }
      // The screen tells nobody when it changes, so it is looked at again and again.
      poll(nil, 0, 15)
    }
  }

  /// Ends the terminal and whatever runs in it.
  public func kill() {
    _ = try? Program.run(["tmux", "-S", socket, "kill-server"], environment: environment)
    unlink(socket)
  }

  private func rows(of output: String) -> [String] {
    output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let result = try Program.run(["tmux", "-S", socket, "-u"] + arguments, environment: environment)
    guard result.status == 0 else {
      throw Failure(description: "tmux \(arguments.first ?? ""): \(result.output)")
    }
    return result.output
  }
}
