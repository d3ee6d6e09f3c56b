import Canvas
import Glibc

/// Contrast of two colours as the web's accessibility guidelines reckon it: 1 to 21.
enum Contrast {
  static func ratio(_ one: Color, _ other: Color) -> Double? {
    guard let one = luminance(one), let other = luminance(other) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ color: Color) -> Double? {
    guard let (red, green, blue) = parts(color) else { return nil }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  /// The parts of a fixed colour; nil for those that the terminal's user sets.
  private static func parts(_ color: Color) -> (UInt8, UInt8, UInt8)? {
    switch color {
    case .terminalDefault: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .palette(let index) where index >= 232:
      (8 + 10 * (index - 232), 8 + 10 * (index - 232), 8 + 10 * (index - 232))
    case .palette(let index) where index >= 16:
      (step((index - 16) / 36), step((index - 16) / 6 % 6), step((index - 16) % 6))
    case .palette: nil
    }
  }

  private static func step(_ number: UInt8) -> UInt8 { number == 0 ? 0 : 55 + 40 * number }
}
