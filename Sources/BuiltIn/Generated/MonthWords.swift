// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var monthApril: WordKey { WordKey("month.april", "April") }
  public static var monthAugust: WordKey { WordKey("month.august", "August") }
  public static var monthDecember: WordKey { WordKey("month.december", "December") }
  public static var monthFebruary: WordKey { WordKey("month.february", "February") }
  public static var monthJanuary: WordKey { WordKey("month.january", "January") }
  public static var monthJuly: WordKey { WordKey("month.july", "July") }
  public static var monthJune: WordKey { WordKey("month.june", "June") }
  public static var monthMarch: WordKey { WordKey("month.march", "March") }
  public static var monthMay: WordKey { WordKey("month.may", "May") }
  public static var monthNovember: WordKey { WordKey("month.november", "November") }
  public static var monthOctober: WordKey { WordKey("month.october", "October") }
  public static var monthSeptember: WordKey { WordKey("month.september", "September") }

  static var monthWords: [WordKey] { [
    monthApril,
    monthAugust,
    monthDecember,
    monthFebruary,
    monthJanuary,
    monthJuly,
    monthJune,
    monthMarch,
    monthMay,
    monthNovember,
    monthOctober,
    monthSeptember,
  ] }
}
