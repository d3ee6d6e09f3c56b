/// A colour as a theme asks for it; the terminal draws the nearest one that it has.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminalDefault
  /// A colour of the terminal's palette: 0 to 15 as its user set them, 16 to 255 fixed.
  case palette(UInt8)
  /// An exact colour by red, green and blue.
  case rgb(UInt8, UInt8, UInt8)
}
