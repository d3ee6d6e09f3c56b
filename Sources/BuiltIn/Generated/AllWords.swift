// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  /// Every key, sorted.
  public static var all: [WordKey] {
    var result: [WordKey] = []
    result += appWords
    result += availabilityWords
    result += commonWords
    result += concernWords
    result += dateWords
    result += groundWords
    result += guidesWords
    result += helpWords
    result += monthWords
    result += planWords
    result += privacyWords
    result += standingWords
    result += tabWords
    result += timeWords
    result += urgencyWords
    result += wayWords
    result += weekdayWords
    return result
  }
}
