// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var reasonAlreadyHere: WordKey { WordKey("reason.alreadyHere", "This is open already.") }
  public static var reasonNoField: WordKey { WordKey("reason.noField", "There is nothing to write in right now.") }
  public static var reasonNoList: WordKey { WordKey("reason.noList", "There is no list here to move in.") }
  public static var reasonNoOtherCountry: WordKey { WordKey("reason.noOtherCountry", "There is no other country in the list.") }
  public static var reasonNoSuchTab: WordKey { WordKey("reason.noSuchTab", "There is no page with this number.") }
  public static var reasonNothingCopied: WordKey { WordKey("reason.nothingCopied", "Nothing was cut or copied yet.") }
  public static var reasonNothingOpen: WordKey { WordKey("reason.nothingOpen", "There is nothing to do here with this key right now.") }
  public static var reasonNothingSelected: WordKey { WordKey("reason.nothingSelected", "Nothing is marked. Hold Shift and move to mark text.") }
  public static var reasonNothingToRedo: WordKey { WordKey("reason.nothingToRedo", "There is nothing to make again.") }
  public static var reasonNothingToUndo: WordKey { WordKey("reason.nothingToUndo", "There is nothing to take back.") }
  public static var reasonOneLine: WordKey { WordKey("reason.oneLine", "This field has one line only.") }
  public static var reasonWaiting: WordKey { WordKey("reason.waiting", "One moment. Beside is still at work on the last thing.") }

  static var reasonWords: [WordKey] { [
    reasonAlreadyHere,
    reasonNoField,
    reasonNoList,
    reasonNoOtherCountry,
    reasonNoSuchTab,
    reasonNothingCopied,
    reasonNothingOpen,
    reasonNothingSelected,
    reasonNothingToRedo,
    reasonNothingToUndo,
    reasonOneLine,
    reasonWaiting,
  ] }
}
