/// Where lines are said and typed: a terminal, a pipe, or a test.
@MainActor
public protocol LineTerminal: AnyObject {
  /// Says lines; each is made harmless where it leaves the program.
  func say(_ lines: [String])
  /// Waits for the next line; a secret one is not shown while it is typed.
  func hear(isSecret: Bool) -> Heard
}

/// What came instead of a line, or the line.
public enum Heard: Equatable, Sendable {
  /// A line without its end.
  case line(String)
  /// Bytes that are no text, or more of them than anyone types.
  case unreadable
  /// There will be no more lines.
  case end
}
