import BuiltIn
import Canvas
public import PeerSupport

/// The form that asks someone to get in touch, as one question after another: the same rows, words and rules (C1–C8).
public struct PlainAsk: Sendable {
  /// One question of the form.
  public struct Question: Sendable {
    /// What is asked.
    public let text: String
    /// The choices; none where something is to be typed.
    public let choices: [String]
    /// The choice that holds so far.
    public let held: Int
    /// Whether this is the place to say whom to ask, before the question itself.
    public let asksForPeople: Bool
  }

  private var state: AppState
  private var answered: Set<Ask.Row> = []
  private var hasChosenPeople = false

  /// An empty form in a state with an open program and all its supporters.
  public init(_ state: AppState) {
    self.state = state
    Asking.begin(&self.state, with: [])
  }

  /// The next question; nil once there is nothing more to ask.
  public var question: Question? {
    row.map { row in
      let words = state.words
      let hint = state.ask.hint(in: row, words)
      return Question(
        text: state.ask.title(of: row, words) + (hint.isEmpty ? "" : " " + hint),
        choices: state.ask.options(of: row, words), held: state.ask.option(row),
        asksForPeople: row == .whom && !hasChosenPeople)
    }
  }

  private var row: Ask.Row? {
    state.ask.rows.first { !answered.contains($0) && $0.instead == nil && $0 != .keptOut }
  }

  /// Whether the person who would be contacted wants it (C2, C3).
  public var isAgreed: Bool { state.ask.isAgreed }

  /// Takes a choice, and answers with what is to be said about it.
  public mutating func choose(_ choice: Int) -> [String] {
    guard let row else { return [] }
    state.ask.choose(choice, in: row)
    answered.insert(row)
    let help = row == .urgency ? AskPage.help(state).joined(separator: state.words(.commonSeparator)) : ""
    return [state.ask.explanation(of: row, state.words) ?? "", help].filter { !$0.isEmpty }
      + (row == .agreement ? instead : [])
  }

  /// What one can do in place of sending, until there is a yes (C2, C3).
  private var instead: [String] {
    state.ask.rows.filter { $0.instead != nil }.map { row in
      var ask = state.ask
      ask.focus = row
      return ask.title(of: row, state.words) + ". " + (ask.explanation(of: row, state.words) ?? "")
    }
  }

  /// Takes what was typed, or answers with what has to be changed about it; the question then stays.
  public mutating func write(_ text: String) -> String? {
    guard let row, let field = Ask.editor(of: row) else { return nil }
    state[keyPath: field] = Editor("", isMultiline: row == .note, limit: state[keyPath: field].limit)
    guard state[keyPath: field].insert(text) else {
      return state[keyPath: field].limit.map { state.words(.noticeTextFull, ["count": $0]) }
    }
    guard !state.surroundings.holdsReturnCode(text) else { return state.words(.noticeReturnCode) }
    if let problem = Asking.problem(state), problem.row == row { return problem.text }
    answered.insert(row)
    return nil
  }

  /// Asks these supporters, in this order; with none, whoever can first (C7).
  public mutating func ask(_ supporters: [Supporter]) {
    Asking.begin(&state, with: supporters)
    hasChosenPeople = true
  }

  /// Keeps a supporter out, whoever else may answer, or lets them in again; answers in words which (C7).
  public mutating func toggleKeptOut(_ supporter: Supporter) -> String {
    state.ask.toggleKeptOut(supporter)
    let isOut = state.ask.keptOut.contains { $0.id == supporter.id }
    return state.words(isOut ? .askIsOut : .askIsIn, ["name": supporter.bio.name])
  }

  /// Why someone cannot be asked, or nil (B6).
  public func reasonNotToAsk(_ supporter: Supporter) -> String? {
    state.reasonNotToAsk(supporter).map { state.words($0.word, $0.arguments) }
  }

  /// The sentence before someone in the chain of command is asked, or nil (B5).
  public func wordsBeforeAsking(_ supporter: Supporter) -> String? { state.wordsBeforeAsking(supporter) }

  /// What stays private and what does not, before anything is sent (C8, E7).
  public func privacy(columns: Int) -> [String] { PrivacyPage.page(state, columns: columns).lines }

  /// What is still in the way of sending, or nil.
  public var problem: String? { Asking.problem(state)?.text }

  /// What was filled in.
  public var draft: RequestDraft { state.ask.draft }

  /// What happens now, told once after sending.
  public mutating func sent(_ receipt: Receipt, columns: Int) -> [String] {
    Asking.sent(receipt, &state)
    return SentView.printed(receipt, state, columns: columns).lines
  }
}
