/// Where lines are said and typed: a terminal, a pipe, or a test.
@MainActor
public protocol LineTerminal: AnyObject {
  /// Whether the next line is a secret, so that it does not show from now on.
  var isSecret: Bool { get set }
  /// Says lines; each is made harmless where it leaves the program.
  func say(_ lines: [String])
  /// Waits for the next line, at most so many seconds where a number is given.
  func hear(atMost seconds: Int64?) -> Heard
}

/// What came instead of a line, or the line.
public enum Heard: Equatable, Sendable {
  /// A line without its end.
  case line(String)
  /// Bytes that are no text, or more of them than anyone types.
  case unreadable
  /// Nothing, for as long as was to be waited.
  case nothing
  /// There will be no more lines.
  case end
}
