import BuiltIn
import Canvas

enum AskView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    if let reading = state.ask.reading {
      return PrivacyPage.draw(state, from: reading.selected, in: body, &painter)
    }
    let page = AskPage(state)
    let start = page.start
    for placed in page.lines {
      let row = placed.top - start
      guard row >= 0, row < page.area.rows else { continue }
      let line = page.area.rows(from: row).top(placed.height)
      switch placed.line {
      case .field(let field): draw(field, page.titleColumns, state, in: line, &painter)
      case .text(let text, let role, _): painter.write(text, role, in: line.columns(from: 2))
      case .space: break
      }
    }
    painter.cueMore(showing: start..<start + page.area.rows, of: page.height, beside: page.area)
    for (row, text) in page.help.enumerated() {
      painter.write(text, .noticeSafety, in: page.helpArea, row: row)
    }
    if let problem = state.ask.problem { painter.entitle(painter.frame.title, announcing: problem.text) }
  }

  private static func draw(
    _ row: Ask.Row, _ titleColumns: Int, _ state: AppState, in line: Rectangle, _ painter: inout Painter
  ) {
    let ask = state.ask
    let isFocused = ask.focus == row
    painter.addTarget(line, AppView.fieldTarget, index: Ask.target(row))
    painter.write(
      (isFocused ? "▸ " : "  ") + ask.title(of: row, state.words), .label, in: line.left(titleColumns - 1))
    guard row.instead == nil else {
      let role: Role = isFocused ? .fieldFocused : .text
      if isFocused { painter.placeCursor(in: line) }
      painter.write((isFocused ? "▸ " : "  ") + ask.title(of: row, state.words), role, in: line)
      return
    }
    let value = line.columns(from: titleColumns)
    guard let editor = Ask.editor(of: row) else {
      return drawOptions(of: row, state, in: value, &painter)
    }
    state[keyPath: editor].draw(in: value.readable, isFocused: isFocused, &painter)
    if state[keyPath: editor].isEmpty {
      painter.write(ask.hint(in: row, state.words), .textQuiet, in: value.columns(from: 1))
    }
  }

  /// All choices side by side where they fit, else the one that holds between two arrows.
  private static func drawOptions(
    of row: Ask.Row, _ state: AppState, in area: Rectangle, _ painter: inout Painter
  ) {
    let options = state.ask.options(of: row, state.words)
    let chosen = state.ask.option(row)
    let role: Role = state.ask.focus == row ? .fieldFocused : .field
    if state.ask.focus == row { painter.placeCursor(in: area) }
    guard options.count > 1 else {
      let hint = state.ask.hint(in: row, state.words)
      if options.isEmpty { painter.write(hint, .textQuiet, in: area.columns(from: 1)) }
      painter.write(options.first ?? "", role, in: area)
      return
    }
    let width = options.reduce(0) { $0 + TextWidth.columns($1) + 4 } - 2
    guard width <= area.columns else {
      let text = options.indices.contains(chosen) ? options[chosen] : ""
      painter.write("‹ " + TextLayout.truncated(text, to: max(1, area.columns - 4)) + " ›", role, in: area)
      return
    }
    var column = 0
    for (index, option) in options.enumerated() {
      if index == chosen, state.ask.focus == row { painter.placeCursor(in: area, column: column) }
      let width = painter.write(
        (index == chosen ? "●" : "○") + " " + option, index == chosen ? role : .text, in: area, column: column
      )
      painter.addTarget(
        area.columns(from: column).left(width), AppView.fieldTarget, index: Ask.target(row, option: index))
      column += width + 2
    }
  }
}
