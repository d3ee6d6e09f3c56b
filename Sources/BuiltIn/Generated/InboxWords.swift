// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var inboxAddContact: WordKey { WordKey("inbox.addContact", "count a contact") }
  public static var inboxAddContactHelp: WordKey { WordKey("inbox.addContactHelp", "Counts one contact that came without a request. Only the number is kept.") }
  public static var inboxContactAdded: WordKey { WordKey("inbox.contactAdded", one: "One more contact counts today.", other: "{count} more contacts count today.") }
  public static var inboxContactNoted: WordKey { WordKey("inbox.contactNoted", "Noted: someone has been in touch.") }
  public static var inboxEmpty: WordKey { WordKey("inbox.empty", "No one is waiting for you right now. A good moment to look after yourself.") }
  public static var inboxEndSoonNotice: WordKey { WordKey("inbox.endSoonNotice", one: "One request of yours ends by itself within two days. One key on it keeps it longer.", other: "{count} requests of yours end by themselves within two days. One key on each keeps it longer.") }
  public static var inboxEnded: WordKey { WordKey("inbox.ended", "This request has ended. It is gone for both of you.") }
  public static var inboxEnding: WordKey { WordKey("inbox.ending", "This ends, and is gone for good.") }
  public static var inboxEndingUnwanted: WordKey { WordKey("inbox.endingUnwanted", "This ends. No one follows up.") }
  public static var inboxEndsSoon: WordKey { WordKey("inbox.endsSoon", "ends soon") }
  public static var inboxForYou: WordKey { WordKey("inbox.forYou", "for you") }
  public static var inboxForYouThenOthers: WordKey { WordKey("inbox.forYouThenOthers", "for you, then others") }
  public static var inboxHalfWay: WordKey { WordKey("inbox.halfWay", one: "Half of the time has passed for one request.", other: "Half of the time has passed for {count} requests.") }
  public static var inboxKeeping: WordKey { WordKey("inbox.keeping", "You keep this one longer.") }
  public static var inboxLate: WordKey { WordKey("inbox.late", one: "The time for one request is over. It can still be answered.", other: "The time for {count} requests is over. They can still be answered.") }
  public static var inboxLeaveUnsealed: WordKey { WordKey("inbox.leaveUnsealed", "What you did last is not stored yet. Leave without it?") }
  public static var inboxLocked: WordKey { WordKey("inbox.locked", "Your inbox opens with your passphrase.") }
  public static var inboxNearlyDue: WordKey { WordKey("inbox.nearlyDue", one: "Little time is left for one request.", other: "Little time is left for {count} requests.") }
  public static var inboxNewsWaiting: WordKey { WordKey("inbox.newsWaiting", one: "{count} waits for you.", other: "{count} wait for you.") }
  public static var inboxNext: WordKey { WordKey("inbox.next", "next: {time}") }
  public static var inboxNoKeys: WordKey { WordKey("inbox.noKeys", "Your locker holds no supporter's keys. “beside apply” makes them.") }
  public static var inboxNotWatched: WordKey { WordKey("inbox.notWatched", "The inbox is not being watched, so its number is not known. “beside inbox --watch” watches it.") }
  public static var inboxNowhereToWrite: WordKey { WordKey("inbox.nowhereToWrite", "Nothing is written down here, and there is nowhere to write.") }
  public static var inboxOpen: WordKey { WordKey("inbox.open", "open") }
  public static var inboxOpenHelp: WordKey { WordKey("inbox.openHelp", "Opens the request: what the person asked for, and what you could say first.") }
  public static var inboxPassedOn: WordKey { WordKey("inbox.passedOn", "You pass this on to {name}. Then they can read it, and you no longer can.") }
  public static var inboxPassedToYou: WordKey { WordKey("inbox.passedToYou", "passed on to you") }
  public static var inboxPlanned: WordKey { WordKey("inbox.planned", "Planned") }
  public static var inboxPlannedNext: WordKey { WordKey("inbox.plannedNext", "Next time: {time}.") }
  public static var inboxPuttingBack: WordKey { WordKey("inbox.puttingBack", "You put this back.") }
  public static var inboxReading: WordKey { WordKey("inbox.reading", "One moment. What waits for you is being read.") }
  public static var inboxReserve: WordKey { WordKey("inbox.reserve", "you are a reserve") }
  public static var inboxShowsPlan: WordKey { WordKey("inbox.showsPlan", "shows you parts of their plan") }
  public static var inboxSpokeAgain: WordKey { WordKey("inbox.spokeAgain", "spoke again") }
  public static var inboxSpokeOnce: WordKey { WordKey("inbox.spokeOnce", "spoke once") }
  public static var inboxTakenBack: WordKey { WordKey("inbox.takenBack", "Taken back. Everything is as it was.") }
  public static var inboxTakenByAnother: WordKey { WordKey("inbox.takenByAnother", "Another supporter took this a moment ago. Thank you for being there.") }
  public static var inboxTaking: WordKey { WordKey("inbox.taking", "You take this one.") }
  public static var inboxTitleWaiting: WordKey { WordKey("inbox.titleWaiting", one: "{count} waits", other: "{count} wait") }
  public static var inboxUndo: WordKey { WordKey("inbox.undo", "take back") }
  public static var inboxUndoHelp: WordKey { WordKey("inbox.undoHelp", "Takes back what you did last here. It works for ten seconds; then it is sealed.") }
  public static var inboxUndoHint: WordKey { WordKey("inbox.undoHint", "{choice} {key} takes it back for {count} seconds.") }
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
    inboxEnding,
    inboxEndingUnwanted,
    inboxEndsSoon,
    inboxForYou,
    inboxForYouThenOthers,
    inboxHalfWay,
    inboxKeeping,
    inboxLate,
    inboxLeaveUnsealed,
    inboxLocked,
    inboxNearlyDue,
    inboxNewsWaiting,
    inboxNext,
    inboxNoKeys,
    inboxNotWatched,
    inboxNowhereToWrite,
    inboxOpen,
    inboxOpenHelp,
    inboxPassedOn,
    inboxPassedToYou,
    inboxPlanned,
    inboxPlannedNext,
    inboxPuttingBack,
    inboxReading,
    inboxReserve,
    inboxShowsPlan,
    inboxSpokeAgain,
    inboxSpokeOnce,
    inboxTakenBack,
    inboxTakenByAnother,
    inboxTaking,
    inboxTitleWaiting,
    inboxUndo,
    inboxUndoHelp,
    inboxUndoHint,
    inboxWaiting,
    inboxWatchShared,
    inboxWatchedAlready,
    inboxWatching,
    inboxWithAnother,
    inboxWithYou,
  ] }
}
