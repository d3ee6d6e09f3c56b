import BuiltIn
import Canvas

/// Sends an event where it belongs: text to what is being written, keys to commands, clicks to targets.
enum EventRouter {
  static func handle(_ event: Event, _ state: inout AppState) -> [Effect] {
    switch event {
    case .key(let key):
      state.notice = nil
      return press(key, &state)
    case .paste(let text):
      return state.write(text)
    case .mouse(let mouse):
      return point(mouse, &state)
    case .resize(let size):
      state.size = size
      state.measureReading()
      return []
    case .unreadableInput:
      state.notice = Notice(state.words(.noticeUnreadableKey))
      return []
    case .resumed:
      return []
    case .closed:
      state.isLeaving = true
      return state.inbox.seal() + state.plan.saveNow() + [.quit]
    }
  }

  /// Text goes first to what is being written, so that no letter meant for it ever runs a command.
  private static func press(_ key: KeyPress, _ state: inout AppState) -> [Effect] {
    if state.editor != nil, let letter = key.typedCharacter { return state.write(String(letter)) }
    let isWriting = state.editor != nil
    guard let command = state.surroundings.keymap.command(for: key, in: state.layer, isWriting: isWriting)
    else { return [] }
    state.pressed = key
    defer { state.pressed = nil }
    return run(command, &state)
  }

  /// Runs a command, or says why it cannot run now.
  static func run(_ command: Command, _ state: inout AppState) -> [Effect] {
    guard command.applies(in: state.layer) else { return [] }
    switch command.availability(state) {
    case .available:
      return command.run(&state)
    case .unavailable(let reason):
      state.notice = Notice(state.words(reason.word, reason.arguments))
      return []
    }
  }

  private static func point(_ mouse: MouseEvent, _ state: inout AppState) -> [Effect] {
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      let rows = mouse.kind == .wheelUp ? -3 : 3
      if let list = state.list { state[keyPath: list].move(by: rows) }
      return state.selectionMoved()
    case .click:
      guard let target = AppView.frame(of: state).target(at: mouse.point) else { return [] }
      state.notice = nil
      return click(target, &state)
    }
  }

  private static func click(_ target: Target, _ state: inout AppState) -> [Effect] {
    switch target.name {
    case AppView.tabTarget:
      guard state.tabs.indices.contains(target.index) else { return [] }
      return GlobalCommands.open(state.tabs[target.index], &state)
    case AppView.rowTarget:
      guard let list = state.list else { return [] }
      guard state[keyPath: list].selected == target.index else {
        state[keyPath: list].select(target.index)
        return state.selectionMoved()
      }
      return press(KeyPress(.enter), &state)
    case AppView.fieldTarget:
      if state.layer == .teamForm {
        state.team.form.focus(on: target.index)
      } else if let form = state.form {
        state[keyPath: form].focus(on: target.index)
      } else {
        state.ask.focus(on: target.index)
      }
      return []
    case AppView.filterTarget:
      state.dropFilter(target.index)
      return []
    default:
      guard let command = CommandTable.command(CommandID(rawValue: target.name)) else { return [] }
      return run(command, &state)
    }
  }
}

extension KeyPress {
  /// The letter that the key types, if it is one.
  var typedCharacter: Character? {
    guard !control, !alt, case .character(let letter) = key else { return nil }
    return letter
  }
}

extension AppState {
  /// Writes into the field that has the cursor; what does not fit is said, so that nothing goes unseen.
  mutating func write(_ text: String) -> [Effect] {
    guard let editor else { return [] }
    let before = self[keyPath: editor]
    if !self[keyPath: editor].insert(text) { tellFull(self[keyPath: editor]) }
    guard !isCode(text, in: editor) else {
      self[keyPath: editor] = before
      notice = Notice(words(.noticeReturnCode), kind: .error)
      return []
    }
    return textChanged()
  }

  /// Says that a text did not fit whole.
  mutating func tellFull(_ editor: Editor) {
    notice = editor.limit.map { Notice(words(.noticeTextFull, ["count": $0])) }
  }

  /// What follows when the text being written has changed.
  mutating func textChanged() -> [Effect] {
    switch top {
    case .directory: directory.search(now: now, about: surroundings)
    case .ask: ask.problem = nil
    case .askKeepOut: ask.keepingOut.search()
    case .planPart: plan.partChanged(now: now)
    case .planSearch: plan.searchAgain()
    case .aboutMe, .card, .planForm, .question: formChanged()
    case .teamForm: team.form.problem = nil
    case .guide: guides.reading?.scroll = 0
    case .resources: resources.search(words)
    case .keys: keySheet.search(self)
    case .unlock: unlock.refusal = nil
    case .yourRequest: yourRequest.refusal = nil
    case .passphraseChange: passphraseChange.refusal = nil
    case .welcome: welcome.refusal = nil
    default: break
    }
    return []
  }

  /// What follows when another row is selected.
  mutating func selectionMoved() -> [Effect] {
    switch layer {
    case .directory: directory.leaveSearch()
    case .themes: return themes.preview()
    default: break
    }
    return []
  }
}
