/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  public enum Kind: Hashable, Sendable {
    /// The first button was pressed; twice in quick succession when doubled.
    case click(doubled: Bool)
    /// The wheel turned away from the hand.
    case wheelUp
    /// The wheel turned towards the hand.
    case wheelDown
  }

  /// What the mouse did.
  public let kind: Kind
  /// The cell under it.
  public let point: Point

  /// Makes a mouse event.
  public init(_ kind: Kind, at point: Point) {
    self.kind = kind
    self.point = point
  }
}
