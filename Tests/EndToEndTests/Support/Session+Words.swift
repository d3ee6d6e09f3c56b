import BesideApp
import BuiltIn
import TestSupport

/// Looking for what the program says, by the catalogue's key or in the program's own words, however rows break it.
extension TerminalSession {
  /// Waits until the screen says this; a place without an argument may hold anything.
  @discardableResult
  func wait(forWords key: WordKey, _ arguments: [String: any WordArgument] = [:]) throws -> [String] {
    try wait("the words of \(key.name)") { $0.say(key, arguments) }
  }

  /// Waits until the screen says a sentence.
  @discardableResult
  func wait(forSentence sentence: String) throws -> [String] {
    try wait("“\(sentence)”") { $0.flowingText.contains(sentence) }
  }

  /// Presses Escape and waits until this is no longer said; a key that came at once would count as held with Alt.
  func escape(from key: WordKey, _ arguments: [String: any WordArgument] = [:]) throws {
    try send(keys: "Escape")
    try wait("the words of \(key.name) to go") { !$0.say(key, arguments) }
  }
}

extension [String] {
  /// The rows as one line, without the frames of panels.
  var flowingText: String {
    map { $0.split { $0 == " " || $0 == "│" }.joined(separator: " ") }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether these rows say the words of a key; a place without an argument may hold anything.
  func say(_ key: WordKey, _ arguments: [String: any WordArgument] = [:]) -> Bool {
    var rest = flowingText[...]
    for piece in Catalogue()(key, arguments).split(separator: /\{\w+\}/) {
      guard let found = rest.firstRange(of: piece.trimmed) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}

extension Substring {
  /// The text without the blanks at its ends.
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
