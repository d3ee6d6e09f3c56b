// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var weekdayFriday: WordKey { WordKey("weekday.friday", "Friday") }
  public static var weekdayMonday: WordKey { WordKey("weekday.monday", "Monday") }
  public static var weekdaySaturday: WordKey { WordKey("weekday.saturday", "Saturday") }
  public static var weekdaySunday: WordKey { WordKey("weekday.sunday", "Sunday") }
  public static var weekdayThursday: WordKey { WordKey("weekday.thursday", "Thursday") }
  public static var weekdayTuesday: WordKey { WordKey("weekday.tuesday", "Tuesday") }
  public static var weekdayWednesday: WordKey { WordKey("weekday.wednesday", "Wednesday") }

  static var weekdayWords: [WordKey] { [
    weekdayFriday,
    weekdayMonday,
    weekdaySaturday,
    weekdaySunday,
    weekdayThursday,
    weekdayTuesday,
    weekdayWednesday,
  ] }
}
