import BuiltIn
import PeerSupport

/// What a supporter asks supervisors as a “what if”, and what a supervisor is asked (D9).
struct Questions: Equatable, Sendable {
  /// The fields of the form, from top to bottom; an answer has the text alone.
  private enum Row: Int { case whom, text }

  /// Where someone is among them.
  var list = ListCursor()
  /// What was read last, the oldest first.
  private(set) var all: [PutQuestion] = []
  /// What is being written.
  var form = Form()
  /// The question that is being answered; nil while one is being asked.
  private(set) var answering: PutQuestion?
  /// What else was begun: answers by the question, and under nil a question to ask.
  private var begun: [QuestionID?: Form] = [:]

  /// The question that keys act on.
  var selected: PutQuestion? { all.indices.contains(list.selected) ? all[list.selected] : nil }

  /// Whether something is written that was not sent.
  var hasDraft: Bool { ([form] + begun.values).contains { $0.lastText != nil } }

  /// What is written.
  var text: String? { form.lastText }

  /// Which supervisor is asked, by number.
  var chosen: Int { form.fields.count > 1 ? form.chosen(Row.whom.rawValue).first ?? 0 : 0 }

  /// Takes in what was read; the selection stays with its question.
  mutating func show(_ questions: [PutQuestion]) {
    let selected = selected?.id
    all = questions
    list.setCount(all.count)
    if let place = all.firstIndex(where: { $0.id == selected }) { list.select(place) }
    // What was begun for a question that is gone has nowhere to go.
    begun = begun.filter { begun in begun.key == nil || all.contains { $0.id == begun.key } }
  }

  /// Asks for a question to one of these; what was begun is still there.
  mutating func startAsking(_ supervisors: [String]) {
    putAside()
    answering = nil
    if let begun = begun.removeValue(forKey: nil), begun.lastText != nil { return form = begun }
    let whom = Form.Field(title: .questionTo, hint: nil, content: .one(of: supervisors, chosen: 0))
    form = Form((supervisors.count > 1 ? [whom] : []) + [Self.field(.questionWhatIf, hint: .questionIntro)])
  }

  /// Asks for an answer; what was begun for the same question is still there.
  mutating func startAnswering(_ question: PutQuestion) {
    putAside()
    answering = question
    form = begun.removeValue(forKey: question.id) ?? Form([Self.field(.questionYourAnswer, hint: nil)])
  }

  private mutating func putAside() {
    if !form.fields.isEmpty { begun[answering?.id] = form }
  }

  /// Forgets what was written, once it was sent.
  mutating func sent() {
    form = Form()
    answering = nil
  }

  private static func field(_ title: WordKey, hint: WordKey?) -> Form.Field {
    .text(title, hint: hint, nil, limit: Question.lengthRange.upperBound, isLong: true)
  }
}

extension AppState {
  /// The supervisors whom questions can be put to.
  var supervisors: [SupervisorKey] { program?.program.supervisors ?? [] }

  /// Takes in the questions; away from their page it is said that something is new there.
  mutating func questionsRead(_ read: [PutQuestion]) {
    guard isUnlocked else { return }
    let known = Set(questions.all.filter(\.waitsForMe).map(\.id))
    questions.show(read)
    guard !layers.contains(.questions), notice == nil else { return }
    let new = questions.all.filter { $0.waitsForMe && !known.contains($0.id) }
    if let answered = new.first(where: \.isMine) {
      notice = Notice(
        words(.questionAnsweredNotice, ["name": answered.other, "key": key(of: "questions.show")]))
    } else if !new.isEmpty {
      notice = Notice(words(.questionWaitingNotice, ["count": new.count, "key": key(of: "questions.show")]))
    }
  }

  /// Checks what is written and sends it; what cannot be sent is said below the text (D9).
  mutating func sendQuestion() -> [Effect] {
    let last = questions.form.fields.count - 1
    let text = questions.text ?? ""
    let check = HypotheticalCheck(inbox.letters)
    let whom = supervisors.indices.contains(questions.chosen) ? supervisors[questions.chosen].signingKey : ""
    do throws(QuestionError) {
      if questions.answering != nil {
        try QuestionAnswer(question: "", text: text, at: now).validate()
      } else {
        try Question(
          id: QuestionID(checked: "draft"), text: text, by: me ?? SupporterID(checked: "me"), to: whom,
          asked: now
        ).validate(check)
      }
    } catch {
      questions.form.complain(words.failure(error), at: last)
      return []
    }
    isWaiting = true
    if let answering = questions.answering { return [.answerQuestion(text, answering.id)] }
    return [.askSupervisor(text, whom)]
  }

  /// Takes in that what was written is sealed.
  mutating func questionSent() {
    isWaiting = false
    let isAnswer = questions.answering != nil
    let name = supervisors.indices.contains(questions.chosen) ? supervisors[questions.chosen].name : ""
    questions.sent()
    remove([.question])
    notice = Notice(isAnswer ? words(.questionAnswered) : words(.questionAsked, ["name": name]))
  }

  /// Takes in that something about questions could not be done, for a reason in words.
  mutating func questionRefused(_ why: String) {
    isWaiting = false
    notice = Notice(why, kind: .error)
  }
}

extension Form {
  /// What is written in the last field, which is the text of a question or an answer.
  fileprivate var lastText: String? { text(fields.count - 1) }
}

extension PutQuestion {
  /// Whether it is my turn: an answer to read, or one to give.
  var waitsForMe: Bool { isMine == (answer != nil) }
}
