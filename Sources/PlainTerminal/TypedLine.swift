import BesideApp
import Canvas

/// What a typed line means on a page.
enum TypedLine: Equatable {
  /// A key, as if it had been pressed.
  case key(KeyPress)
  /// A number that was said with something.
  case number(Int)
  /// Words for the field.
  case text(String)
  /// How this works, and all that can be done.
  case help
  /// What else can be done.
  case more
  /// The page once more.
  case again
  /// Nothing that there is.
  case unknown(String)

  /// Reads a line on a page.
  ///
  /// Over a field everything is text but a lone dot, `?` or `!`, and what begins with one
  /// slash; over a secret not even that.
  init(_ line: String, on screen: PlainScreen, words: PlainWords, keymap: Keymap) {
    if let control = Self.control(line) {
      self = .key(control)
      return
    }
    switch (line, screen.field) {
    case (".", _): self = .key(KeyPress(.escape))
    case ("?", _): self = .help
    case ("!", .some): self = Self.command(named: "help.now", on: screen) ?? .text(line)
    case ("", nil), ("", .line): self = .key(KeyPress(.enter))
    case (_, nil):
      let said = line.count > 1 && line.hasPrefix("/") ? String(line.dropFirst()) : line
      self = Self.doing(said, on: screen, words, keymap) ?? .unknown(line)
    case (_, .line(isSecret: true)): self = .text(line)
    case (_, .some): self = Self.writing(line, on: screen, words, keymap)
    }
  }

  /// A path has more than one slash; one word behind a slash that is no command is a slip, and not put into the text.
  private static func writing(_ line: String, on screen: PlainScreen, _ words: PlainWords, _ keymap: Keymap)
    -> TypedLine
  {
    guard line.hasPrefix("/") else { return .text(line) }
    let rest = line.dropFirst()
    if rest.hasPrefix("/") { return .text(String(rest)) }
    if let command = doing(String(rest), on: screen, words, keymap) { return command }
    return rest.contains("/") ? .text(line) : .unknown(line)
  }

  private static func doing(_ said: String, on screen: PlainScreen, _ words: PlainWords, _ keymap: Keymap)
    -> TypedLine?
  {
    if said == "?" { return .help }
    if words.isMore(said) { return .more }
    if words.isAgain(said) { return .again }
    if screen.field == nil, let number = Int(said), String(number) == said { return .number(number) }
    return key(said, on: screen, keymap) ?? named(said, on: screen)
  }

  /// A key as the config spells it, as long as it does something here.
  ///
  /// Over a field a letter would be typed.
  private static func key(_ said: String, on screen: PlainScreen, _ keymap: Keymap) -> TypedLine? {
    guard let key = KeyPress(said), let command = keymap.command(for: key, in: screen.layer) else {
      return nil
    }
    if command.id == "keys.show" { return .help }
    guard screen.field != nil, case .character = key.key, !key.control, !key.alt else { return .key(key) }
    return Self.command(named: command.id, on: screen)
  }

  /// A command by its name or by how its name begins, when no other begins so.
  private static func named(_ said: String, on screen: PlainScreen) -> TypedLine? {
    let whole = screen.commands.first { $0.isCalled(said) }
    let beginning = screen.commands.filter { $0.isCalledLike(said) }
    let possible = beginning.contains(where: \.isAvailable) ? beginning.filter(\.isAvailable) : beginning
    return (whole ?? (possible.count == 1 ? possible[0] : nil)).map { .key($0.key) }
  }

  private static func command(named id: CommandID, on screen: PlainScreen) -> TypedLine? {
    screen.commands.first { $0.id == id }.map { .key($0.key) }
  }

  /// A key that a terminal sends as one control character, such as Escape or Ctrl-s, before the end of the line.
  private static func control(_ line: String) -> KeyPress? {
    guard line.unicodeScalars.count == 1, let scalar = line.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 9: return KeyPress(.tab)
    case 27: return KeyPress(.escape)
    case 1...26:
      return UnicodeScalar(scalar.value + 96).map { KeyPress(.character(Character($0)), control: true) }
    default: return nil
    }
  }
}
