// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var reasonAlreadyHere: WordKey { WordKey("reason.alreadyHere", "This is open already.") }
  public static var reasonNoList: WordKey { WordKey("reason.noList", "There is no list here to move in.") }
  public static var reasonNoOtherCountry: WordKey { WordKey("reason.noOtherCountry", "There is no other country in the list.") }
  public static var reasonNoSuchTab: WordKey { WordKey("reason.noSuchTab", "There is no page with this number.") }
  public static var reasonNothingOpen: WordKey { WordKey("reason.nothingOpen", "There is nothing to do here with this key right now.") }
  public static var reasonWaiting: WordKey { WordKey("reason.waiting", "One moment. Beside is still at work on the last thing.") }

  static var reasonWords: [WordKey] { [
    reasonAlreadyHere,
    reasonNoList,
    reasonNoOtherCountry,
    reasonNoSuchTab,
    reasonNothingOpen,
    reasonWaiting,
  ] }
}
