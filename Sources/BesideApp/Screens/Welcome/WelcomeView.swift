import BuiltIn
import Canvas

enum WelcomeView {
  /// In a low window what one can do comes before what this is, and both before empty rows.
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let welcome = state.welcome
    let words = state.words
    let inset = body.inset(columns: body.columns >= 60 ? 3 : 1).readable
    let area = inset.top(inset.rows - Footer.rowsOverBody(state))
    func height(_ text: String) -> Int { TextLayout.wrap(text, columns: area.columns).count }
    let explanation = words(explanation(state), ["count": PassphraseRule.shortest])
    let fields = welcome.isTyping ? 1 : 0
    let refusal = welcome.refusal.map { min(height($0), max(0, area.rows - fields - 1)) } ?? 0
    var spare = area.rows - fields - refusal
    // Where there is no room for all ways, the one whose question is open stands for them.
    let ways =
      !welcome.isTyping || Welcome.Way.allCases.count <= spare ? Welcome.Way.allCases : [welcome.way]
    spare -= ways.count
    func room(_ rows: Int) -> Int {
      guard rows <= spare else { return 0 }
      spare -= rows
      return rows
    }
    let hello = room(1)
    let explained = room(height(explanation))
    let what = hello == 0 ? 0 : room(height(words(.welcomeWhat)))
    let gap = spare >= 2 ? 1 : 0
    var row = spare > 2 ? 1 : 0
    if hello > 0 { row = painter.writeWrapped(words(.welcomeHello), .heading, in: area, row: row) }
    if what > 0 { row = painter.writeWrapped(words(.welcomeWhat), in: area, row: row) }
    row += gap
    for way in ways {
      draw(way, state, in: area.rows(from: row).top(1), &painter)
      row += 1
    }
    let rest = area.rows(from: row + gap)
    if let question = welcome.question {
      let label = painter.write(words(question.prompt) + " ", .label, in: rest)
      welcome.answer.draw(in: rest.top(1).columns(from: label), isFocused: true, &painter)
    }
    if let why = welcome.refusal {
      painter.writeWrapped(why, .noticeError, in: rest.rows(from: fields).top(refusal))
    }
    if explained > 0 { painter.writeWrapped(explanation, .textQuiet, in: rest, row: fields + refusal) }
  }

  private static func draw(
    _ way: Welcome.Way, _ state: AppState, in line: Rectangle, _ painter: inout Painter
  ) {
    let isSelected = state.welcome.way == way
    if isSelected, !state.welcome.isTyping { painter.placeCursor(in: line) }
    painter.write(
      (isSelected ? "▸ " : "  ") + state.words(way.title(isShared: state.surroundings.isShared)),
      isSelected ? .listSelected : .listItem, in: line)
    painter.addTarget(line, AppView.rowTarget, index: way.rawValue)
  }

  private static func explanation(_ state: AppState) -> WordKey {
    if let question = state.welcome.question { return question.explanation }
    return state.isWaiting ? .welcomeWorking : state.welcome.way.explanation
  }
}

extension Welcome.Way {
  fileprivate func title(isShared: Bool) -> WordKey {
    switch self {
    case .demo: .welcomeDemo
    case .join: .welcomeJoin
    case .start: .welcomeStart
    case .plan: .welcomePlan
    case .shared: isShared ? .welcomeSharedYes : .welcomeSharedNo
    }
  }

  fileprivate var explanation: WordKey {
    switch self {
    case .demo: .welcomeDemoHelp
    case .join: .welcomeJoinHelp
    case .start: .welcomeStartHelp
    case .plan: .welcomePlanHelp
    case .shared: .welcomeSharedHelp
    }
  }
}

extension Welcome.Question {
  fileprivate var prompt: WordKey {
    switch self {
    case .joinFolder, .startFolder: .welcomeFolder
    case .startName: .welcomeName
    case .startPassphrase, .startUnlock: .welcomePassphrase
    case .startAgain: .welcomeAgain
    }
  }

  fileprivate var explanation: WordKey {
    switch self {
    case .joinFolder: .welcomeJoinFolderHelp
    case .startFolder: .welcomeStartFolderHelp
    case .startName: .welcomeNameHelp
    case .startPassphrase: .welcomePassphraseHelp
    case .startAgain: .welcomeAgainHelp
    case .startUnlock: .welcomeUnlockHelp
    }
  }
}
