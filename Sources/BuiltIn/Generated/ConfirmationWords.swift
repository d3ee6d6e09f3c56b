// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var confirmationNo: WordKey { WordKey("confirmation.no", "no, go back") }
  public static var confirmationNoHelp: WordKey { WordKey("confirmation.noHelp", "Goes back. Nothing is changed.") }
  public static var confirmationYes: WordKey { WordKey("confirmation.yes", "yes") }
  public static var confirmationYesHelp: WordKey { WordKey("confirmation.yesHelp", "Does what the question says.") }

  static var confirmationWords: [WordKey] { [
    confirmationNo,
    confirmationNoHelp,
    confirmationYes,
    confirmationYesHelp,
  ] }
}
