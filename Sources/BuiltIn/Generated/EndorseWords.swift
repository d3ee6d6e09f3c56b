// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var endorseCompare: WordKey { WordKey("endorse.compare", "Ask them to read the words on their screen to you. If they are the same, type yes:") }
  public static var endorseDay: WordKey { WordKey("endorse.day", "{fact} on which day, such as {today}?") }
  public static var endorseDeclineSure: WordKey { WordKey("endorse.declineSure", "The card of {name} will be gone. If you are sure, type yes:") }
  public static var endorseDeclined: WordKey { WordKey("endorse.declined", "Nothing was signed. The card waits as before.") }
  public static var endorseDone: WordKey { WordKey("endorse.done", "{name} is a supporter now. Everyone who opens the program can find them.") }
  public static var endorseFingerprint: WordKey { WordKey("endorse.fingerprint", "The words of this card are:") }
  public static var endorseFutureDay: WordKey { WordKey("endorse.futureDay", "That day is still to come. Endorse them once it is done.") }
  public static var endorseNoDay: WordKey { WordKey("endorse.noDay", "Please type a day as in 2026-11-21.") }
  public static var endorseNoKey: WordKey { WordKey("endorse.noKey", "Only the coordinator can do this, and your locker does not hold the program's key.") }
  public static var endorseNoSuch: WordKey { WordKey("endorse.noSuch", "No card here is called “{id}”. “beside endorse” lists them all.") }
  public static var endorseNobody: WordKey { WordKey("endorse.nobody", "No one waits to be a supporter right now.") }
  public static var endorseOldPledge: WordKey { WordKey("endorse.oldPledge", "That pledge has run out by now. Let them sign it anew first.") }
  public static var endorsePledged: WordKey { WordKey("endorse.pledged", "Pledge signed:") }
  public static var endorseReplaced: WordKey { WordKey("endorse.replaced", "{name} has new keys now. What was sent to the old ones opens no more.") }
  public static var endorseReplaces: WordKey { WordKey("endorse.replaces", "{name} is a supporter already. This card brings new keys in place of the old ones.") }
  public static var endorseReporterTrained: WordKey { WordKey("endorse.reporterTrained", "Mandated-reporter training:") }
  public static var endorseSentAway: WordKey { WordKey("endorse.sentAway", "The card is gone. They can leave another one at any time.") }
  public static var endorseTrained: WordKey { WordKey("endorse.trained", "First training:") }

  static var endorseWords: [WordKey] { [
    endorseCompare,
    endorseDay,
    endorseDeclineSure,
    endorseDeclined,
    endorseDone,
    endorseFingerprint,
    endorseFutureDay,
    endorseNoDay,
    endorseNoKey,
    endorseNoSuch,
    endorseNobody,
    endorseOldPledge,
    endorsePledged,
    endorseReplaced,
    endorseReplaces,
    endorseReporterTrained,
    endorseSentAway,
    endorseTrained,
  ] }
}
