import Canvas

/// The `?` sheet: every command that works here, searchable, and run by Enter.
struct KeySheet: Equatable, Sendable {
  /// What is searched for.
  var query = Editor()
  /// Where someone is among the commands shown.
  var list = ListCursor()
  /// The layer the sheet was opened over, whose commands it shows.
  private(set) var under: Layer = .directory
  /// The commands that match the search.
  private(set) var shown: [CommandID] = []

  /// Opens the sheet over the layer that is on top.
  mutating func open(_ state: AppState) {
    under = state.layer
    query = Editor()
    search(state)
  }

  /// Narrows the sheet to what matches: a key, a title, or a word of the help sentence.
  mutating func search(_ state: AppState) {
    let wanted = query.text.lowercased()
    shown = CommandGroup.allCases.flatMap { group in
      CommandTable.commands(in: under).filter { command in
        guard command.group == group, command.id != "keys.show" else { return false }
        let keys = state.surroundings.keymap.keys(for: command).map(\.description).joined(separator: " ")
        let text = "\(state.words(command.title)) \(state.words(command.help))".lowercased()
        return wanted.isEmpty || text.contains(wanted) || keys == query.text
      }.map(\.id)
    }
    list = ListCursor(count: shown.count)
  }
}
