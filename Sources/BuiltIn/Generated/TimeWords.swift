// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var timeAt: WordKey { WordKey("time.at", "{time}") }
  public static var timeBetween: WordKey { WordKey("time.between", "{from} to {to}") }
  public static var timeClock: WordKey { WordKey("time.clock", "{time}") }
  public static var timeClockAtOne: WordKey { WordKey("time.clockAtOne", "{time}") }
  public static var timeDayToday: WordKey { WordKey("time.dayToday", "today") }
  public static var timeDayTomorrow: WordKey { WordKey("time.dayTomorrow", "tomorrow") }
  public static var timeDayYesterday: WordKey { WordKey("time.dayYesterday", "yesterday") }
  public static var timeDays: WordKey { WordKey("time.days", one: "{count} day", other: "{count} days") }
  public static var timeDaysLeft: WordKey { WordKey("time.daysLeft", one: "{count} day left", other: "{count} days left") }
  public static var timeDaysThrough: WordKey { WordKey("time.daysThrough", "{first} to {last}") }
  public static var timeDueNow: WordKey { WordKey("time.dueNow", "due now") }
  public static var timeFrom: WordKey { WordKey("time.from", "from {time}") }
  public static var timeHours: WordKey { WordKey("time.hours", one: "{count} hour", other: "{count} hours") }
  public static var timeHoursLeft: WordKey { WordKey("time.hoursLeft", one: "{count} hour left", other: "{count} hours left") }
  public static var timeLate: WordKey { WordKey("time.late", "{duration} late") }
  public static var timeMinutes: WordKey { WordKey("time.minutes", one: "{count} minute", other: "{count} minutes") }
  public static var timeMinutesLeft: WordKey { WordKey("time.minutesLeft", one: "{count} minute left", other: "{count} minutes left") }
  public static var timeMoments: WordKey { WordKey("time.moments", "under a minute") }
  public static var timeMomentsLeft: WordKey { WordKey("time.momentsLeft", "under a minute left") }
  public static var timeOfDay: WordKey { WordKey("time.ofDay", "{hour}:{minute}") }
  public static var timeOnDate: WordKey { WordKey("time.onDate", "{date} {time}") }
  public static var timeOnDay: WordKey { WordKey("time.onDay", "{day}") }
  public static var timeOnWeekday: WordKey { WordKey("time.onWeekday", "{weekday} {time}") }
  public static var timeOvernight: WordKey { WordKey("time.overnight", "{from} to {to} the next morning") }
  public static var timeToday: WordKey { WordKey("time.today", "today {time}") }
  public static var timeTomorrow: WordKey { WordKey("time.tomorrow", "tomorrow {time}") }
  public static var timeUntil: WordKey { WordKey("time.until", "until {time}") }
  public static var timeYesterday: WordKey { WordKey("time.yesterday", "yesterday {time}") }

  static var timeWords: [WordKey] { [
    timeAt,
    timeBetween,
    timeClock,
    timeClockAtOne,
    timeDayToday,
    timeDayTomorrow,
    timeDayYesterday,
    timeDays,
    timeDaysLeft,
    timeDaysThrough,
    timeDueNow,
    timeFrom,
    timeHours,
    timeHoursLeft,
    timeLate,
    timeMinutes,
    timeMinutesLeft,
    timeMoments,
    timeMomentsLeft,
    timeOfDay,
    timeOnDate,
    timeOnDay,
    timeOnWeekday,
    timeOvernight,
    timeToday,
    timeTomorrow,
    timeUntil,
    timeYesterday,
  ] }
}
