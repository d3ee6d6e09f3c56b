import BuiltIn
import PeerSupport

/// The first screen without a library: look around, start a program, or join one.
struct Welcome: Equatable, Sendable {
  /// The ways on, in order.
  enum Way: Int, CaseIterable, Sendable { case demo, join, start, plan, shared }

  /// What has to be said before a way can be gone, one question after the other.
  enum Question: Equatable, Sendable {
    case joinFolder, startFolder, startName
    /// A new passphrase, and the same once more.
    case startPassphrase, startAgain
    /// The passphrase of the locker that there is already.
    case startUnlock
  }

  /// Where someone is among the ways.
  var list = ListCursor(count: Way.allCases.count)
  /// The answer that is being typed.
  var answer = Editor()
  /// Why the last answer did not do, in words.
  var refusal: String?
  /// The question that is open.
  private(set) var question: Question?
  private var folderToJoin = ""
  private var folderToStart = ""
  private var name = ""
  private var passphrase = ""

  /// Whether a question is open.
  var isTyping: Bool { question != nil }

  /// The way that is selected.
  var way: Way { Way(rawValue: list.selected) ?? .demo }

  /// Goes the selected way, or asks the first question of it.
  mutating func choose() -> [Effect] {
    switch way {
    case .demo: return [.openDemo]
    case .plan, .shared: return []
    case .join: ask(.joinFolder)
    case .start: ask(.startFolder)
    }
    return []
  }

  /// Takes the typed answer: asks what comes next, or goes the way.
  ///
  /// An empty answer asks again.
  mutating func confirm(hasLocker: Bool, words: Catalogue) -> [Effect] {
    let said = answer.text
    guard said.contains(where: { !$0.isWhitespace }), let question else { return [] }
    switch question {
    case .joinFolder:
      folderToJoin = said
      leaveQuestion()
      return [.joinProgram(folder: said)]
    case .startFolder:
      folderToStart = said
      ask(.startName)
    case .startName:
      name = said
      ask(hasLocker ? .startUnlock : .startPassphrase)
    case .startPassphrase:
      guard said.count >= PassphraseRule.shortest else {
        refusal = words(.unlockTooShort, ["count": PassphraseRule.shortest])
        return []
      }
      ask(.startAgain)
      passphrase = said
    case .startAgain:
      guard said.unicodeScalars.elementsEqual(passphrase.unicodeScalars) else {
        ask(.startPassphrase)
        refusal = words(.unlockDiffers)
        return []
      }
      return start(said)
    case .startUnlock:
      return start(said)
    }
    return []
  }

  /// Opens the question again whose answer did not do; what was typed before stays, but for a passphrase.
  mutating func refuse(_ why: String, at answer: ProgramAnswer, hasLocker: Bool) {
    list.select((answer == .folderToJoin ? Way.join : .start).rawValue)
    switch answer {
    case .folderToJoin: ask(.joinFolder)
    case .folderToStart: ask(.startFolder)
    case .passphrase: ask(hasLocker ? .startUnlock : .startPassphrase)
    }
    refusal = why
  }

  /// Goes back to the ways.
  mutating func leaveQuestion() {
    question = nil
    refusal = nil
    passphrase = ""
    answer = Editor()
  }

  private mutating func start(_ passphrase: String) -> [Effect] {
    leaveQuestion()
    return [.startProgram(folder: folderToStart, name: name, passphrase: passphrase)]
  }

  private mutating func ask(_ next: Question) {
    leaveQuestion()
    question = next
    switch next {
    case .joinFolder: answer = Editor(folderToJoin)
    case .startFolder: answer = Editor(folderToStart)
    case .startName: answer = Editor(name, limit: TextLimit.name)
    case .startPassphrase, .startAgain, .startUnlock: answer = Editor(isSecret: true)
    }
  }
}
