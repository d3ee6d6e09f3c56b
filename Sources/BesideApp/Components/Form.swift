import BuiltIn

/// Fields one below the other, of which one has the focus.
struct Form: Equatable, Sendable {
  /// One thing to fill in.
  struct Field: Equatable, Sendable {
    /// What it is called.
    let title: WordKey
    /// What it is for, said while it has the focus; nil where the title says enough.
    let hint: WordKey?
    /// What is filled in.
    var content: Content

    /// A text.
    static func text(
      _ title: WordKey, hint: WordKey? = nil, _ text: String?, limit: Int, isLong: Bool = false
    )
      -> Field
    {
      Field(
        title: title, hint: hint, content: .text(Editor(text ?? "", isMultiline: isLong, limit: limit)))
    }
  }

  /// What can be filled in.
  enum Content: Equatable, Sendable {
    /// Words of one's own.
    case text(Editor)
    /// One of several; always one of them is chosen.
    case one(of: [String], chosen: Int)
    /// Any of several; keys act on the one at a place.
    case any(of: [String], chosen: Set<Int>, place: Int)
  }

  private(set) var fields: [Field]
  /// The field that keys act on.
  private(set) var focus = 0
  /// What has to be changed in the focused field before this can be kept.
  var problem: String?

  /// A form whose first field has the focus.
  init(_ fields: [Field] = []) { self.fields = fields }

  /// The text of a field, without blanks around it; nil where nothing is written.
  func text(_ field: Int) -> String? {
    guard fields.indices.contains(field), case .text(let editor) = fields[field].content,
      !editor.text.isBlank
    else { return nil }
    return editor.text.trimmed
  }

  /// What is chosen in a field, by number.
  func chosen(_ field: Int) -> [Int] {
    guard fields.indices.contains(field) else { return [] }
    return switch fields[field].content {
    case .text: []
    case .one(_, let chosen): [chosen]
    case .any(_, let chosen, _): chosen.sorted()
    }
  }

  /// Whether the focused field takes text.
  var isWriting: Bool {
    guard fields.indices.contains(focus), case .text = fields[focus].content else { return false }
    return true
  }

  /// How many can be ticked where there is nothing else to fill in: they stand one below the other, and the keys that
  /// go to the next field go to the next one of them.
  var listCount: Int? {
    guard fields.count == 1, case .any(let options, _, _) = fields[0].content else { return nil }
    return options.count
  }

  /// The text of the focused field.
  var editor: Editor {
    get {
      guard fields.indices.contains(focus), case .text(let editor) = fields[focus].content else {
        return Editor()
      }
      return editor
    }
    set {
      guard isWriting else { return }
      fields[focus].content = .text(newValue)
    }
  }
}

// MARK: - Moving and choosing

extension Form {
  /// Goes to the next field or the one before, stopping at both ends; answers whether there was one.
  @discardableResult
  mutating func move(by step: Int) -> Bool {
    guard listCount == nil else {
      self.step(step)
      return true
    }
    let next = focus + step
    guard fields.indices.contains(next) else { return false }
    focus = next
    problem = nil
    return true
  }

  /// Goes to a field.
  mutating func focus(on field: Int) {
    if fields.indices.contains(field) { move(by: field - focus) }
  }

  /// Says what has to be changed in a field, and goes there.
  mutating func complain(_ problem: String, at field: Int) {
    focus(on: field)
    self.problem = problem
  }

  /// In a text the next letter, among several the next one.
  mutating func step(_ step: Int) {
    guard fields.indices.contains(focus) else { return }
    switch fields[focus].content {
    case .text(var editor):
      editor.move(step > 0 ? .right : .left)
      fields[focus].content = .text(editor)
    case .one(let options, let chosen):
      fields[focus].content = .one(of: options, chosen: Self.place(chosen + step, in: options))
    case .any(let options, let chosen, let place):
      fields[focus].content = .any(of: options, chosen: chosen, place: Self.place(place + step, in: options))
    }
  }

  /// Ticks what keys act on, or chooses the next.
  mutating func toggle() {
    guard fields.indices.contains(focus) else { return }
    guard case .any(let options, let chosen, let place) = fields[focus].content else { return step(1) }
    fields[focus].content = .any(of: options, chosen: chosen.symmetricDifference([place]), place: place)
  }

  private static func place(_ place: Int, in options: [String]) -> Int {
    options.isEmpty ? 0 : (place + options.count) % options.count
  }
}
