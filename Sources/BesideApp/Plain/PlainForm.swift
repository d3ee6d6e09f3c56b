import BuiltIn

/// The page that asks someone, row by row: choices that are spread out in a picture are numbered here.
enum PlainForm {
  static func lines(_ state: AppState) -> [PlainScreen.Line] {
    let page = AskPage(state)
    let rows = page.lines.map { placed in
      switch placed.line {
      case .field(let row): line(of: row, state)
      case .text(let text, _, _): PlainScreen.Line(text: text, item: nil, isCurrent: false)
      case .space: PlainScreen.Line(text: "", item: nil, isCurrent: false)
      }
    }
    return rows + page.help.map { PlainScreen.Line(text: $0, item: nil, isCurrent: false) }
  }

  private static func line(of row: Ask.Row, _ state: AppState) -> PlainScreen.Line {
    let ask = state.ask
    let value = Ask.editor(of: row).map { editor in
      state[keyPath: editor].isEmpty ? ask.hint(in: row, state.words) : state[keyPath: editor].text
    }
    let chosen = choices(of: row, state)
    let said = value ?? (chosen.isEmpty ? ask.hint(in: row, state.words) : chosen)
    let title = ask.title(of: row, state.words)
    let text = row.instead != nil ? title : title + ":" + (said.isEmpty ? "" : " " + said)
    return PlainScreen.Line(text: text, item: row.rawValue, isCurrent: row == ask.focus)
  }

  /// All choices with their numbers where one can choose now, else the one that holds.
  private static func choices(of row: Ask.Row, _ state: AppState) -> String {
    let words = state.words
    let options = state.ask.options(of: row, words)
    let chosen = state.ask.option(row)
    guard row == state.ask.focus, options.count > 1 else {
      return options.indices.contains(chosen) ? options[chosen] : ""
    }
    return options.enumerated().map { index, option in
      "\(index + 1) " + (index == chosen ? words(.plainChosen, ["choice": option]) : option)
    }.joined(separator: words(.commonSeparator))
  }
}
