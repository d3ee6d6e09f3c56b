// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var codeCheck: WordKey { WordKey("code.check", "look it up") }
  public static var codeCheckHelp: WordKey { WordKey("code.checkHelp", "Looks up the request behind the code, or looks again at the one you chose.") }
  public static var codeForget: WordKey { WordKey("code.forget", "forget the code") }
  public static var codeForgetHelp: WordKey { WordKey("code.forgetHelp", "Takes the code out of your locker. The request itself stays as it is.") }
  public static var codeForgetQuestion: WordKey { WordKey("code.forgetQuestion", "Forget this code? The request stays as it is. Without the code you cannot look it up or take it back.") }
  public static var codeForgotten: WordKey { WordKey("code.forgotten", "The code is in your locker no more.") }
  public static var codeGone: WordKey { WordKey("code.gone", "The code leaves your locker when you close this page.") }
  public static var codeHint: WordKey { WordKey("code.hint", "Small or large letters and blanks make no difference. What you type stays here, and no one else sees it.") }
  public static var codeKept: WordKey { WordKey("code.kept", "kept in your locker") }
  public static var codeOpen: WordKey { WordKey("code.open", "your request") }
  public static var codeOpenAlso: WordKey { WordKey("code.openAlso", "return code check withdraw take back stop status") }
  public static var codeOpenHelp: WordKey { WordKey("code.openHelp", "Shows how a request of yours stands, by its return code. You can take it back there.") }
  public static var codeType: WordKey { WordKey("code.type", "another code") }
  public static var codeTypeHelp: WordKey { WordKey("code.typeHelp", "Asks for another return code.") }
  public static var codeTyped: WordKey { WordKey("code.typed", "The code you typed") }
  public static var codeUnlock: WordKey { WordKey("code.unlock", "codes I kept") }
  public static var codeUnlockHelp: WordKey { WordKey("code.unlockHelp", "Opens your locker and shows all requests whose codes you kept there.") }

  static var codeWords: [WordKey] { [
    codeCheck,
    codeCheckHelp,
    codeForget,
    codeForgetHelp,
    codeForgetQuestion,
    codeForgotten,
    codeGone,
    codeHint,
    codeKept,
    codeOpen,
    codeOpenAlso,
    codeOpenHelp,
    codeType,
    codeTypeHelp,
    codeTyped,
    codeUnlock,
    codeUnlockHelp,
  ] }
}
