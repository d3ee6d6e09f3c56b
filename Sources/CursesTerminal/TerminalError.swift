/// Why a terminal cannot be used for screens.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// `TERM` is not set, or names a terminal that this machine does not know.
  case unknownTerminal(name: String)
  /// The terminal can only print lines.
  case dumb(name: String)

  /// What happened and what to do, in plain words.
  public var message: String {
    switch self {
    case .notATerminal:
      "Beside shows its screens on a terminal, and this is not one. Start it in a terminal window, or use --plain."
    case .unknownTerminal(let name) where name.isEmpty:
      "This machine was not told which terminal you use. Try: TERM=xterm-256color beside"
    case .unknownTerminal(let name):
      "This machine does not know the terminal \"\(name)\". Try: TERM=xterm-256color beside"
    case .dumb(let name):
      "The terminal \"\(name)\" can only print lines. Use --plain, or try: TERM=xterm-256color beside"
    }
  }
}
