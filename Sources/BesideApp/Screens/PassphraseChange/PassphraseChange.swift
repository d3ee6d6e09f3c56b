import BuiltIn

/// Gives the open locker another passphrase: the one it has, then the new one, twice.
struct PassphraseChange: Equatable, Sendable {
  /// What is typed, from top to bottom.
  enum Field: Int, CaseIterable, Sendable { case now, new, again }

  /// Why the last attempt changed nothing, in words.
  var refusal: String?
  /// Where typing goes.
  private(set) var field: Field = .now
  private var typed = Field.allCases.map { _ in Editor(isSecret: true, limit: 1_000) }

  /// A field as it is filled in.
  subscript(field: Field) -> Editor { typed[field.rawValue] }

  /// The field that typing goes into.
  var editor: Editor {
    get { typed[field.rawValue] }
    set { typed[field.rawValue] = newValue }
  }

  /// Whether something is typed.
  var isBegun: Bool { typed.contains { !$0.isEmpty } }

  /// Takes what was typed: asks what comes next, refuses it in words, or changes the passphrase.
  mutating func confirm(words: Catalogue) -> [Effect] {
    refusal = nil
    if editor.isEmpty {
      refusal = words(.unlockEmpty)
      return []
    }
    switch field {
    case .now: field = .new
    case .new where editor.text.count < PassphraseRule.shortest:
      refusal = words(.unlockTooShort, ["count": PassphraseRule.shortest])
    case .new: field = .again
    case .again:
      let (old, new) = (self[.now].text, self[.new].text)
      let isSame = new.unicodeScalars.elementsEqual(editor.text.unicodeScalars)
      self = PassphraseChange()
      if isSame { return [.changePassphrase(from: old, to: new)] }
      refusal = words(.passphraseDiffers)
    }
    return []
  }
}

enum PassphraseChangeCommands {
  static let all: [Command] = [
    Command(
      "locker.passphrase", keys: ["F9", "Alt-l"], title: .commandPassphrase, help: .commandPassphraseHelp,
      group: .anywhere, layers: [.directory, .inbox, .plan, .guides],
      availability: { .when($0.isUnlocked, else: .reasonLockerClosed) }
    ) { state in
      state.passphraseChange = PassphraseChange()
      state.push(.passphraseChange)
      return []
    },
    Command(
      "passphrase.confirm", keys: ["Enter"], title: .passphraseGoOn, help: .passphraseGoOnHelp,
      layers: [.passphraseChange], isInFooter: true,
      availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in
      let effects = state.passphraseChange.confirm(words: state.words)
      state.isWaiting = !effects.isEmpty
      return effects
    },
    Command(
      "passphrase.leave", keys: ["Escape"], title: .commandBack, help: .passphraseLeaveHelp,
      layers: [.passphraseChange], isInFooter: true,
      availability: { .when(!$0.isWaiting, else: .reasonWaiting) }
    ) { state in
      state.passphraseChange = PassphraseChange()
      state.pop(through: .passphraseChange)
      return []
    },
  ]
}
