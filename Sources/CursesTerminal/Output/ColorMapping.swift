import Canvas

/// Which colours a terminal has, and which of them comes nearest to the colour a theme asks for.
struct ColorMapping: Equatable {
  /// What the numbers of colours mean.
  enum Kind: Equatable {
    /// The first 8 are the user's palette, all others red, green and blue themselves.
    case direct
    /// 16 of the user, a cube and greys.
    case palette256
    /// 16 of the user.
    case palette16
    /// 8 of the user.
    case palette8
    /// No colour at all.
    case none
  }

  /// The number that stands for the terminal's own foreground and background.
  static let terminalDefault: Int32 = -1

  let kind: Kind

  init(colors: Int, isDirect: Bool, wish: ColorDepth) {
    let known: Kind =
      switch colors {
      case _ where isDirect: .direct
      case 256...: .palette256
      case 16...: .palette16
      case 8...: .palette8
      default: .none
      }
    kind =
      switch (wish, known) {
      case (.none, _): .none
      // The bright half of the 16 has no number on a direct terminal.
      case (.sixteen, .direct): .palette8
      case (.sixteen, .palette256): .palette16
      default: known
      }
  }

  /// The number for a colour.
  func number(for color: Color) -> Int32 {
    switch (kind, color) {
    case (.none, _), (_, .terminalDefault): Self.terminalDefault
    case (.direct, .palette(let entry)) where entry < 8: Int32(entry)
    case (.direct, _): Self.direct(Self.components(of: color))
    case (.palette256, .palette(let entry)): Int32(entry)
    case (.palette256, .rgb(let red, let green, let blue)):
      Int32(FixedPalette.nearest(to: ColorComponents(red, green, blue)))
    case (.palette16, .palette(let entry)) where entry < 16: Int32(entry)
    case (.palette16, _): Self.nearest(to: color, among: 16)
    // Without bright colours the plain one of the same hue says the same.
    case (.palette8, .palette(let entry)) where entry < 16: Int32(entry % 8)
    case (.palette8, _): Self.nearest(to: color, among: 8)
    }
  }

  private static func direct(_ components: ColorComponents) -> Int32 {
    let number = Int32(components.red) << 16 | Int32(components.green) << 8 | Int32(components.blue)
    // The darkest blues share their numbers with the user's palette.
    return (1...7).contains(number) ? 8 : number
  }

  private static func nearest(to color: Color, among count: Int) -> Int32 {
    let wanted = components(of: color)
    let nearest = usualPalette.prefix(count).enumerated().min {
      $0.element.distance(to: wanted) < $1.element.distance(to: wanted)
    }
    return Int32(nearest?.offset ?? 0)
  }

  private static func components(of color: Color) -> ColorComponents {
    switch color {
    case .terminalDefault: usualPalette[7]
    case .palette(let entry): FixedPalette.components(of: entry) ?? usualPalette[Int(entry)]
    case .rgb(let red, let green, let blue): ColorComponents(red, green, blue)
    }
  }

  /// What most terminals show for the 16 colours that belong to the user.
  private static let usualPalette: [ColorComponents] = [
    ColorComponents(0, 0, 0), ColorComponents(205, 0, 0), ColorComponents(0, 205, 0),
    ColorComponents(205, 205, 0), ColorComponents(0, 0, 238), ColorComponents(205, 0, 205),
    ColorComponents(0, 205, 205), ColorComponents(229, 229, 229), ColorComponents(127, 127, 127),
    ColorComponents(255, 0, 0), ColorComponents(0, 255, 0), ColorComponents(255, 255, 0),
    ColorComponents(92, 92, 255), ColorComponents(255, 0, 255), ColorComponents(0, 255, 255),
    ColorComponents(255, 255, 255),
  ]
}
