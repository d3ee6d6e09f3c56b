import BuiltIn
import Canvas
import PeerSupport

/// What is said about a form, and below it one row for each field.
enum TeamFormView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2)
    let form = state.team.form
    let problem = form.problem.map { TextLayout.wrap($0, columns: area.columns) } ?? []
    let upper = area.top(max(1, area.rows - problem.count))
    let intro = intro(state, columns: area.columns)
    let height = intro.rows.count + form.fields.count
    // The fields come first where not all fits: whoever scrolls up with the keys sees what is said about them.
    let isLow = height > upper.rows
    let start = isLow ? max(0, min(intro.rows.count + form.focus - upper.rows / 2, height - upper.rows)) : 0
    intro.draw(rows: start..<start + upper.rows, in: upper, &painter)
    let labelColumns = labelColumns(state, in: area)
    for (index, field) in form.fields.enumerated() {
      let row = intro.rows.count + index - start
      guard row >= 0, row < upper.rows else { continue }
      let line = upper.rows(from: row).top(1)
      let isFocused = index == form.focus
      painter.addTarget(line, AppView.fieldTarget, index: index)
      painter.write(
        (isFocused ? "▸ " : "  ") + state.words(field.label), .label, in: line.left(labelColumns - 1))
      let value = line.columns(from: labelColumns)
      let hint = value.columns >= 40 && !field.hint.isEmpty ? TextWidth.columns(field.hint) + 2 : 0
      field.editor.draw(in: value.left(value.columns - hint), isFocused: isFocused, &painter)
      if hint > 0 { painter.writeRight(field.hint, .textQuiet, in: value) }
    }
    painter.cueMore(showing: start..<start + upper.rows, of: height, beside: upper)
    painter.writeWrapped(
      problem.joined(separator: "\n"), .noticeError, in: area.bottom(min(problem.count, area.rows - 1)))
    if let problem = form.problem { painter.entitle(painter.frame.title, announcing: problem) }
  }

  private static func labelColumns(_ state: AppState, in area: Rectangle) -> Int {
    let widest = state.team.form.fields.map { TextWidth.columns(state.words($0.label)) }.max() ?? 0
    return min(widest + 4, area.columns / 2)
  }

  private static func intro(_ state: AppState, columns: Int) -> TextPage {
    let words = state.words
    var page = TextPage(columns: columns)
    switch state.team.form.purpose {
    case .endorse(let card):
      let name = card.supporter.bio.name
      page.add(name + words(.commonSeparator) + card.supporter.id.rawValue, .heading)
      if card.replacesKeys { page.add(words(.endorseReplaces, ["name": name])) }
      page.add(words(.teamReadWords), .text)
      page.addFlow(card.words, separator: "  ", .spoken)
    case .dates(let supporter):
      page.add(supporter.bio.name, .heading)
      page.add(words(.teamDatesFormHelp), .textQuiet)
    case .policy: page.add(words(.teamPolicyHelp), .textQuiet)
    case .onCall: page.add(words(.teamOnCallHelp), .textQuiet)
    case .backUp: page.add(words(.teamBackUpHelp), .textQuiet)
    }
    page.addSpace()
    return page
  }
}

extension TextPage {
  /// Draws some of the rows where they stand, without a cursor or a word about more.
  fileprivate func draw(rows shown: Range<Int>, in area: Rectangle, _ painter: inout Painter) {
    for (place, row) in rows.enumerated() where shown.contains(place) {
      for piece in row.pieces {
        painter.write(piece.text, piece.role, in: area, row: place - shown.lowerBound, column: piece.column)
      }
    }
  }
}
