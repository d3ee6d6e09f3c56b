import BuiltIn
import Canvas
import PeerSupport

/// The field for a code, and below it how each request stands.
enum YourRequestView {
  /// A code with its hyphens, and room for the cursor.
  private static let fieldColumns = 44

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.rows(from: body.rows >= 16 ? 1 : 0).inset(columns: 1).readable
    let page = page(state, columns: area.columns)
    guard state.yourRequest.isTyping else {
      let selected = state.yourRequest.list.selected
      return page.draw(
        from: page.start(showing: selected, height: area.rows), selected: selected, in: area, &painter)
    }
    painter.write(state.words(.promptReturnCode), .label, in: area)
    let said = TextLayout.wrap(hint(state), columns: area.columns)
    painter.writeWrapped(
      hint(state), state.yourRequest.refusal == nil ? .textQuiet : .noticeError, in: area, row: 2)
    page.draw(from: 0, in: area.rows(from: said.count + 3), &painter)
    // Last, since the cursor stands in the field.
    state.yourRequest.code.draw(
      in: area.rows(from: 1).top(1).left(min(fieldColumns, area.columns)), isFocused: true, &painter)
  }

  private static func hint(_ state: AppState) -> String {
    if state.isWaiting { return state.words(.requestWorking) }
    return state.yourRequest.refusal ?? state.words(.codeHint)
  }

  private static func page(_ state: AppState, columns: Int) -> TextPage {
    let words = state.words
    var page = TextPage(columns: columns)
    for (index, request) in state.yourRequest.requests.enumerated() {
      page.addSpace()
      let mark = state.yourRequest.selected?.code == request.code ? "▸ " : "  "
      page.addHanging(mark, heading(of: request, state), .label, item: index)
      // First, so that its answers are in sight also in the lowest window: once it is over, it is what one is here for.
      if request.mayTell { addQuestion(index, state, to: &page) }
      let sentences = request.sentences(now: state.now, zones: state.surroundings.zones, words: words)
      for sentence in sentences { page.add(sentence, indent: 4, item: index) }
      if request.kept != nil, !request.isGone {
        page.addGroups(of: request.code, .textQuiet, indent: 4, item: index)
      }
      if request.isGone, request.kept != nil {
        page.add(words(.codeGone), .textQuiet, indent: 4, item: index)
      }
    }
    return page
  }

  /// How it was, each answer with the key that says it (E8).
  private static func addQuestion(_ index: Int, _ state: AppState, to page: inout TextPage) {
    page.add(state.words(.tellQuestion), indent: 4, item: index)
    guard state.yourRequest.list.selected == index else { return }
    for answer in Afterwards.allCases {
      page.add("\(answer.number)  " + state.words(answer.word), indent: 6, item: index)
    }
  }

  private static func heading(of request: CheckedRequest, _ state: AppState) -> String {
    let words = state.words
    let say = OutlookWords(now: state.now, zones: state.surroundings.zones, words: words)
    let sent = request.sent.map { words(.checkSent, ["time": say.moment($0)]) } ?? words(.codeTyped)
    return request.kept == nil ? sent : sent + words(.commonSeparator) + words(.codeKept)
  }
}
