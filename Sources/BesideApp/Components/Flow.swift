import Canvas

/// Short texts one after another, broken between them wherever a row is full.
enum Flow {
  /// The rows; a text wider than a row is broken inside.
  static func rows(_ texts: [String], separator: String, columns: Int) -> [String] {
    var rows: [String] = []
    for text in texts {
      if let last = rows.last, TextWidth.columns(last + separator + text) <= columns {
        rows[rows.count - 1] = last + separator + text
      } else {
        rows += TextLayout.wrap(text, columns: max(1, columns))
      }
    }
    return rows
  }
}
