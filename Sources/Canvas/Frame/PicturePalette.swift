/// The colours that a picture of a frame gives to what a terminal's user would set.
public struct PicturePalette: Sendable {
  let foreground: ColorComponents
  let background: ColorComponents
  let cursor: ColorComponents
  let entries: [ColorComponents]

  private init(foreground: UInt32, background: UInt32, cursor: UInt32, entries: [UInt32]) {
    self.foreground = ColorComponents(foreground)
    self.background = ColorComponents(background)
    self.cursor = ColorComponents(cursor)
    self.entries = entries.map { ColorComponents($0) }
  }

  /// Light letters on a dark ground.
  public static let dark = PicturePalette(
    foreground: 0xE4E4E0, background: 0x1C1E24, cursor: 0xF0C674,
    entries: [
      0x2A2D35, 0xE58A7B, 0x9CC98A, 0xE3C078, 0x83AEE0, 0xC79BD6, 0x7CC4C4, 0xC8C8C4,
      0x8A8E98, 0xF2A497, 0xB5DDA4, 0xF2D596, 0xA3C6F0, 0xDCB6E8, 0x9ADADA, 0xFFFFFF,
    ])

  /// Dark letters on a light ground.
  public static let light = PicturePalette(
    foreground: 0x25282E, background: 0xFBFAF7, cursor: 0x9A5B00,
    entries: [
      0x25282E, 0xA3342A, 0x2F6B28, 0x7A5600, 0x1F57A0, 0x7C3A92, 0x0F6A6A, 0xD8D7D2,
      0x6B6F78, 0xB8463B, 0x3B7C33, 0x8A6300, 0x2C67B5, 0x8D4AA5, 0x1B7A7A, 0xFFFFFF,
    ])

  /// What a colour looks like; nil for the terminal's default.
  func components(of color: Color) -> ColorComponents? {
    switch color {
    case .terminalDefault: nil
    case .palette(let entry): FixedPalette.components(of: entry) ?? entries[Int(entry)]
    case .rgb(let red, let green, let blue): ColorComponents(red, green, blue)
    }
  }
}

extension ColorComponents {
  /// The colour as `#E07A5F`.
  var hexadecimal: String {
    let digits = [red, green, blue].map { part in
      (part < 16 ? "0" : "") + String(part, radix: 16, uppercase: true)
    }
    return "#" + digits.joined()
  }
}
