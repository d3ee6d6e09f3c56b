import BuiltIn
import Canvas

/// Draws a form: titles at the left, what is filled in at the right, and what the focused field is for below it.
enum FormView {
  private struct Line {
    let field: Int
    /// What is said below a field; nil for the field itself.
    let text: (String, Role)?
    let rows: Int
  }

  /// Draws it; a note is said below the focused field, above what the field is for.
  static func draw(_ form: Form, note: String? = nil, in area: Rectangle, _ painter: inout Painter) {
    let titles = form.fields.map { TextWidth.columns(painter.words($0.title)) + 3 }
    let titleColumns = min(22, titles.max() ?? 0, area.columns / 2)
    let lines = lines(of: form, note, area.size, titleColumns, painter.words)
    let start = start(showing: form.focus, of: lines, rows: area.rows)
    var top = -start
    for line in lines {
      defer { top += line.rows }
      guard top >= 0, top < area.rows else { continue }
      let rectangle = area.rows(from: top).top(min(line.rows, area.rows - top))
      if let (text, role) = line.text {
        painter.write(text, role, in: rectangle.columns(from: 2))
      } else {
        draw(line.field, of: form, titleColumns, in: rectangle, &painter)
      }
    }
    let height = lines.reduce(0) { $0 + $1.rows }
    painter.cueMore(showing: start..<start + area.rows, of: height, beside: area)
    if let problem = form.problem { painter.entitle(painter.frame.title, announcing: problem) }
  }

  private static func lines(
    of form: Form, _ note: String?, _ size: Size, _ titleColumns: Int, _ words: Catalogue
  ) -> [Line] {
    form.fields.enumerated().flatMap { index, field -> [Line] in
      let isFocused = index == form.focus
      let below: [(String?, Role)] =
        isFocused
        ? [(form.problem, .noticeError), (note, .text), (field.hint.map { words($0) }, .textQuiet)] : []
      let said = below.flatMap { text, role in
        (text.map { TextLayout.wrap($0, columns: max(1, size.columns - 3)) } ?? []).map {
          Line(field: index, text: ($0, role), rows: 1)
        }
      }
      let own = isFocused ? rows(of: field, size.columns - titleColumns) : 1
      let list = form.listCount.map { min($0, max(1, size.rows - said.count)) }
      return [Line(field: index, text: nil, rows: list ?? own)] + said
    }
  }

  /// A long text has a few rows while it is being written.
  private static func rows(of field: Form.Field, _ columns: Int) -> Int {
    guard case .text(let editor) = field.content, editor.isMultiline else { return 1 }
    return min(4, TextLayout.wrap(editor.text + " ", columns: max(1, columns - 2)).count + 1)
  }

  /// As few rows as can be are hidden above, so that the focused field and what is said below it show.
  private static func start(showing focus: Int, of lines: [Line], rows: Int) -> Int {
    var top = 0
    var first = 0
    var end = 0
    for line in lines {
      if line.field == focus {
        if line.text == nil { first = top }
        end = top + line.rows
      }
      top += line.rows
    }
    return max(0, min(end - rows, first))
  }

  private static func draw(
    _ index: Int, of form: Form, _ titleColumns: Int, in line: Rectangle, _ painter: inout Painter
  ) {
    let isFocused = index == form.focus
    let field = form.fields[index]
    painter.addTarget(line, AppView.fieldTarget, index: index)
    painter.write(
      (isFocused ? "▸ " : "  ") + painter.words(field.title), .label, in: line.left(titleColumns - 1))
    let value = line.columns(from: titleColumns).readable
    switch field.content {
    case .text(let editor) where isFocused:
      editor.draw(in: value, isFocused: true, &painter)
    case .text(let editor):
      // Whoever looks over the form reads how each text begins, not where its cursor was left.
      painter.fill(value, .field)
      let line = editor.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      painter.write(TextLayout.printable(line), .field, in: value)
    case .one(let options, let chosen):
      let option = options.indices.contains(chosen) ? options[chosen] : ""
      if isFocused { painter.placeCursor(in: value) }
      painter.write(
        "‹ " + TextLayout.truncated(option, to: max(1, value.columns - 4)) + " ›",
        isFocused ? .fieldFocused : .field, in: value)
    case .any(let options, let chosen, let place) where form.listCount != nil:
      let first = max(0, min(place - value.rows / 2, options.count - value.rows))
      for row in first..<min(options.count, first + value.rows) {
        let role: Role = row == place ? .fieldFocused : .text
        if row == place { painter.placeCursor(in: value, row: row - first) }
        painter.write(
          (chosen.contains(row) ? "[x] " : "[ ] ") + options[row], role, in: value, row: row - first)
      }
      painter.cueMore(showing: first..<first + value.rows, of: options.count, beside: value)
    case .any(let options, let chosen, let place):
      draw(options, chosen, place: isFocused ? place : nil, in: value, &painter)
    }
  }

  /// What is ticked; while it has the focus all, as far as they fit, from the one that keys act on.
  private static func draw(
    _ options: [String], _ chosen: Set<Int>, place: Int?, in area: Rectangle, _ painter: inout Painter
  ) {
    guard let place else {
      let ticked = chosen.sorted().filter(options.indices.contains).map { options[$0] }
      painter.write(painter.words.list(ticked), .field, in: area)
      return
    }
    var column = 0
    let width = options.reduce(0) { $0 + TextWidth.columns($1) + 6 } - 2
    for index in (width <= area.columns ? 0 : place)..<options.count where column < area.columns {
      if index == place { painter.placeCursor(in: area, column: column) }
      let box = chosen.contains(index) ? "[x] " : "[ ] "
      let role: Role = index == place ? .fieldFocused : .text
      column += painter.write(box + options[index], role, in: area, column: column) + 2
    }
  }
}
