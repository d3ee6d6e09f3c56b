import Canvas
import PeerSupport

/// The `?` sheet: every command that works here, searchable, and run by Enter; and once something is typed, whatever
/// else goes by that name.
struct KeySheet: Equatable, Sendable {
  /// What is searched for.
  var query = Editor()
  /// Where someone is among the commands shown, and the pages after them.
  var list = ListCursor()
  /// The layer the sheet was opened over, whose commands it shows.
  private(set) var under: Layer = .directory
  /// The numbers that can be found; read once, when the sheet is opened.
  private var help = LocalHelp()
  /// The commands that match the search.
  private(set) var shown: [CommandID] = []
  /// The pages of guides, numbers, people and places that match the search.
  private(set) var pages: [FoundPage] = []

  /// Opens the sheet over the layer that is on top.
  mutating func open(_ state: AppState) {
    under = state.layer
    help = LocalHelp(state)
    query = Editor()
    search(state)
  }

  /// Narrows the sheet to what matches: a key, a title, a word of the help sentence, or another name.
  ///
  /// What cannot be done now stands last in its group.
  mutating func search(_ state: AppState) {
    let below = Self.below(state)
    let found = CommandTable.commands(in: under).filter { $0.id != "keys.show" && matches($0, below) }
    shown = CommandGroup.allCases.flatMap { group in
      let here = found.filter { $0.group == group }
      let isAvailable = { (command: Command) in command.availability(below) == .available }
      return here.filter(isAvailable) + here.filter { !isAvailable($0) }
    }.map(\.id)
    pages = FoundPage.matching(query.text, in: below, help: help)
    list = ListCursor(count: shown.count + pages.count)
  }

  /// What is selected.
  var selected: Row? { row(list.selected) }

  /// What stands in a row of the list.
  func row(_ place: Int) -> Row? {
    if shown.indices.contains(place) { return CommandTable.command(shown[place]).map(Row.command) }
    let page = place - shown.count
    return pages.indices.contains(page) ? .page(pages[page]) : nil
  }

  /// A command, or a page.
  enum Row {
    case command(Command)
    case page(FoundPage)
  }

  private func matches(_ command: Command, _ state: AppState) -> Bool {
    let wanted = Folding.folded(query.text)
    let keys = state.surroundings.keymap.keys(for: command).map(\.description).joined(separator: " ")
    let words = [command.title(in: state), command.help] + [command.alsoKnownAs].compactMap { $0 }
    return wanted.isEmpty || keys == query.text
      || words.contains { Folding.folded(state.words($0)).contains(wanted) }
  }

  /// What a command would find once the sheet is closed.
  static func below(_ state: AppState) -> AppState {
    var below = state
    if below.layer == .keys { below.pop() }
    return below
  }
}
