import Canvas

/// A QR code as half blocks, dark on light whatever the theme, with the margin that cameras need.
enum QRDrawing {
  private static let margin = 2

  static func size(of code: QRCode) -> (columns: Int, rows: Int) {
    let side = code.size + 2 * margin
    return (side, (side + 1) / 2)
  }

  static func draw(_ code: QRCode, in area: Rectangle, _ painter: inout Painter) {
    let (columns, rows) = size(of: code)
    for row in 0..<rows {
      let text = (0..<columns).map { column in
        let upper = code.isDark(row: 2 * row - margin, column: column - margin)
        let lower = code.isDark(row: 2 * row + 1 - margin, column: column - margin)
        return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
      }
      painter.write(text.joined(), style: style, in: area, row: row)
    }
  }

  /// The fixed black and white of the palette, which no theme changes.
  private static let style = Style(foreground: .palette(16), background: .palette(231))
}
