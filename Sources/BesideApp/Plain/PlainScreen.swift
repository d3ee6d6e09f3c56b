import BuiltIn
public import Canvas

/// What is on top, as lines that can be said one after another: the same words as the picture, without its looks.
public struct PlainScreen: Equatable, Sendable {
  /// A line of the page.
  public struct Line: Equatable, Sendable {
    /// The words, with the number that chooses them in front, if any does.
    public var text: String
    /// What the line belongs to: an item of a list or a row of a form, counted from 0.
    public var item: Int?
    /// Whether it belongs to what keys act on.
    public var isCurrent: Bool
  }

  /// What a typed line goes into.
  public enum Field: Equatable, Sendable {
    /// One line; a secret is not repeated.
    case line(isSecret: Bool)
    /// A page of lines; the next one begins a new row where it continues what is written.
    case page(continues: Bool)
  }

  /// The layer that is said.
  public let layer: Layer
  /// Where I am.
  public let title: String
  /// The page from top to bottom; empty lines stand between its parts, never at its ends.
  public let lines: [Line]
  /// The field being written, if any.
  public let field: Field?
  /// What can be done here, the most useful first.
  public let commands: [PlainCommand]
  /// Whether numbers choose commands, since nothing else on the page has one.
  public let numbersCommands: Bool

  /// Says what is on top of a state.
  public init(of state: AppState) {
    layer = state.layer
    title = state.title(of: state.layer)
    field = state.plainField
    lines = state.plainLines
    commands = PlainCommand.all(in: state)
    numbersCommands =
      field == nil && !lines.contains { $0.item != nil }
      && !(0...9).contains { digit in
        state.surroundings.keymap.command(for: KeyPress(.character(Character("\(digit)"))), in: state.layer)
          != nil
      }
  }

  /// The size of a window that has room for every page, and for nothing beside it.
  public static func size(columns: Int) -> Size {
    Size(columns: min(max(columns, AppView.smallest.columns), widest), rows: 400)
  }

  /// Wider windows put things side by side, which nobody can read line by line.
  private static let widest = 74
}

extension App {
  /// Chooses what a number on the page stands for: an item of the list, or a choice in a row of the form.
  ///
  /// Answers nil where the page has no such number.
  public static func choose(_ number: Int, _ state: inout AppState) -> [Effect]? {
    state.notice = nil
    if state.layer == .ask, state.ask.reading == nil {
      guard state.ask.editor == nil, (1...max(1, state.ask.optionCount(state.ask.focus))).contains(number)
      else {
        return nil
      }
      state.ask.choose(number - 1, in: state.ask.focus)
      return []
    }
    guard state.plainHasItems, let list = state.list, number > 0, number <= state[keyPath: list].count else {
      return nil
    }
    state[keyPath: list].select(number - 1)
    return state.selectionMoved()
  }

  /// What was chosen last in the inbox and how it is taken back; nil where nothing can be.
  public static func heldChoice(_ state: AppState) -> String? { state.heldChoiceInWords }

  /// What follows when no one is there any more to take back what was chosen last.
  public static func seal(_ state: inout AppState) -> [Effect] { state.inbox.seal() }

  /// What follows when nothing more is typed for now: what was written is stored.
  public static func rest(_ state: inout AppState) -> [Effect] { state.plan.saveNow() }
}

extension AppState {
  fileprivate var plainField: PlainScreen.Field? {
    guard let editor = editor.map({ self[keyPath: $0] }) else { return nil }
    return editor.isMultiline
      ? .page(continues: !editor.isEmpty && editor.selection == nil) : .line(isSecret: editor.isSecret)
  }

  /// Whether rows of the page are items that a number chooses; a page of reading is moved through by rows.
  var plainHasItems: Bool {
    list != nil && ![.kept, .compare].contains(layer) && !(layer == .directory && directory.isReading)
  }

  fileprivate var plainLines: [PlainScreen.Line] {
    switch layer {
    case .ask where ask.reading == nil: PlainForm.lines(self)
    case .large: large.lines.map { PlainScreen.Line(text: $0, item: nil, isCurrent: false) }
    default: PlainBody.lines(self)
    }
  }
}
