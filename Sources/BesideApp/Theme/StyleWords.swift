import Canvas

/// A style as a theme writes it, such as `#ffd7af on #3a2a1e bold`; what it leaves out is nil.
struct StyleWords: Hashable {
  /// What a theme may write, to finish the sentence "write …".
  static let expectation =
    "a colour, \"on\" and a colour, and any of bold, dim, italic, underline, reverse or plain; "
    + "a colour is default, #rrggbb, 0 to 255, or one of "
    + colourNames.joined(separator: ", ") + " with or without bright- before it"

  private static let colourNames = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
  private static let attributeNames: [Substring: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse, "plain": [],
  ]

  private(set) var foreground: Color?
  private(set) var background: Color?
  private(set) var attributes: Attributes?

  /// Reads a style; nil when a word is unknown, stands twice, or a colour is missing after "on".
  init?(_ text: String) {
    var isBackground = false
    for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
      if word == "on" {
        guard !isBackground, background == nil else { return nil }
        isBackground = true
      } else if let color = Self.color(word) {
        guard (isBackground ? background : foreground) == nil else { return nil }
        if isBackground { background = color } else { foreground = color }
        isBackground = false
      } else if let attribute = Self.attributeNames[word], !isBackground {
        attributes = (attributes ?? []).union(attribute)
      } else {
        return nil
      }
    }
    guard !isBackground else { return nil }
  }

  /// The whole style, with what is left out taken from another.
  func style(over base: Style) -> Style {
    Style(
      foreground: foreground ?? base.foreground, background: background ?? base.background,
      attributes: attributes ?? base.attributes)
  }

  private static func color(_ word: Substring) -> Color? {
    if word == "default" { return .terminalDefault }
    if word.hasPrefix("#") { return exactColor(word.dropFirst()) }
    if word.allSatisfy({ $0.isASCII && $0.isNumber }) { return UInt8(word).map(Color.palette) }
    let isBright = word.hasPrefix("bright-")
    let name = isBright ? word.dropFirst("bright-".count) : word
    return colourNames.firstIndex { $0 == name }.map { .palette(UInt8($0 + (isBright ? 8 : 0))) }
  }

  private static func exactColor(_ digits: Substring) -> Color? {
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16)
    else {
      return nil
    }
    return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}
