import BuiltIn
import Canvas

enum ConfirmationView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    var page = TextPage(columns: min(60, body.columns) - 4)
    page.add(state.confirmation.question)
    page.addSpace()
    page.addFlow(answers(state), separator: state.words(.commonSeparator), .key)
    let inside = Panel.draw(
      title: state.words(.titleConfirmation), columns: 60, rows: page.rows.count, in: body, &painter)
    page.draw(from: 0, in: inside, &painter)
  }

  /// Both answers with their keys, the way back first.
  private static func answers(_ state: AppState) -> [String] {
    ConfirmationCommands.all.compactMap { command in
      state.surroundings.keymap.keys(for: command).first.map { "\($0) \(state.words(command.title))" }
    }
  }
}
