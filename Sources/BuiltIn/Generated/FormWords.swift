// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var formChoiceHelp: WordKey { WordKey("form.choiceHelp", "Goes to the next or the last choice. Where you type, it goes by one letter.") }
  public static var formLastField: WordKey { WordKey("form.lastField", "This is the last one.") }
  public static var formToggleHelp: WordKey { WordKey("form.toggleHelp", "Ticks a choice, or takes the next one.") }

  static var formWords: [WordKey] { [
    formChoiceHelp,
    formLastField,
    formToggleHelp,
  ] }
}
