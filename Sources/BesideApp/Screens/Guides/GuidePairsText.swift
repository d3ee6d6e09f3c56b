import BuiltIn
import Canvas
import PeerSupport

/// Things side by side, or one under the other where the window is narrow; a search leaves those that match (H4).
struct GuidePairsText {
  private let pairs: GuidePairs
  private let shown: [GuidePair]
  private let words: Catalogue

  init(_ pairs: GuidePairs, filter: String, _ words: Catalogue) {
    self.pairs = pairs
    self.words = words
    let query = TextQuery(filter)
    shown = pairs.rows.filter { query.matches($0.texts) }
  }

  func add(to page: inout TextPage) {
    guard !shown.isEmpty else { return page.add(words(.guidesNoPair), .textQuiet) }
    let isWide = page.columns >= Self.widest
    if isWide { page.addSideBySide((pairs.first, .label), (pairs.second, .label)) }
    for pair in shown {
      page.addSpace()
      if let title = pair.title { page.add(title, .heading) }
      if isWide {
        page.addSideBySide((pair.first, .text), (pair.second, .spoken))
      } else {
        page.add(words(.guidesPairSide, ["heading": pairs.first, "text": pair.first]))
        page.add(words(.guidesPairSide, ["heading": pairs.second, "text": pair.second]), .spoken)
      }
      if let note = pair.note { page.add(note, .textQuiet) }
    }
  }

  /// From so many columns on two texts stand side by side; plain lines have fewer, as nobody can listen to columns.
  private static let widest = 72
}

extension TextPage {
  /// Adds two texts in columns of the same width.
  mutating func addSideBySide(_ first: (text: String, role: Role), _ second: (text: String, role: Role)) {
    let width = (columns - 3) / 2
    let left = TextLayout.wrap(first.text, columns: width)
    let right = TextLayout.wrap(second.text, columns: width)
    for row in 0..<max(left.count, right.count) {
      var pieces: [Piece] = []
      if row < left.count { pieces.append(Piece(text: left[row], role: first.role, limit: width)) }
      if row < right.count { pieces.append(Piece(text: right[row], role: second.role, column: width + 3)) }
      addRow(pieces)
    }
  }
}
