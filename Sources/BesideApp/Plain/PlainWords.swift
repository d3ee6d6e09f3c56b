import BuiltIn
import Canvas
import PeerSupport

/// What the plain prompts say of themselves.
public struct PlainWords: Sendable {
  private let words: Catalogue

  /// The words in the language of a state.
  public init(_ state: AppState) { words = state.words }

  /// How it begins: how to hear more, and where help is.
  public var beginning: String { words(.plainBegins) }
  /// That nothing in a demo is private, and its passphrase; nil where this is none.
  public func demo(_ state: AppState) -> String? {
    state.program?.demoPassphrase.map { words(.headerDemo, ["passphrase": $0]) }
  }
  /// Said where nobody asked for plain lines.
  public var chosenForYou: String { words(.plainChosenForYou) }

  /// Whether a line is the word that tells what else can be done.
  public func isMore(_ line: String) -> Bool { Folding.isSame(line, words(.plainMore)) }

  /// Whether a line is the word that says the page once more.
  public func isAgain(_ line: String) -> Bool { Folding.isSame(line, words(.plainAgain)) }

  /// That nothing else can be done.
  public var nothingMore: String { words(.plainNothingMore) }
  /// That a line held bytes that are no text.
  public var unreadable: String { words(.plainUnreadable) }

  /// How plain prompts work, in a few sentences.
  public func help(writing field: PlainScreen.Field?) -> [String] {
    let general = [words(.plainHelpCommands), words(.plainHelpNumbers), words(.plainHelpKeys)]
    switch field {
    case .page: return [words(.plainHelpWriting), words(.plainHelpPage)] + general
    case .line(isSecret: true): return [words(.plainSecretHint), words(.plainHelpKeys)]
    case .line: return [words(.plainHelpWriting)] + general
    case nil: return general
    }
  }

  /// What to do in a field.
  public func hint(for field: PlainScreen.Field) -> String {
    switch field {
    case .line(isSecret: true): words(.plainSecretHint)
    case .line: words(.plainFieldHint)
    case .page: words(.plainPageHint)
    }
  }

  /// A command as it is said: its words, then its key, unless that is a digit and so means something else; behind a
  /// slash where words would be text.
  public func line(of command: PlainCommand, isWriting: Bool) -> String {
    let name = (isWriting ? "/" : "") + command.title
    if case .character(let letter) = command.key.key, letter.isNumber { return name }
    return name + words(.commonSeparator) + command.key.description
  }

  /// A command with what it does.
  public func sentence(about command: PlainCommand, isWriting: Bool) -> String {
    line(of: command, isWriting: isWriting) + ". " + command.help
  }

  /// A row of a page that is what keys act on.
  public func here(_ line: String) -> String { words(.plainHere, ["line": line]) }

  /// That a line means nothing here; while writing, how to write it all the same.
  public func unknown(_ line: String, isWriting: Bool) -> String {
    words(isWriting ? .plainUnknownWriting : .plainUnknown, ["line": line])
  }
}
