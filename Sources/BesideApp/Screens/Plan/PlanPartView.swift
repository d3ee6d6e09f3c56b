import BuiltIn
import Canvas
import PeerSupport

enum PlanPartView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    guard let page = state.plan.page else { return }
    let layout = Layout(page, state, in: body)
    let title = page.title(state.plan.prompts, state.words)
    let status = PlanStatus.draw(state, beside: title, in: layout.title, &painter)
    painter.write(title, .heading, in: layout.title.left(layout.title.columns - status - 1))
    painter.writeWrapped(layout.question, in: layout.prompt)
    painter.writeWrapped(layout.reason, .textQuiet, in: layout.explanation)
    if page == .commitment {
      drawSignature(state, in: layout.foot, &painter)
    } else {
      drawIdea(state, in: layout.foot, &painter)
    }
    state.plan.text.draw(in: layout.field, isFocused: !state.plan.isNaming, &painter)
  }

  /// The size of the field on the page, for moving by row and by page.
  static func fieldSize(_ state: AppState) -> Size? {
    state.plan.page.map { Layout($0, state, in: AppView.body(of: state)).field.size }
  }

  private static func drawIdea(_ state: AppState, in line: Rectangle, _ painter: inout Painter) {
    guard state.plan.ideas.indices.contains(state.plan.idea) else { return }
    let label = painter.write(state.words(.planIdea) + " ", .label, in: line)
    painter.write(state.plan.ideas[state.plan.idea], .spoken, in: line.columns(from: label))
  }

  private static func drawSignature(_ state: AppState, in area: Rectangle, _ painter: inout Painter) {
    let label = painter.write(state.words(.planName) + " ", .label, in: area)
    state.plan.name.draw(
      in: area.top(1).columns(from: label).left(40), isFocused: state.plan.isNaming, &painter)
    let current = state.plan.current
    let words = state.words
    let signed = current.commitment.map { ["name": $0.name, "date": words.date($0.day)] }
    let said =
      switch (signed, current.commitmentDraft) {
      case (let signed?, nil) where current.commitment.map(state.surroundings.isAsSigned) == false:
        words(.planNotAsSigned, signed)
      case (let signed?, nil): words(.planSignedBy, signed)
      case (let signed?, _): words(.planChangedSinceSigned, signed)
      case (nil, _): words(.planNotSigned)
      }
    painter.writeWrapped(said, .textQuiet, in: area, row: 1)
  }
}

/// Where things stand on a page: the field takes what is left, and in a low window the reasons go first.
private struct Layout {
  let question: String
  let reason: String
  let title: Rectangle
  let prompt: Rectangle
  let explanation: Rectangle
  let field: Rectangle
  let foot: Rectangle

  init(_ page: PlanPage, _ state: AppState, in body: Rectangle) {
    switch page {
    case .part(let part):
      question = state.plan.prompts[part].prompt
      reason = state.plan.prompts[part].explanation
    case .commitment:
      question = state.words(.planCommitmentPrompt)
      reason = state.words(.planCommitmentHelp)
    }
    let area = body.inset(byRows: 0, columns: 1)
    let lines = { (text: String) in TextLayout.wrap(text, columns: area.columns).count }
    let gap = area.rows >= 12 ? 1 : 0
    let footRows = page == .commitment ? 2 + gap : 1
    let spare = area.rows - 1 - footRows - 2 * gap - 3
    let promptRows = min(lines(question), max(0, spare))
    let reasonRows = lines(reason) <= spare - promptRows - 2 ? lines(reason) : 0
    title = area.top(1)
    prompt = area.rows(from: 1).top(promptRows)
    explanation = area.rows(from: 1 + promptRows).top(reasonRows)
    let rest = area.rows(from: 1 + promptRows + reasonRows + gap)
    field = rest.top(rest.rows - footRows - gap)
    foot = area.bottom(footRows)
  }
}
