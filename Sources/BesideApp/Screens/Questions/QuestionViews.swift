import BuiltIn
import Canvas
import PeerSupport

/// My questions with their answers, or those that wait for mine, each in full.
enum QuestionsView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 2).readable
    let words = state.words
    let selected = state.questions.list.selected
    var page = TextPage(columns: area.columns)
    page.add(words(state.me == nil ? .questionShowHelp : .questionIntro), .textQuiet)
    page.addSpace()
    if state.questions.all.isEmpty { page.add(words(state.me == nil ? .questionNoneOpen : .questionNoneYet)) }
    for (index, question) in state.questions.all.enumerated() {
      if index > 0 { page.addSpace() }
      add(question, index, isSelected: index == selected, state, to: &page)
    }
    let isEmpty = state.questions.all.isEmpty
    page.draw(
      from: isEmpty ? 0 : page.start(showing: selected, height: area.rows),
      selected: isEmpty ? nil : selected,
      in: area, &painter)
  }

  private static func add(
    _ question: PutQuestion, _ index: Int, isSelected: Bool, _ state: AppState, to page: inout TextPage
  ) {
    let words = state.words
    let say = OutlookWords(now: state.now, zones: state.surroundings.zones, words: words)
    let heading = words(
      question.isMine ? .questionYouAsked : .questionWhoAsks,
      ["name": question.other, "time": say.moment(question.asked)])
    page.addHanging(isSelected ? "▸ " : "  ", heading, .label, item: index)
    page.add(question.text, indent: 4, item: index)
    guard question.isMine else { return }
    if let answer = question.answer {
      page.add(words(.questionAnswer, ["name": question.other]), .label, indent: 2, item: index)
      page.add(answer, indent: 4, item: index)
    } else {
      page.add(words(.questionWaits), .textQuiet, indent: 2, item: index)
    }
  }
}

/// The form for a question or an answer; above an answer stands what was asked.
enum QuestionView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let area = body.inset(columns: 1).readable
    var top = 0
    if let asked = state.questions.answering {
      // The field keeps room to write in, however long the question is.
      top = painter.writeWrapped(asked.text, .textQuiet, in: area.top(max(1, area.rows - 6))) + 1
    }
    FormView.draw(state.questions.form, in: area.rows(from: top), &painter)
  }
}
