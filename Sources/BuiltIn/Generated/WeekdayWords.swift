// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var weekdayFriday: WordKey { WordKey("weekday.friday", "Friday") }
  public static var weekdayFridayShort: WordKey { WordKey("weekday.fridayShort", "Fri") }
  public static var weekdayMonday: WordKey { WordKey("weekday.monday", "Monday") }
  public static var weekdayMondayShort: WordKey { WordKey("weekday.mondayShort", "Mon") }
  public static var weekdaySaturday: WordKey { WordKey("weekday.saturday", "Saturday") }
  public static var weekdaySaturdayShort: WordKey { WordKey("weekday.saturdayShort", "Sat") }
  public static var weekdaySunday: WordKey { WordKey("weekday.sunday", "Sunday") }
  public static var weekdaySundayShort: WordKey { WordKey("weekday.sundayShort", "Sun") }
  public static var weekdayThursday: WordKey { WordKey("weekday.thursday", "Thursday") }
  public static var weekdayThursdayShort: WordKey { WordKey("weekday.thursdayShort", "Thu") }
  public static var weekdayTuesday: WordKey { WordKey("weekday.tuesday", "Tuesday") }
  public static var weekdayTuesdayShort: WordKey { WordKey("weekday.tuesdayShort", "Tue") }
  public static var weekdayWednesday: WordKey { WordKey("weekday.wednesday", "Wednesday") }
  public static var weekdayWednesdayShort: WordKey { WordKey("weekday.wednesdayShort", "Wed") }

  static var weekdayWords: [WordKey] { [
    weekdayFriday,
    weekdayFridayShort,
    weekdayMonday,
    weekdayMondayShort,
    weekdaySaturday,
    weekdaySaturdayShort,
    weekdaySunday,
    weekdaySundayShort,
    weekdayThursday,
    weekdayThursdayShort,
    weekdayTuesday,
    weekdayTuesdayShort,
    weekdayWednesday,
    weekdayWednesdayShort,
  ] }
}
