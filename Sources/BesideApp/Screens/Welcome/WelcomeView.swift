import BuiltIn
import Canvas

enum WelcomeView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 3)
    let words = state.words
    var row = painter.writeWrapped(words(.welcomeHello), .heading, in: area, row: 1)
    row = painter.writeWrapped(words(.welcomeWhat), in: area, row: row) + 1
    for (index, way) in Welcome.Way.allCases.enumerated() {
      let isSelected = state.welcome.list.selected == index
      let line = area.rows(from: row).top(1)
      if isSelected, !state.welcome.isTyping { painter.placeCursor(in: line) }
      painter.write(
        (isSelected ? "▸ " : "  ") + words(way.title), isSelected ? .listSelected : .listItem, in: line)
      painter.addTarget(line, AppView.rowTarget, index: index)
      row += 1
    }
    row += 1
    let rest = area.rows(from: row)
    if let question = state.welcome.question {
      let label = painter.write(words(question.prompt) + " ", .label, in: rest)
      state.welcome.answer.draw(in: rest.top(1).columns(from: label), isFocused: true, &painter)
      painter.writeWrapped(words(question.explanation), .textQuiet, in: rest, row: 1)
    } else {
      painter.writeWrapped(
        words(state.isWaiting ? .welcomeWorking : state.welcome.way.explanation), .textQuiet, in: rest)
    }
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
