import BuiltIn
import Canvas
import PeerSupport

/// What stands above the names: the search, how many are shown, what narrows them, and what to do when nobody fits.
enum DirectoryTop {
  /// Draws it and returns how many rows it took.
  static func draw(_ state: AppState, in area: Rectangle, _ painter: inout Painter) -> Int {
    let directory = state.directory
    let count = count(state)
    painter.writeRight(count, .textQuiet, in: area)
    if directory.isSearching { painter.entitle(painter.frame.title, announcing: count) }
    let field = field(state, in: area)
    painter.write("/", .key, in: area)
    painter.addTarget(area.top(1).left(2 + field.columns), "directory.search")
    if directory.isSearching || !directory.query.isEmpty {
      directory.query.draw(in: field, isFocused: directory.isSearching, &painter)
    } else {
      painter.write(state.words(.directorySearchHint), .textQuiet, in: field)
    }
    var row = directory.filters.isEmpty ? 1 : drawFilters(state, in: area, &painter)
    for line in lines(state, isLow: isLow(area)) {
      row = painter.writeWrapped(line.text, line.role, in: area, row: row)
    }
    guard let marked = marked(state) else { return row }
    guard isLow(area) else { return painter.writeWrapped(marked, .label, in: area, row: row) }
    painter.write(marked, .label, in: area, row: row)
    return row + 1
  }

  /// Whether names and hints have to be brief, so that all that narrows the list can be seen.
  private static func isLow(_ area: Rectangle) -> Bool { area.rows < 8 }

  /// The ticked filters, each with a cross to click, and the keys that take them away.
  private static func drawFilters(_ state: AppState, in area: Rectangle, _ painter: inout Painter) -> Int {
    var row = 1
    var column = 0
    let hint = (text: state.words(.directoryFiltersHint), role: Role.textQuiet)
    let parts = state.directory.filters.enumerated().map { place, filter in
      (text: "\(place + 1) " + state.words(filter: filter, in: state) + " ×", role: Role.label)
    }
    for (index, part) in (parts + (isLow(area) ? [] : [hint])).enumerated() {
      let width = TextWidth.columns(part.text)
      if column > 0, column + width > area.columns {
        row += 1
        column = 0
      }
      painter.write(part.text, part.role, in: area, row: row, column: column)
      if index < parts.count {
        painter.addTarget(
          area.rows(from: row).top(1).columns(from: column).left(width), AppView.filterTarget, index: index)
      }
      column += width + 3
    }
    return row + 1
  }

  /// Puts the cursor into the search.
  static func placeCursor(_ state: AppState, in area: Rectangle, _ painter: inout Painter) {
    state.directory.query.draw(in: field(state, in: area), isFocused: true, &painter)
  }

  private static func field(_ state: AppState, in area: Rectangle) -> Rectangle {
    area.top(1).columns(from: 2).left(max(8, area.columns - TextWidth.columns(count(state)) - 4))
  }

  private static func count(_ state: AppState) -> String {
    let directory = state.directory
    return directory.isNarrowed
      ? state.words(.directoryFound, ["found": directory.found, "total": directory.count])
      : state.words(.directoryTotal, ["count": directory.count])
  }

  private static func lines(_ state: AppState, isLow: Bool) -> [(text: String, role: Role)] {
    let directory = state.directory
    var lines: [(text: String, role: Role)] = []
    if directory.remaining > 0, directory.count > 0 {
      lines.append((state.words(.directoryRemaining, ["count": directory.remaining]), .textQuiet))
    }
    if let nobody = state.nobodyFits(atMost: isLow ? 1 : 3) { lines.append((nobody, .notice)) }
    return lines
  }

  /// Who is to be asked together (C7).
  private static func marked(_ state: AppState) -> String? {
    let names = state.directory.marked.compactMap { state.directory.supporter($0)?.bio.name }
    return names.isEmpty ? nil : state.words(.directoryMarked, ["names": state.words.list(names)])
  }
}
