// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var nextChosen: WordKey { WordKey("next.chosen", "{weekday}, {date}, {time}") }
  public static var nextDayEarlier: WordKey { WordKey("next.dayEarlier", "a day sooner") }
  public static var nextDayEarlierHelp: WordKey { WordKey("next.dayEarlierHelp", "Goes one day back.") }
  public static var nextDayLater: WordKey { WordKey("next.dayLater", "a day later") }
  public static var nextDayLaterHelp: WordKey { WordKey("next.dayLaterHelp", "Goes one day on.") }
  public static var nextEarlier: WordKey { WordKey("next.earlier", "half an hour sooner") }
  public static var nextEarlierHelp: WordKey { WordKey("next.earlierHelp", "Goes half an hour back.") }
  public static var nextKeep: WordKey { WordKey("next.keep", "plan this") }
  public static var nextKeepHelp: WordKey { WordKey("next.keepHelp", "Plans this day and hour. Only you see it.") }
  public static var nextLater: WordKey { WordKey("next.later", "half an hour later") }
  public static var nextLaterHelp: WordKey { WordKey("next.laterHelp", "Goes half an hour on.") }
  public static var nextThreeDays: WordKey { WordKey("next.threeDays", "in three days") }
  public static var nextThreeDaysHelp: WordKey { WordKey("next.threeDaysHelp", "Chooses the day in three days, at the same hour.") }
  public static var nextTomorrow: WordKey { WordKey("next.tomorrow", "tomorrow") }
  public static var nextTomorrowHelp: WordKey { WordKey("next.tomorrowHelp", "Chooses tomorrow, at the same hour.") }
  public static var nextWeek: WordKey { WordKey("next.week", "in a week") }
  public static var nextWeekHelp: WordKey { WordKey("next.weekHelp", "Chooses the day in a week, at the same hour.") }

  static var nextWords: [WordKey] { [
    nextChosen,
    nextDayEarlier,
    nextDayEarlierHelp,
    nextDayLater,
    nextDayLaterHelp,
    nextEarlier,
    nextEarlierHelp,
    nextKeep,
    nextKeepHelp,
    nextLater,
    nextLaterHelp,
    nextThreeDays,
    nextThreeDaysHelp,
    nextTomorrow,
    nextTomorrowHelp,
    nextWeek,
    nextWeekHelp,
  ] }
}
