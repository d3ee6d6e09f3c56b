/// What one cell of a frame shows.
///
/// Only this module makes cells, so whatever a cell holds has been made harmless.
public struct Cell: Hashable, Sendable {
  /// One spacing character with its marks; empty where the wide character to the left goes on.
  public internal(set) var text: String
  /// The looks.
  public internal(set) var style: Style

  /// Whether this cell is the right half of a wide character.
  public var isContinuation: Bool { text.isEmpty }
}
