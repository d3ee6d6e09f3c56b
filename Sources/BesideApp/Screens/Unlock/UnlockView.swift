import BuiltIn
import Canvas

enum UnlockView {
  private static let width = 64

  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let unlock = state.unlock
    let words = state.words
    let columns = min(width, body.columns) - 4
    let explanation = TextLayout.wrap(words(unlock.makesNew ? .unlockNewHelp : .unlockHelp), columns: columns)
    let told = said(state).map { TextLayout.wrap($0, columns: columns) } ?? []
    let fields = unlock.makesNew ? 2 : 1
    let inside = Panel.draw(
      title: words(.titlePassphrase), columns: width,
      rows: explanation.count + 1 + fields + (told.isEmpty ? 0 : told.count + 1),
      in: body,
      &painter)
    // In a low window the explanation gives way to the fields.
    let explained = min(explanation.count, max(0, inside.rows - fields - told.count))
    painter.writeWrapped(explanation.joined(separator: "\n"), .overlay, in: inside.top(explained))
    let gap = inside.rows > explained + fields + told.count ? 1 : 0
    let rest = inside.rows(from: explained + gap)
    drawField(
      unlock.passphrase, words(.unlockPassphrase), isFocused: !unlock.isRepeating, in: rest.top(1), &painter)
    if unlock.makesNew {
      drawField(
        unlock.again, words(.unlockAgain), isFocused: unlock.isRepeating, in: rest.rows(from: 1).top(1),
        &painter)
    }
    painter.writeWrapped(
      told.joined(separator: "\n"), unlock.refusal == nil ? .overlay : .noticeError,
      in: inside.bottom(told.count))
  }

  private static func said(_ state: AppState) -> String? {
    if state.isWaiting { return state.words(.unlockWorking) }
    if let refusal = state.unlock.refusal { return refusal }
    return state.program?.demoPassphrase.map { state.words(.unlockDemo, ["passphrase": $0]) }
  }

  private static func drawField(
    _ field: Editor, _ label: String, isFocused: Bool, in line: Rectangle, _ painter: inout Painter
  ) {
    let labelColumns = painter.write(label + " ", .label, in: line)
    field.draw(in: line.columns(from: labelColumns), isFocused: isFocused, &painter)
  }
}
