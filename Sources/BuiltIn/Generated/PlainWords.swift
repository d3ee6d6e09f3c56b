// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var plainAgain: WordKey { WordKey("plain.again", "again") }
  public static var plainBegins: WordKey { WordKey("plain.begins", "Type ? to hear how this works, or ! for help now.") }
  public static var plainChosen: WordKey { WordKey("plain.chosen", "{choice} (chosen)") }
  public static var plainChosenForYou: WordKey { WordKey("plain.chosenForYou", "This terminal shows no pages, so Beside speaks line by line.") }
  public static var plainFieldHint: WordKey { WordKey("plain.fieldHint", "Type your words and press Enter. To do something else, put a / first.") }
  public static var plainHelpCommands: WordKey { WordKey("plain.helpCommands", "To do something, type its name or its key. The word “more” says what else there is, and “again” says the page once more.") }
  public static var plainHelpKeys: WordKey { WordKey("plain.helpKeys", "An empty line is the Enter key. A dot alone goes back. Type ! for help now.") }
  public static var plainHelpNumbers: WordKey { WordKey("plain.helpNumbers", "A number picks what was said with it. Then press Enter to open it.") }
  public static var plainHelpPage: WordKey { WordKey("plain.helpPage", "Each line you type goes below the last one, and is saved at once. To start anew, type “/mark all” and then your new words.") }
  public static var plainHelpWriting: WordKey { WordKey("plain.helpWriting", "What you type here is your text, and takes the place of what stood there. To do something, put a / first, as in “/back”. To begin your text with a /, type it twice.") }
  public static var plainHere: WordKey { WordKey("plain.here", "{line} (here)") }
  public static var plainMore: WordKey { WordKey("plain.more", "more") }
  public static var plainNothingMore: WordKey { WordKey("plain.nothingMore", "There is nothing more to do here.") }
  public static var plainPageHint: WordKey { WordKey("plain.pageHint", "Type line by line. Each line is saved. A dot alone ends it. To do something else, put a / first.") }
  public static var plainRows: WordKey { WordKey("plain.rows", "These are {first} to {last} of {total}. Type another number to go there.") }
  public static var plainSecretHint: WordKey { WordKey("plain.secretHint", "Type it and press Enter. It does not show. A dot alone goes back.") }
  public static var plainUnknown: WordKey { WordKey("plain.unknown", "Nothing here is called “{line}”. Type ? to hear what you can do.") }
  public static var plainUnknownWriting: WordKey { WordKey("plain.unknownWriting", "Nothing here is called “{line}”. If this is your text, put one more / before it.") }
  public static var plainUnreadable: WordKey { WordKey("plain.unreadable", "This line holds something that is no text, so nothing was done with it. Please type it again.") }

  static var plainWords: [WordKey] { [
    plainAgain,
    plainBegins,
    plainChosen,
    plainChosenForYou,
    plainFieldHint,
    plainHelpCommands,
    plainHelpKeys,
    plainHelpNumbers,
    plainHelpPage,
    plainHelpWriting,
    plainHere,
    plainMore,
    plainNothingMore,
    plainPageHint,
    plainRows,
    plainSecretHint,
    plainUnknown,
    plainUnknownWriting,
    plainUnreadable,
  ] }
}
