import BuiltIn
import Canvas

enum PassphraseChangeView {
  static func draw(_ state: AppState, in body: Rectangle, _ painter: inout Painter) {
    let change = state.passphraseChange
    let words = state.words
    SecretPanel.draw(
      title: words(.titlePassphraseChange), explanation: words(.passphraseHelp),
      fields: PassphraseChange.Field.allCases.map { field in
        SecretPanel.Field(
          label: words(field.label), editor: change[field], isFocused: change.field == field)
      },
      told: state.isWaiting ? words(.unlockWorking) : change.refusal, isRefusal: change.refusal != nil,
      in: body, &painter)
  }
}

extension PassphraseChange.Field {
  fileprivate var label: WordKey {
    switch self {
    case .now: .passphraseNow
    case .new: .passphraseNew
    case .again: .unlockAgain
    }
  }
}
