// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  /// Every key, sorted.
  public static var all: [WordKey] {
    var result: [WordKey] = []
    result += appWords
    result += applyWords
    result += askWords
    result += availabilityWords
    result += awayWords
    result += backupWords
    result += calendarWords
    result += cardWords
    result += checkWords
    result += codeWords
    result += commandWords
    result += commonWords
    result += compareWords
    result += concernWords
    result += confirmationWords
    result += countryWords
    result += dateWords
    result += directoryWords
    result += doctorWords
    result += editWords
    result += endorseWords
    result += failureWords
    result += filtersWords
    result += findWords
    result += formWords
    result += foundWords
    result += groundWords
    result += guidesWords
    result += headerWords
    result += helpWords
    result += hoursWords
    result += inboxWords
    result += initWords
    result += joinWords
    result += keptWords
    result += keysWords
    result += languageWords
    result += largeWords
    result += libraryWords
    result += lockerWords
    result += meWords
    result += monthWords
    result += nextWords
    result += noticeWords
    result += passphraseWords
    result += plainWords
    result += planWords
    result += privacyWords
    result += promptWords
    result += questionWords
    result += reasonWords
    result += replaceWords
    result += replyWords
    result += requestWords
    result += resourceWords
    result += roleWords
    result += sentWords
    result += signWords
    result += standingWords
    result += successionWords
    result += tabWords
    result += teamWords
    result += tellWords
    result += themesWords
    result += timeWords
    result += titleWords
    result += unlockWords
    result += urgencyWords
    result += wayWords
    result += weekdayWords
    result += welcomeWords
    result += wordsWords
    return result
  }
}
