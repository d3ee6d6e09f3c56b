import BuiltIn
public import Canvas
import PeerSupport

/// Something that can be done on a page, by its name or by its key.
public struct PlainCommand: Equatable, Sendable {
  /// The stable name.
  public let id: CommandID
  /// A word or two, as one types them.
  public let title: String
  /// The key that does it here.
  public let key: KeyPress
  /// One sentence about it.
  public let help: String
  /// Whether it is said with the page, rather than when one asks for more.
  public let isMain: Bool
  /// Whether it destroys something; then it has to be named, and no number does it.
  public let destroys: Bool
  /// Whether it can be done now.
  public let isAvailable: Bool

  /// Whether this is its name; who types a name may leave out its accents.
  public func isCalled(_ name: String) -> Bool { Folding.isSame(title, name) }

  /// Whether its name begins so.
  public func isCalledLike(_ beginning: String) -> Bool {
    let wanted = Folding.folded(beginning)
    return !wanted.isEmpty && Folding.folded(title).hasPrefix(wanted)
  }

  /// What makes sense without a screen, in the order in which it is said; last what cannot be done now.
  static func all(in state: AppState) -> [PlainCommand] {
    let commands = CommandTable.commands(in: state.layer).compactMap { PlainCommand($0, state) }
    let available = commands.filter(\.isAvailable)
    var titles: Set<String> = []
    return
      (available.filter(\.isMain) + available.filter { !$0.isMain } + commands.filter { !$0.isAvailable })
      .filter { titles.insert($0.title).inserted }
  }

  private init?(_ command: Command, _ state: AppState) {
    let tab = Self.tabs.firstIndex(of: command.id)
    guard Self.makesSense(command),
      tab.map({ state.tabs.indices.contains($0) && state.tabs[$0] != state.layer }) ?? true,
      let key = state.surroundings.keymap.shownKey(for: command, isWriting: state.editor != nil)
    else { return nil }
    id = command.id
    title = tab.map { state.title(of: state.tabs[$0]) } ?? state.words(command.title(in: state))
    self.key = key
    help = state.words(command.help)
    isMain = command.isInFooter || tab != nil || command.id == "help.now"
    destroys = command.destroys
    isAvailable = command.availability(state) == .available
  }

  private static let tabs: [CommandID] = ["tab.1", "tab.2", "tab.3", "tab.4", "tab.5"]

  /// Of moving and writing there is only what a typed line cannot do itself.
  private static func makesSense(_ command: Command) -> Bool {
    switch command.group {
    case .here: true
    case .anywhere: !["keys.show", "themes.show", "app.suspend"].contains(command.id)
    case .moving: command.isInFooter || command.id == "ask.previous"
    case .writing: ["edit.selectAll", "edit.undo"].contains(command.id)
    }
  }
}
