// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var inboxAddContact: WordKey { WordKey("inbox.addContact", "count a contact") }
  public static var inboxAddContactHelp: WordKey { WordKey("inbox.addContactHelp", "Counts one contact that came without a request. Only the number is kept.") }
  public static var inboxContactAdded: WordKey { WordKey("inbox.contactAdded", "Counted: one more contact today. Nothing else is kept.") }
  public static var inboxContactNoted: WordKey { WordKey("inbox.contactNoted", "Noted: someone has been in touch. Nothing else is kept.") }
  public static var inboxEmpty: WordKey { WordKey("inbox.empty", "No one is waiting for you right now. A good moment to look after yourself.") }
  public static var inboxEndSoonNotice: WordKey { WordKey("inbox.endSoonNotice", one: "One request of yours ends by itself within two days. One key on it keeps it longer.", other: "{count} requests of yours end by themselves within two days. One key on each keeps it longer.") }
  public static var inboxEnded: WordKey { WordKey("inbox.ended", "This request has ended. It is gone for both of you.") }
  public static var inboxEndsSoon: WordKey { WordKey("inbox.endsSoon", "ends soon") }
  public static var inboxForYou: WordKey { WordKey("inbox.forYou", "for you") }
  public static var inboxForYouThenOthers: WordKey { WordKey("inbox.forYouThenOthers", "for you, then others") }
  public static var inboxLocked: WordKey { WordKey("inbox.locked", "Your inbox opens with your passphrase.") }
  public static var inboxNext: WordKey { WordKey("inbox.next", "next: {time}") }
  public static var inboxNoKeys: WordKey { WordKey("inbox.noKeys", "Your locker holds no supporter's keys. “beside apply” makes them.") }
  public static var inboxNotWatched: WordKey { WordKey("inbox.notWatched", "The inbox is not being watched, so its number is not known. “beside inbox --watch” watches it.") }
  public static var inboxNowhereToWrite: WordKey { WordKey("inbox.nowhereToWrite", "Nothing is written down here, and there is nowhere to write.") }
  public static var inboxOpen: WordKey { WordKey("inbox.open", "open") }
  public static var inboxOpenHelp: WordKey { WordKey("inbox.openHelp", "Opens the request: what the person asked for, and what you could say first.") }
  public static var inboxPassedOn: WordKey { WordKey("inbox.passedOn", "Passed on to {name}. They can read it now; you no longer can.") }
  public static var inboxPassedToYou: WordKey { WordKey("inbox.passedToYou", "passed on to you") }
  public static var inboxPlanned: WordKey { WordKey("inbox.planned", "Planned") }
  public static var inboxReserve: WordKey { WordKey("inbox.reserve", "you are a reserve") }
  public static var inboxSpokeAgain: WordKey { WordKey("inbox.spokeAgain", "spoke again") }
  public static var inboxSpokeOnce: WordKey { WordKey("inbox.spokeOnce", "spoke once") }
  public static var inboxTakenByAnother: WordKey { WordKey("inbox.takenByAnother", "Another supporter took this a moment ago. Thank you for being there.") }
  public static var inboxWaiting: WordKey { WordKey("inbox.waiting", "Waiting") }
  public static var inboxWatchShared: WordKey { WordKey("inbox.watchShared", "Others use this login too, so nothing of yours can stay open here. Please watch from an account of your own.") }
  public static var inboxWatchedAlready: WordKey { WordKey("inbox.watchedAlready", "Another “beside inbox --watch” tells the number of this inbox already, so this one ends.") }
  public static var inboxWatching: WordKey { WordKey("inbox.watching", "Watching your inbox. “beside inbox --count” prints how many wait. Ctrl-C ends this.") }
  public static var inboxWithAnother: WordKey { WordKey("inbox.withAnother", "someone else has it") }
  public static var inboxWithYou: WordKey { WordKey("inbox.withYou", "With you") }

  static var inboxWords: [WordKey] { [
    inboxAddContact,
    inboxAddContactHelp,
    inboxContactAdded,
    inboxContactNoted,
    inboxEmpty,
    inboxEndSoonNotice,
    inboxEnded,
    inboxEndsSoon,
    inboxForYou,
    inboxForYouThenOthers,
    inboxLocked,
    inboxNext,
    inboxNoKeys,
    inboxNotWatched,
    inboxNowhereToWrite,
    inboxOpen,
    inboxOpenHelp,
    inboxPassedOn,
    inboxPassedToYou,
    inboxPlanned,
    inboxReserve,
    inboxSpokeAgain,
    inboxSpokeOnce,
    inboxTakenByAnother,
    inboxWaiting,
    inboxWatchShared,
    inboxWatchedAlready,
    inboxWatching,
    inboxWithAnother,
    inboxWithYou,
  ] }
}
