public import BesideApp
import Canvas

/// A whole stay in plain lines: says the page, hears a line, does what it means, and says what came of it.
@MainActor
public final class LineSession {
  private var state: AppState
  private let terminal: any LineTerminal
  private let words: PlainWords
  private let carryOut: @MainActor (Effect) async -> [Action]
  private let news: @MainActor () async -> [Action]
  private var telling = Telling()
  private var hasLeft = false
  private var hasSaidDemo = false
  private var toldChoice: String?

  /// A session over a state.
  ///
  /// Effects are carried out one after the other; news are what happened meanwhile, the time
  /// above all.
  public init(
    state: AppState, columns: Int, terminal: any LineTerminal,
    news: @escaping @MainActor () async -> [Action],
    carryOut: @escaping @MainActor (Effect) async -> [Action]
  ) {
    self.state = state
    self.terminal = terminal
    self.news = news
    self.carryOut = carryOut
    words = PlainWords(state)
    _ = App.update(&self.state, .event(.resize(PlainScreen.size(columns: columns))))
  }

  /// Runs until the person leaves or there are no more lines; what was written is stored by then.
  public func run() async {
    await takeNews()
    terminal.say([words.beginning])
    tell()
    while !hasLeft {
      let screen = PlainScreen(of: state)
      switch terminal.hear(atMost: App.secondsUntilDue(state)) {
      case .line(let line): await take(line, on: screen)
      case .unreadable: terminal.say([words.unreadable])
      case .nothing:
        await takeNews()
        tell()
      case .end:
        await update(.event(.closed))
        if let notice = state.notice { terminal.say([notice.text]) }
      }
    }
  }

  private func take(_ line: String, on screen: PlainScreen) async {
    let typed = TypedLine(line, on: screen, words: words, keymap: state.surroundings.keymap)
    // A number means what was said, so it is taken before anything can have moved.
    if case .number(let number) = typed, await choose(number, on: screen) {
      await takeNews()
      return tell()
    }
    await takeNews()
    switch typed {
    case .key(let key): await press(key, on: screen)
    case .number(let number): await pressDigit(number, on: screen)
    case .text(let text): await write(text, on: screen)
    case .help: terminal.say(help(on: screen))
    case .more: terminal.say(more(on: screen))
    case .again: telling.forget()
    case .unknown(let line): terminal.say([words.unknown(line, isWriting: screen.field != nil)])
    }
    await carryOut(App.rest(&state))
    if case .text = typed { tell(afterText: true) } else { tell() }
  }

  /// An item or a choice by its number, or else a command by the number that was said with it.
  private func choose(_ number: Int, on screen: PlainScreen) async -> Bool {
    if let effects = App.choose(number, &state) {
      await carryOut(effects)
      return true
    }
    guard screen.numbersCommands, telling.commands.indices.contains(number - 1),
      !telling.commands[number - 1].destroys
    else { return false }
    await update(.event(.key(telling.commands[number - 1].key)))
    return true
  }

  private func pressDigit(_ number: Int, on screen: PlainScreen) async {
    guard let key = KeyPress("\(number)"),
      state.surroundings.keymap.command(for: key, in: screen.layer) != nil
    else { return terminal.say([words.unknown("\(number)", isWriting: false)]) }
    await update(.event(.key(key)))
  }

  /// Where Enter does nothing it says the page again.
  private func press(_ key: KeyPress, on screen: PlainScreen) async {
    guard state.surroundings.keymap.command(for: key, in: screen.layer) != nil else {
      if key.key == .enter {
        telling.forget()
      } else {
        terminal.say([words.unknown(key.description, isWriting: false)])
      }
      return
    }
    await update(.event(.key(key)))
  }

  /// A line takes the place of what stands in its field and is confirmed; on a page it goes below what is written.
  private func write(_ text: String, on screen: PlainScreen) async {
    switch screen.field {
    case .page(let continues):
      await update(.event(.paste((continues ? "\n" : "") + text)))
    case .line, nil:
      await pressIfAvailable("edit.selectAll")
      await update(.event(.paste(text)))
      let enter = state.surroundings.keymap.command(for: KeyPress(.enter), in: state.layer)
      if enter?.availability(state) == .available { await update(.event(.key(KeyPress(.enter)))) }
    }
  }

  private func pressIfAvailable(_ id: CommandID) async {
    guard let command = PlainScreen(of: state).commands.first(where: { $0.id == id }), command.isAvailable
    else { return }
    await update(.event(.key(command.key)))
  }

  private func help(on screen: PlainScreen) -> [String] {
    guard screen.field != .line(isSecret: true) else { return words.help(writing: screen.field) }
    return words.help(writing: screen.field)
      + screen.commands.filter(\.isAvailable).map {
        words.sentence(about: $0, isWriting: screen.field != nil)
      }
  }

  private func more(on screen: PlainScreen) -> [String] {
    let more = screen.commands.filter { $0.isAvailable && !$0.isMain }
    return more.isEmpty
      ? [words.nothingMore] : more.map { words.line(of: $0, isWriting: screen.field != nil) }
  }

  private func tell(afterText: Bool = false) {
    guard !hasLeft else { return }
    if !hasSaidDemo, let demo = words.demo(state) {
      hasSaidDemo = true
      terminal.say([demo])
    }
    let screen = PlainScreen(of: state)
    // Who reads that a passphrase is asked may type at once, so it is hidden before it is asked.
    terminal.isSecret = screen.field == .line(isSecret: true)
    let lines = telling.lines(
      of: screen, notice: state.notice?.text ?? newlyChosen, afterText: afterText, words)
    state.notice = nil
    toldChoice = App.heldChoice(state)
    if !lines.isEmpty { terminal.say(lines) }
  }

  /// What was chosen and can be taken back, said once.
  private var newlyChosen: String? {
    let choice = App.heldChoice(state)
    return choice == toldChoice ? nil : choice
  }

  private func takeNews() async {
    for action in await news() { await update(action) }
  }

  private func update(_ action: Action) async {
    await carryOut(App.update(&state, action))
  }

  private func carryOut(_ effects: [Effect]) async {
    for effect in effects {
      if effect == .quit { hasLeft = true }
      for action in await carryOut(effect) { await update(action) }
    }
  }
}
