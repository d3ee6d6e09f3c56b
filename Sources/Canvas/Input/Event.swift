/// Whatever a terminal reports.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(KeyPress)
  /// Text was pasted; as it came, not yet made harmless.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The window has a new size.
  case resize(Size)
  /// The program came back from being suspended.
  case resumed
  /// Bytes came that are no text.
  case unreadableInput
  /// The terminal is gone, or someone asked the program to end.
  case closed
}
