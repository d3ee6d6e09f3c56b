extension Frame {
  /// The frame drawn as an SVG image: the same frame always gives the same text.
  public func picture(palette: PicturePalette = .dark) -> String {
    var svg = SVGWriter(frame: self, palette: palette)
    for row in 0..<size.rows {
      svg.draw(row: row)
    }
    return svg.document
  }
}

/// Draws runs of cells that look alike, each placed on the grid by itself so that no font can shift the rest.
private struct SVGWriter {
  private static let cellWidth = 9
  private static let cellHeight = 20
  private static let baseline = 15
  private static let margin = 10

  private let frame: Frame
  private let palette: PicturePalette
  private var grounds = ""
  private var letters = ""

  init(frame: Frame, palette: PicturePalette) {
    self.frame = frame
    self.palette = palette
  }

  var document: String {
    let width = frame.size.columns * Self.cellWidth + 2 * Self.margin
    let height = frame.size.rows * Self.cellHeight + 2 * Self.margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img">
      <title>\(escaped(TextLayout.printable(frame.title)))</title>
      <rect width="\(width)" height="\(height)" rx="8" fill="\(palette.background.hexadecimal)"/>
      \(grounds)<g fill="\(palette.foreground.hexadecimal)" font-size="15" xml:space="preserve" \
      font-family="'DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,monospace">
      \(letters)</g>
      </svg>

      """
  }

  mutating func draw(row: Int) {
    let looks = (0..<frame.size.columns).map { self.looks(row, $0) }
    var column = 0
    while column < looks.count {
      let end = looks[column...].firstIndex { $0.background != looks[column].background } ?? looks.count
      drawGround(row: row, columns: column..<end, color: looks[column].background)
      column = end
    }
    column = 0
    while column < looks.count {
      var end = column + (isWide(row, column) ? 2 : 1)
      if !isWide(row, column) {
        while end < looks.count, looks[end] == looks[column], !isWide(row, end), !isGap(row, end) { end += 1 }
      }
      let text = (column..<end).map { frame[row, $0].text }.joined()
      drawLetters(text, row: row, columns: column..<end, looks: looks[column])
      column = end
    }
  }

  private func looks(_ row: Int, _ column: Int) -> Looks {
    let isContinuation = column > 0 && frame[row, column].isContinuation
    let place = Point(column: isContinuation ? column - 1 : column, row: row)
    return Looks(of: frame[row, place.column], isCursor: frame.cursor == place, palette: palette)
  }

  /// Fonts differ most about wide characters, so each of them stands alone.
  private func isWide(_ row: Int, _ column: Int) -> Bool {
    column + 1 < frame.size.columns && frame[row, column + 1].isContinuation
  }

  /// Programs that draw pictures do not agree on whether several spaces in a row count.
  private func isGap(_ row: Int, _ column: Int) -> Bool {
    frame[row, column].text == " " && frame[row, column + 1].text == " "
  }

  private mutating func drawGround(row: Int, columns: Range<Int>, color: ColorComponents) {
    guard color != palette.background else { return }
    grounds += """
      <rect x="\(x(of: columns.lowerBound))" y="\(y(of: row))" width="\(columns.count * Self.cellWidth)" \
      height="\(Self.cellHeight)" fill="\(color.hexadecimal)"/>

      """
  }

  private mutating func drawLetters(_ text: String, row: Int, columns: Range<Int>, looks: Looks) {
    var shown = columns
    var text = Substring(text)
    if !looks.attributes.contains(.underline) {
      let indent = text.prefix { $0 == " " }.count
      text = text.dropFirst(indent)
      shown = columns.lowerBound + indent..<columns.upperBound
      while text.last == " " {
        text.removeLast()
        shown = shown.lowerBound..<shown.upperBound - 1
      }
    }
    guard !text.isEmpty else { return }
    letters += """
      <text x="\(x(of: shown.lowerBound))" y="\(y(of: row) + Self.baseline)" \
      textLength="\(shown.count * Self.cellWidth)"\(looks.svgAttributes(palette))>\(escaped(text))</text>

      """
  }

  private func x(of column: Int) -> Int {
    Self.margin + column * Self.cellWidth
  }

  private func y(of row: Int) -> Int {
    Self.margin + row * Self.cellHeight
  }

  private func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// The colours and attributes of a run once reversing and the cursor are worked in.
private struct Looks: Equatable {
  let foreground: ColorComponents
  let background: ColorComponents
  let attributes: Attributes

  init(of cell: Cell, isCursor: Bool, palette: PicturePalette) {
    let style = cell.style
    let foreground = palette.components(of: style.foreground) ?? palette.foreground
    let background = palette.components(of: style.background) ?? palette.background
    let isReversed = style.attributes.contains(.reverse)
    self.foreground = isCursor ? palette.background : isReversed ? background : foreground
    self.background = isCursor ? palette.cursor : isReversed ? foreground : background
    attributes = style.attributes.subtracting(.reverse)
  }

  func svgAttributes(_ palette: PicturePalette) -> String {
    var svg = foreground == palette.foreground ? "" : " fill=\"\(foreground.hexadecimal)\""
    if attributes.contains(.bold) { svg += " font-weight=\"bold\"" }
    if attributes.contains(.dim) { svg += " fill-opacity=\"0.65\"" }
    if attributes.contains(.italic) { svg += " font-style=\"italic\"" }
    if attributes.contains(.underline) { svg += " text-decoration=\"underline\"" }
    return svg
  }
}
