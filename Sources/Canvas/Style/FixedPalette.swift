/// Red, green and blue, 0 to 255 each.
public struct ColorComponents: Hashable, Sendable {
  /// The red part.
  public let red: UInt8
  /// The green part.
  public let green: UInt8
  /// The blue part.
  public let blue: UInt8

  /// Makes a colour of three parts.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Makes a colour of a number such as `0xE07A5F`.
  init(_ hexadecimal: UInt32) {
    self.init(
      UInt8(truncatingIfNeeded: hexadecimal >> 16), UInt8(truncatingIfNeeded: hexadecimal >> 8),
      UInt8(truncatingIfNeeded: hexadecimal))
  }

  /// The square of the distance to another colour; green weighs most, as it does for the eye.
  public func distance(to other: ColorComponents) -> Int {
    let red = Int(self.red) - Int(other.red)
    let green = Int(self.green) - Int(other.green)
    let blue = Int(self.blue) - Int(other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }
}

/// The part of a palette of 256 colours that is the same on every terminal.
public enum FixedPalette {
  /// The entries that no user and no terminal changes: a cube of 216 colours, then 24 greys.
  public static let entries: ClosedRange<UInt8> = 16...255

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// The colour of a fixed entry; nil for the first 16, which belong to the user.
  public static func components(of entry: UInt8) -> ColorComponents? {
    switch Int(entry) {
    case 0..<16: return nil
    case 16..<232:
      let place = Int(entry) - 16
      return ColorComponents(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    default:
      let grey = UInt8(8 + 10 * (Int(entry) - 232))
      return ColorComponents(grey, grey, grey)
    }
  }

  /// The fixed entry that comes nearest to a colour.
  public static func nearest(to color: ColorComponents) -> UInt8 {
    func distance(_ entry: UInt8) -> Int {
      components(of: entry)?.distance(to: color) ?? .max
    }
    return entries.min { distance($0) < distance($1) } ?? entries.lowerBound
  }
}
