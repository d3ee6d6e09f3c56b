import BuiltIn
import Canvas

enum WelcomeView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: body.columns >= 60 ? 3 : 1)
    let words = state.words
    let what = TextLayout.wrap(words(.welcomeWhat), columns: area.columns).count
    let explanation = words(explanation(state))
    let explanationRows = TextLayout.wrap(explanation, columns: area.columns).count
    let choosing = Welcome.Way.allCases.count + explanationRows + (state.welcome.isTyping ? 1 : 0)
    // In a low window what one can do comes before what this is, and both before empty rows.
    let spare = area.rows - 1 - choosing
    let whatRows = what <= spare ? what : 0
    let gap = spare - whatRows >= 2 ? 1 : 0
    var row = spare - whatRows > 2 ? 1 : 0
    row = painter.writeWrapped(words(.welcomeHello), .heading, in: area, row: row)
    if whatRows > 0 { row = painter.writeWrapped(words(.welcomeWhat), in: area, row: row) }
    row += gap
    for (index, way) in Welcome.Way.allCases.enumerated() {
      let isSelected = state.welcome.list.selected == index
      let line = area.rows(from: row).top(1)
      if isSelected, !state.welcome.isTyping { painter.placeCursor(in: line) }
      painter.write(
        (isSelected ? "▸ " : "  ") + words(way.title), isSelected ? .listSelected : .listItem, in: line)
      painter.addTarget(line, AppView.rowTarget, index: index)
      row += 1
    }
    let rest = area.rows(from: row + gap)
    if let question = state.welcome.question {
      let label = painter.write(words(question.prompt) + " ", .label, in: rest)
      state.welcome.answer.draw(in: rest.top(1).columns(from: label), isFocused: true, &painter)
    }
    painter.writeWrapped(explanation, .textQuiet, in: rest, row: state.welcome.isTyping ? 1 : 0)
  }

  private static func explanation(_ state: AppState) -> WordKey {
    if let question = state.welcome.question { return question.explanation }
    return state.isWaiting ? .welcomeWorking : state.welcome.way.explanation
  }
}

extension Welcome.Way {
  fileprivate var title: WordKey {
    switch self {
    case .demo: .welcomeDemo
    case .join: .welcomeJoin
    case .start: .welcomeStart
    case .plan: .welcomePlan
    }
  }

  fileprivate var explanation: WordKey {
    switch self {
    case .demo: .welcomeDemoHelp
    case .join: .welcomeJoinHelp
    case .start: .welcomeStartHelp
    case .plan: .welcomePlanHelp
    }
  }
}

extension Welcome.Question {
  fileprivate var prompt: WordKey {
    switch self {
    case .joinFolder, .startFolder: .welcomeFolder
    case .startName: .welcomeName
    case .startPassphrase: .welcomePassphrase
    }
  }

  fileprivate var explanation: WordKey {
    switch self {
    case .joinFolder: .welcomeJoinFolderHelp
    case .startFolder: .welcomeStartFolderHelp
    case .startName: .welcomeNameHelp
    case .startPassphrase: .welcomePassphraseHelp
    }
  }
}
