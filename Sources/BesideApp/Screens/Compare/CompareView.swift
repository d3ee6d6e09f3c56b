import BuiltIn
import Canvas
import PeerSupport

/// Two supporters side by side, or one above the other in a narrow window, each with the common ground first (B3).
enum CompareView {
  /// From this width on they stand side by side.
  private static let sideBySide = 72
  private static let gap = 3

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(byRows: 0, columns: 1)
    page(state, columns: area.columns - 1).draw(from: state.compareList.selected, in: area, &painter)
  }

  /// How many rows can be scrolled.
  static func steps(_ state: AppState) -> Int {
    let area = AppView.body(of: state).inset(columns: 1)
    return page(state, columns: area.columns - 1).lastStart(height: area.rows) + 1
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    let pair = state.compared
    guard columns >= sideBySide, pair.count == 2 else {
      var page = TextPage(columns: columns)
      for supporter in pair {
        if !page.rows.isEmpty { page.addRow([]) }
        for row in BioPage(of: supporter, in: state, columns: columns).whole.rows { page.addRow(row.pieces) }
      }
      return page
    }
    let width = (columns - gap) / 2
    let bios = pair.map { BioPage(of: $0, in: state, columns: width) }
    var page = TextPage(columns: columns)
    for part in [\BioPage.head, \.story, \.facts] {
      page.addSpace()
      add(bios[0][keyPath: part], beside: bios[1][keyPath: part], at: width + gap, to: &page)
    }
    return page
  }

  private static func add(
    _ left: TextPage, beside right: TextPage, at column: Int, to page: inout TextPage
  ) {
    for row in 0..<max(left.rows.count, right.rows.count) {
      let mine = left.rows.indices.contains(row) ? left.rows[row].pieces : []
      let theirs = right.rows.indices.contains(row) ? right.rows[row].pieces : []
      page.addRow(
        mine.map { piece in
          var piece = piece
          piece.limit = min(piece.limit ?? .max, max(1, column - gap - piece.column))
          return piece
        }
          + theirs.map { piece in
            var piece = piece
            piece.column += column
            return piece
          })
    }
  }
}

extension AppState {
  /// Whom `c` compares: the first two who are marked, or the one who is marked and who is selected.
  var compared: [Supporter] {
    let marked = directory.marked.compactMap { directory.supporter($0) }
    let others = marked.count < 2 ? [directory.selected].compactMap(\.self) : []
    var pair = marked
    for other in others where !pair.contains(where: { $0.id == other.id }) { pair.append(other) }
    return Array(pair.prefix(2))
  }
}
