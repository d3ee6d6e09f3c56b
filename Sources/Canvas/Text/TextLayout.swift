/// Text made to fit a number of columns.
public enum TextLayout {
  /// The text when it fits, or else its beginning followed by the ellipsis; never wider than asked.
  public static func truncated(
    _ text: some StringProtocol, to columns: Int, ellipsis: String = "…"
  ) -> String {
    if let length = TextWidth.printableASCIILength(text), length <= columns { return String(text) }
    let clusters = TextWidth.clusters(text)
    guard clusters.reduce(0, { $0 + $1.columns }) > columns else { return clusters.map(\.text).joined() }
    let room = columns - TextWidth.columns(ellipsis)
    guard room >= 0 else { return prefix(of: clusters, fitting: columns) }
    return prefix(of: clusters, fitting: room) + ellipsis
  }

  /// The text truncated or followed by spaces, so that it takes exactly so many columns.
  public static func padded(_ text: some StringProtocol, to columns: Int) -> String {
    let fitting = truncated(text, to: columns)
    return fitting + String(repeating: " ", count: max(0, columns - TextWidth.columns(fitting)))
  }

  /// The text in one line made harmless, for a terminal title or a plain print.
  public static func printable(_ text: some StringProtocol) -> String {
    if TextWidth.printableASCIILength(text) != nil { return String(text) }
    let oneLine = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return TextWidth.clusters(oneLine).map(\.text).joined()
  }

  /// The rows of a text broken at spaces, or inside a word that is wider than a row.
  ///
  /// Line ends of the text stay; spaces at the end of a broken row are left out.
  public static func wrap(_ text: some StringProtocol, columns: Int) -> [String] {
    let wrapped = WrappedText(text, columns: columns)
    return (0..<wrapped.rowCount).map { wrapped.rowText($0) }
  }

  private static func prefix(of clusters: [Cluster], fitting columns: Int) -> String {
    var text = ""
    var used = 0
    for cluster in clusters {
      used += cluster.columns
      guard used <= columns else { break }
      text += cluster.text
    }
    return text
  }
}
