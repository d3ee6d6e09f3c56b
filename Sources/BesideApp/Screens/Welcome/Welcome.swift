import BuiltIn

/// The first screen without a library: look around, start a program, or join one.
struct Welcome: Equatable, Sendable {
  /// The ways on, in order.
  enum Way: Int, CaseIterable, Sendable { case demo, join, start, plan }

  /// What has to be said before a way can be gone, one question after the other.
  enum Question: Equatable, Sendable { case joinFolder, startFolder, startName, startPassphrase }

  /// Where someone is among the ways.
  var list = ListCursor(count: Way.allCases.count)
  /// The answer that is being typed.
  var answer = Editor()
  /// The question that is open.
  private(set) var question: Question?
  private var folder = ""
  private var name = ""

  /// Whether a question is open.
  var isTyping: Bool { question != nil }

  /// The way that is selected.
  var way: Way { Way(rawValue: list.selected) ?? .demo }

  /// Goes the selected way, or asks the first question of it.
  mutating func choose() -> [Effect] {
    switch way {
    case .demo: return [.openDemo]
    case .plan: return []
    case .join: ask(.joinFolder)
    case .start: ask(.startFolder)
    }
    return []
  }

  /// Takes the typed answer: asks what comes next, or goes the way.
  ///
  /// An empty answer asks again.
  mutating func confirm() -> [Effect] {
    let said = answer.text
    guard !said.isEmpty, let question else { return [] }
    switch question {
    case .joinFolder:
      leaveQuestion()
      return [.joinProgram(folder: said)]
    case .startFolder:
      folder = said
      ask(.startName)
    case .startName:
      name = said
      ask(.startPassphrase)
    case .startPassphrase:
      leaveQuestion()
      return [.startProgram(folder: folder, name: name, passphrase: said)]
    }
    return []
  }

  /// Goes back to the ways.
  mutating func leaveQuestion() {
    question = nil
    answer = Editor()
  }

  private mutating func ask(_ next: Question) {
    question = next
    answer = Editor(isSecret: next == .startPassphrase)
  }
}
