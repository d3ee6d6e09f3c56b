import Canvas

/// Rows built from top to bottom, of which an area shows as many as fit.
///
/// A list with headings between its items and a page of plain reading are both made of such rows.
struct TextPage: Equatable {
  /// Some words in a row, from a column on.
  struct Piece: Equatable {
    var text: String
    var role: Role = .text
    var column = 0
    /// The most columns it takes; nil for the rest of the row.
    var limit: Int?
  }

  /// A row, and the item of a list that it belongs to.
  struct Row: Equatable {
    var pieces: [Piece]
    var item: Int?
  }

  /// The columns that text is wrapped to.
  let columns: Int
  private(set) var rows: [Row] = []

  init(columns: Int) { self.columns = max(1, columns) }

  /// Adds a text, wrapped, with every row of it indented.
  mutating func add(_ text: String, _ role: Role = .text, indent: Int = 0, item: Int? = nil) {
    for line in TextLayout.wrap(text, columns: max(1, columns - indent)) {
      rows.append(Row(pieces: [Piece(text: line, role: role, column: indent)], item: item))
    }
  }

  /// Adds a text behind a mark, with later rows under the text's beginning.
  mutating func addHanging(_ mark: String, _ text: String, _ role: Role = .text, item: Int? = nil) {
    addHanging(Piece(text: mark, role: role), text, role, indent: TextWidth.columns(mark), item: item)
  }

  /// Adds a label and its value beside it.
  mutating func addLabelled(_ label: String, _ value: String) {
    let width = columns < 48 ? 11 : 15
    addHanging(Piece(text: label, role: .label, limit: width), value, .text, indent: width + 1)
  }

  /// Adds short texts one after another, broken between them.
  mutating func addFlow(_ texts: [String], separator: String, _ role: Role = .text) {
    for line in Flow.rows(texts, separator: separator, columns: columns) {
      rows.append(Row(pieces: [Piece(text: line, role: role)], item: nil))
    }
  }

  /// Adds a code of groups with hyphens between; a group is never broken, so that it can be copied by eye.
  mutating func addGroups(of code: String, _ role: Role, indent: Int, item: Int? = nil) {
    let groups = code.split(separator: "-")
    let parts = groups.enumerated().map {
      $0.offset < groups.count - 1 ? $0.element + "-" : String($0.element)
    }
    for line in Flow.rows(parts, separator: "", columns: columns - indent) {
      add(line, role, indent: indent, item: item)
    }
  }

  private mutating func addHanging(_ mark: Piece, _ text: String, _ role: Role, indent: Int, item: Int? = nil)
  {
    for (place, line) in TextLayout.wrap(text, columns: max(1, columns - indent)).enumerated() {
      let piece = Piece(text: line, role: role, column: indent)
      rows.append(Row(pieces: place == 0 ? [mark, piece] : [piece], item: item))
    }
  }

  /// Adds one row of pieces; what does not fit is cut when it is drawn.
  mutating func addRow(_ pieces: [Piece], item: Int? = nil) {
    rows.append(Row(pieces: pieces, item: item))
  }

  /// Adds an empty row, unless the page is empty or ends in one already.
  mutating func addSpace() {
    if let last = rows.last, !last.pieces.isEmpty { rows.append(Row(pieces: [], item: nil)) }
  }

  /// The furthest row that a page of that height can begin with.
  func lastStart(height: Int) -> Int { max(0, rows.count - max(1, height)) }

  /// The row to begin with so that an item stands in the window, near its middle, with what belongs to it.
  ///
  /// The first item brings along what stands above it.
  func start(showing item: Int, height: Int) -> Int {
    guard let first = rows.firstIndex(where: { $0.item == item }),
      let last = rows.lastIndex(where: { $0.item == item })
    else { return 0 }
    if item == 0, last < height { return 0 }
    let middle = first - max(0, height - (last - first + 1)) / 2
    return min(max(0, middle), lastStart(height: height))
  }

  /// Draws the rows from one on; more above or below is said beside them.
  func draw(from start: Int, selected: Int? = nil, in area: Rectangle, _ painter: inout Painter) {
    let start = min(max(0, start), lastStart(height: area.rows))
    for (place, row) in rows.dropFirst(start).prefix(area.rows).enumerated() {
      let line = area.rows(from: place).top(1)
      let isSelected = row.item != nil && row.item == selected
      if isSelected { painter.fill(line, .listSelected) }
      for piece in row.pieces {
        let room = line.left(piece.limit.map { piece.column + $0 } ?? line.columns)
        painter.write(piece.text, isSelected ? .listSelected : piece.role, in: room, column: piece.column)
      }
      if let item = row.item { painter.addTarget(line, AppView.rowTarget, index: item) }
    }
    if let selected, let first = rows[start...].firstIndex(where: { $0.item == selected }) {
      painter.placeCursor(in: area, row: first - start)
    } else {
      painter.placeCursor(in: area)
    }
    painter.cueMore(showing: start..<start + area.rows, of: rows.count, beside: area)
  }
}
