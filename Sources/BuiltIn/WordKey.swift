/// One text of the interface, found by its key in the catalogues under `Content`.
///
/// A key carries its English words, so that English needs no parsing and no look-up when the program starts.
public struct WordKey: Hashable, Sendable {
  /// The key as the catalogues write it, such as `directory.empty`.
  public let name: String
  /// The English words.
  public let english: WordForms

  init(_ name: String, _ text: String) {
    self.init(name, one: text, other: text)
  }

  init(_ name: String, one: String, other: String) {
    self.name = name
    english = WordForms(one: one, other: other)
  }

  /// Two keys are the same when their names are.
  public static func == (left: WordKey, right: WordKey) -> Bool { left.name == right.name }

  /// Hashes the name alone, as equality does.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A text in its plural forms, with `{name}` where an argument goes.
public struct WordForms: Hashable, Sendable {
  /// The form for a count of one.
  public let one: String
  /// The form for every other count; the same as `one` where the text has no plural.
  public let other: String

  /// A text with two forms.
  public init(one: String, other: String) {
    self.one = one
    self.other = other
  }
}
