/// How a cell is set apart besides colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The set as bits.
  public let rawValue: UInt8

  /// Makes a set from bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier letters.
  public static let bold = Attributes(rawValue: 1 << 0)
  /// Fainter letters.
  public static let dim = Attributes(rawValue: 1 << 1)
  /// Slanted letters.
  public static let italic = Attributes(rawValue: 1 << 2)
  /// A line under the letters.
  public static let underline = Attributes(rawValue: 1 << 3)
  /// Foreground and background change places.
  public static let reverse = Attributes(rawValue: 1 << 4)
}
