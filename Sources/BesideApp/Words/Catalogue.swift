public import BuiltIn
import PeerSupport

/// The words of the interface in one language: `words(.inboxWaiting, ["count": 3])`.
public struct Catalogue: Hashable, Sendable {
  /// The language's BCP 47 tag, such as `en`.
  public let language: String
  private let texts: [String: WordForms]

  /// A language with its texts by key; a text that it lacks is said in English.
  public init(language: String = "en", texts: [String: WordForms] = [:]) {
    self.language = language
    self.texts = texts
  }

  /// The text of a key with its arguments in place; `count` chooses between the plural forms.
  ///
  /// A place without an argument stays as it is, in braces, where nobody can overlook it.
  public func callAsFunction(_ key: WordKey, _ arguments: [String: any WordArgument] = [:]) -> String {
    let forms = texts[key.name] ?? key.english
    let text = (arguments["count"] as? Int).map { forms.form(for: $0) } ?? forms.other
    guard !arguments.isEmpty else { return text }

    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += arguments[String(name)]?.words ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The texts joined as a list is read out: "phone, text and video".
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let first = items.dropLast().joined(separator: self(.commonComma))
    let and: WordKey = beginsLikeAnd(last) ? .commonAndBeforeI : .commonAnd
    return self(and, ["first": first, "last": last])
  }

  /// Whether a word begins with the sound of the Spanish “y”, which gives way to “e” before it.
  private func beginsLikeAnd(_ word: String) -> Bool {
    let start = Folding.folded(String(word.prefix(3)))
    return start.hasPrefix("i") && !start.hasPrefix("ia") || start.hasPrefix("hi") && start != "hie"
  }
}

/// What can stand in a place of a text: a text, or a whole number.
public protocol WordArgument: Sendable {
  /// The argument as it is read.
  var words: String { get }
}

extension String: WordArgument {
  /// The text itself.
  public var words: String { self }
}

extension Int: WordArgument {
  /// The number in digits.
  public var words: String { String(self) }
}

extension WordForms {
  /// The form for a count, by the rule that English and Spanish share.
  func form(for count: Int) -> String {
    count == 1 ? one : other
  }
}
