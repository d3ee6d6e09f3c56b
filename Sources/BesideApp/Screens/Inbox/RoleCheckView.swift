import BuiltIn
import Canvas
import PeerSupport

enum RoleCheckView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2).readable
    let advice = TextLayout.wrap(state.words(advice(state)), columns: area.columns)
    let page = page(state, columns: area.columns)
    let questions = area.top(min(page.rows.count, area.rows - advice.count - 1))
    let selected = state.inbox.roleCheckList.selected
    let start = page.start(showing: selected, height: questions.rows)
    let role: Role = state.inbox.roleCheck.yes.isEmpty ? .textQuiet : .notice
    for (place, line) in advice.enumerated() {
      painter.write(line, role, in: area, row: questions.rows + 1 + place)
    }
    page.draw(from: start, selected: selected, in: questions, &painter)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    var page = TextPage(columns: columns)
    page.add(state.words(.roleIntro))
    page.addSpace()
    for (index, question) in RoleQuestion.allCases.enumerated() {
      let mark = index == state.inbox.roleCheckList.selected ? "▸ " : "  "
      let tick = state.inbox.roleCheck.yes.contains(question) ? "[x] " : "[ ] "
      page.addHanging(mark + tick, state.words(question.word), .listItem, item: index)
    }
    return page
  }

  private static func advice(_ state: AppState) -> WordKey {
    let canPassOn = state.passingOn == .available
    return switch state.inbox.roleCheck.advice {
    case .goOn: .roleGoOn
    case .passOnFirst: canPassOn ? .rolePassOnFirst : .roleNobodyElse
    case .emergentThenPassOn: canPassOn ? .roleEmergent : .roleNobodyElse
    case .mustPassOn: canPassOn ? .roleWitness : .roleWitnessNobodyElse
    }
  }
}

extension RoleQuestion {
  fileprivate var word: WordKey {
    switch self {
    case .chainOfCommand: .roleChainOfCommand
    case .rank: .roleRank
    case .closeTie: .roleCloseTie
    case .witness: .roleSameEvent
    case .religiousOrFinancialTie: .roleFaithOrMoney
    case .intimateTie: .roleIntimateTie
    }
  }
}
