import BesideApp

/// What is said after each step: the whole page when it is another one, else only what changed on it.
struct Telling {
  private var told: PlainScreen?
  private(set) var commands: [PlainCommand] = []
  private var hinted: PlainScreen.Field?

  /// Forgets what was said, so that all is said again.
  mutating func forget() { self = Telling() }

  /// What to say now.
  ///
  /// What someone just wrote into a page is not repeated to them.
  mutating func lines(
    of screen: PlainScreen, notice: String?, afterText: Bool, _ words: PlainWords
  ) -> [String] {
    let isNew = told.map { isAnother(screen, than: $0) } ?? true
    var lines: [String] = []
    if isNew {
      lines += ["", screen.title, ""] + whole(screen, words)
    } else if let told, !(afterText && screen.field?.isPage == true) {
      lines += Self.changes(from: told, to: screen).map(\.text)
    }
    if let notice { lines.append(notice) }
    lines += doing(on: screen, isNew: told?.layer != screen.layer, words)
    told = screen
    return lines
  }

  private func whole(_ screen: PlainScreen, _ words: PlainWords) -> [String] {
    let here = screen.lines.firstIndex { $0.isCurrent && $0.item != nil }
    return screen.lines.enumerated().map { $0 == here ? words.here($1.text) : $1.text }
  }

  /// A page that has little in common with what was said is said whole, since nobody could piece it together.
  private func isAnother(_ screen: PlainScreen, than told: PlainScreen) -> Bool {
    guard screen.layer == told.layer, screen.title == told.title else { return true }
    // Of a list that is longer or shorter now, one has to hear which rows stayed.
    if screen.layer != .ask, Set(screen.lines.map(\.item)) != Set(told.lines.map(\.item)) { return true }
    let known = Set(told.lines.map(\.text))
    let texts = screen.lines.map(\.text).filter { !$0.isEmpty }
    return texts.count > 3 && texts.filter { !known.contains($0) }.count * 2 > texts.count
  }

  /// The row that is now selected, and whatever else reads differently; not the row that was just left, since its
  /// change is what the person did.
  private static func changes(from told: PlainScreen, to screen: PlainScreen) -> [PlainScreen.Line] {
    let known = Set(told.lines.map(\.text))
    let left = told.lines.first(where: \.isCurrent)
    let current = screen.lines.first(where: \.isCurrent)
    let hasMoved = left?.item != current?.item || (current?.item == nil && left?.text != current?.text)
    return screen.lines.filter { line in
      if line.text.isEmpty { return false }
      if line.isCurrent, hasMoved { return true }
      if hasMoved, line.item != nil, line.item == left?.item { return false }
      return !known.contains(line.text)
    }
  }

  /// What can be done, once a page; later only what has become possible.
  ///
  /// Numbers mean the commands as they were said.
  private mutating func doing(on screen: PlainScreen, isNew: Bool, _ words: PlainWords) -> [String] {
    if isNew {
      commands = []
      hinted = nil
    }
    // A secret may be any words, so nothing but a lone sign can be done while it is typed.
    let isSecret = screen.field == .line(isSecret: true)
    let new = screen.commands.filter { command in
      !isSecret && command.isMain && command.isAvailable && !commands.contains { $0.id == command.id }
    }
    var lines = new.enumerated().map { index, command in
      let number = screen.numbersCommands && !command.destroys ? "\(commands.count + index + 1) " : ""
      return number + words.line(of: command, isWriting: screen.field != nil)
    }
    commands += new
    if let field = screen.field, !field.isSameKind(as: hinted) { lines.append(words.hint(for: field)) }
    hinted = screen.field ?? hinted
    return (isNew && !lines.isEmpty ? [""] : []) + lines
  }
}

extension PlainScreen.Field {
  /// Whether it takes many lines.
  var isPage: Bool {
    if case .page = self { true } else { false }
  }

  fileprivate func isSameKind(as other: PlainScreen.Field?) -> Bool {
    switch (self, other) {
    case (.page, .page): true
    case (.line(let one), .line(let other)): one == other
    default: false
    }
  }
}
