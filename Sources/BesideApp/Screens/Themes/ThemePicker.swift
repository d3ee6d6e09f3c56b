import BuiltIn

/// The list of themes, each shown as soon as it is walked over.
struct ThemePicker: Equatable, Sendable {
  /// Where someone is in the list.
  var list = ListCursor()
  /// The names that can be chosen.
  private(set) var names: [String] = []
  /// What was in use when the list was opened.
  private(set) var before = ""

  /// Opens the list at the theme in use.
  mutating func open(_ state: AppState) {
    names = state.surroundings.themeNames
    before = state.theme.name
    list = ListCursor(count: names.count)
    list.select(names.firstIndex(of: before) ?? 0)
  }

  /// The theme that is walked over.
  var chosen: String { names.indices.contains(list.selected) ? names[list.selected] : before }

  /// Shows the theme that is walked over.
  func preview() -> [Effect] { [.previewTheme(chosen)] }
}

enum ThemeCommands {
  static let all: [Command] = [
    Command(
      "themes.keep", keys: ["Enter"], title: .themesKeep, help: .themesKeepHelp, layers: [.themes],
      isInFooter: true
    ) { state in
      state.pop()
      return [.keepTheme(state.themes.chosen)]
    },
    Command(
      "themes.leave", keys: ["Escape", "q"], title: .commandBack, help: .themesLeaveHelp, layers: [.themes],
      isInFooter: true
    ) { state in
      state.pop()
      return [.previewTheme(state.themes.before)]
    },
  ]
}
