// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var largeAnother: WordKey { WordKey("large.another", "another way") }
  public static var largeAnotherHelp: WordKey { WordKey("large.anotherHelp", "Shows the next way to reach them.") }
  public static var largeCopied: WordKey { WordKey("large.copied", "Copied: {text}. If pasting brings nothing, your terminal does not allow it.") }
  public static var largeCopy: WordKey { WordKey("large.copy", "copy") }
  public static var largeCopyHelp: WordKey { WordKey("large.copyHelp", "Copies the number, for pasting elsewhere. Nothing is kept here.") }
  public static var largeNoRoom: WordKey { WordKey("large.noRoom", "A larger window also shows a square for your phone.") }
  public static var largeScan: WordKey { WordKey("large.scan", "Or point your phone’s camera at the square.") }

  static var largeWords: [WordKey] { [
    largeAnother,
    largeAnotherHelp,
    largeCopied,
    largeCopy,
    largeCopyHelp,
    largeNoRoom,
    largeScan,
  ] }
}
