import TestSupport
import Testing

/// The program that shows what a terminal reports, started in a terminal.
struct Probe {
  static let path = Program.folder + "/TerminalProbe"
  let session: TerminalSession

  /// Starts the probe as the terminal's only program.
  init(columns: Int = 80, rows: Int = 24, environment: [String] = [], terminal: String = "tmux-256color")
    throws
  {
    session = try TerminalSession(
      command: [Self.path], columns: columns, rows: rows, environment: environment, terminal: terminal)
    try session.wait(forText: "size \(columns)x\(rows)")
  }

  /// Starts the probe from a shell, which tells afterwards what it finds.
  init(inShell: Void, terminal: String = "tmux-256color") throws {
    session = try TerminalSession(
      command: ["bash", "--norc", "--noprofile"],
      environment: ["PS1=ready ", "BASH_SILENCE_DEPRECATION_WARNING=1"], terminal: terminal)
    try session.wait(forText: "ready")
    try session.type("stty -a | cksum; \(Self.path); echo status $?\n")
    try session.wait(forText: "size 80x24")
  }

  /// The probe's own process, from its first row.
  func process() throws -> Int32 {
    let row = try session.screen().first ?? ""
    return try #require(row.split(separator: " ").last.flatMap { Int32($0) })
  }

  /// The rows that tell events.
  func reports() throws -> [String] {
    Array(try session.screen().dropFirst(3).prefix { !$0.isEmpty })
  }

  /// Waits until the last event told is this one.
  func wait(forReport report: String) throws {
    try session.wait("report \"\(report)\"") { rows in
      rows.dropFirst(3).prefix { !$0.isEmpty }.last == report
    }
  }
}
