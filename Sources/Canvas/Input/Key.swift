/// A key of the keyboard, apart from what is held down with it.
public enum Key: Hashable, Sendable {
  /// A key that writes something.
  case character(Character)
  /// The enter or return key.
  case enter
  /// The escape key.
  case escape
  /// The tabulator key.
  case tab
  /// The tabulator key with shift.
  case backTab
  /// The key that deletes to the left.
  case backspace
  /// The key that deletes to the right.
  case delete
  /// The insert key.
  case insert
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow left.
  case left
  /// The arrow right.
  case right
  /// The key to the beginning.
  case home
  /// The key to the end.
  case end
  /// The key to the page above.
  case pageUp
  /// The key to the page below.
  case pageDown
  /// A function key by its number, from 1.
  case function(Int)
}
