/// How many colours may be used at most, whatever the terminal has.
public enum ColorDepth: Hashable, Sendable {
  /// As many as the terminal has.
  case full
  /// The terminal's own 16 colours.
  case sixteen
  /// None: attributes alone.
  case none
}
