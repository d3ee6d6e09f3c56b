import BuiltIn
import Canvas

/// What works on every layer: help now, the keys, tabs, locking and leaving.
enum GlobalCommands {
  static let all: [Command] = [
    Command(
      "help.now", keys: ["!", "F2"], title: .commandHelpNow, help: .commandHelpNowHelp,
      alsoKnownAs: .commandHelpNowAlso, group: .anywhere,
      layers: []
    ) { state in
      state.push(.helpNow)
      state.helpNow.open(state)
      return []
    },
    tab(0, .commandTab1), tab(1, .commandTab2), tab(2, .commandTab3), tab(3, .commandTab4),
    tab(4, .commandTab5),
    Command(
      "keys.show", keys: ["?", "F1"], title: .commandKeys, help: .commandKeysHelp, group: .anywhere,
      layers: [],
      isInFooter: true,
      availability: { .when($0.layer != .keys, else: .reasonAlreadyHere) }
    ) { state in
      // What is looked for may stand in a guide.
      state.guides.fill(language: state.words.language)
      state.keySheet.open(state)
      state.push(.keys)
      return []
    },
    Command(
      "themes.show", keys: ["Ctrl-t"], title: .commandThemes, help: .commandThemesHelp,
      alsoKnownAs: .commandThemesAlso, group: .anywhere,
      layers: [],
      availability: { .when($0.layer != .themes, else: .reasonAlreadyHere) }
    ) { state in
      state.themes.open(state)
      state.push(.themes)
      return []
    },
    Command(
      "locker.lock", keys: ["Ctrl-l"], title: .commandLock, help: .commandLockHelp, group: .anywhere,
      layers: Set(Layer.allCases),
      availability: { .when($0.holdsPrivate, else: .reasonNothingOpen) }
    ) { state in state.lock() },
    Command(
      "app.suspend", keys: ["Ctrl-z"], title: .commandSuspend, help: .commandSuspendHelp, group: .anywhere,
      layers: []
    ) { state in state.inbox.seal() + [.suspend] },
    Command(
      "app.quit", keys: ["q"], title: .commandQuit, help: .commandQuitHelp,
      alsoKnownAs: .commandQuitAlso, group: .anywhere,
      layers: [.welcome, .directory, .inbox, .plan, .guides, .team, .tooSmall], isInFooter: true
    ) { state in state.leave() },
    Command(
      "app.quitAnywhere", keys: ["Ctrl-c", "Ctrl-q"], title: .commandQuit, help: .commandQuitHelp,
      alsoKnownAs: .commandQuitAlso, group: .anywhere,
      layers: Set(Layer.allCases)
    ) { state in state.leave() },
  ]

  private static func tab(_ index: Int, _ title: WordKey) -> Command {
    Command(
      CommandID(rawValue: "tab.\(index + 1)"), keys: ["\(index + 1)"], title: title, help: .commandTabHelp,
      group: .anywhere, layers: [.welcome, .directory, .inbox, .plan, .guides, .team],
      availability: { .when($0.tabs.indices.contains(index), else: .reasonNoSuchTab) }
    ) { state in open(state.tabs[index], &state) }
  }

  /// Opens a tab, asking for the passphrase where what it shows is private.
  static func open(_ tab: Layer, _ state: inout AppState) -> [Effect] {
    state.show(tab)
    switch tab {
    case .plan, .inbox:
      if !state.isUnlocked {
        state.askForPassphrase()
        return []
      }
      return tab == .inbox ? [.refreshInbox] : []
    case .guides:
      state.guides.fill(language: state.words.language)
      return []
    case .team:
      state.arrangeTeam()
      return [.readTeam]
    default:
      return []
    }
  }
}
