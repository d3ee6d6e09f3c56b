import BuiltIn
import Canvas

enum UnlockView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let unlock = state.unlock
    let words = state.words
    SecretPanel.draw(
      title: words(.titlePassphrase), explanation: words(explanation(unlock)),
      fields: unlock.fields.map { field in
        SecretPanel.Field(
          label: words(field.label), editor: unlock[field], isFocused: unlock.field == field)
      },
      told: said(state), isRefusal: unlock.refusal != nil, in: body, &painter)
  }

  private static func explanation(_ unlock: Unlock) -> WordKey {
    if unlock.asksName { return unlock.makesNew ? .unlockSharedNewHelp : .unlockSharedHelp }
    return unlock.makesNew ? .unlockNewHelp : .unlockHelp
  }

  private static func said(_ state: AppState) -> String? {
    if state.isWaiting { return state.words(.unlockWorking) }
    if let refusal = state.unlock.refusal { return refusal }
    return state.program?.demoPassphrase.map { state.words(.unlockDemo, ["passphrase": $0]) }
  }
}

extension Unlock.Field {
  fileprivate var label: WordKey {
    switch self {
    case .name: .unlockName
    case .passphrase: .unlockPassphrase
    case .again: .unlockAgain
    }
  }
}
