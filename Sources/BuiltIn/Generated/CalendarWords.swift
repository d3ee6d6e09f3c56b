// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var calendarChoose: WordKey { WordKey("calendar.choose", "write it here") }
  public static var calendarChooseHelp: WordKey { WordKey("calendar.chooseHelp", "Writes the calendar file into this folder.") }
  public static var calendarIntro: WordKey { WordKey("calendar.intro", "The file holds the day and the hour, and no word about whom or why. Where should it go?") }
  public static var calendarLookBack: WordKey { WordKey("calendar.lookBack", "A quiet moment") }
  public static var calendarSaved: WordKey { WordKey("calendar.saved", "Written to {file}. Your calendar can open it.") }
  public static var calendarSummary: WordKey { WordKey("calendar.summary", "A talk") }

  static var calendarWords: [WordKey] { [
    calendarChoose,
    calendarChooseHelp,
    calendarIntro,
    calendarLookBack,
    calendarSaved,
    calendarSummary,
  ] }
}
