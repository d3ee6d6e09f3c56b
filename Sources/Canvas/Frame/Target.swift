/// A part of a frame that answers to the mouse.
public struct Target: Hashable, Sendable {
  /// The cells that belong to it.
  public let rectangle: Rectangle
  /// What it stands for, such as a list.
  public let name: String
  /// Which one of several it is, such as the row of a list.
  public let index: Int
}
