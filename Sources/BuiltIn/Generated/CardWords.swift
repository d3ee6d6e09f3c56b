// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var cardAbout: WordKey { WordKey("card.about", "About me") }
  public static var cardBackHelp: WordKey { WordKey("card.backHelp", "Goes back to the list. What is not published stays here until you leave or lock.") }
  public static var cardContactHint: WordKey { WordKey("card.contactHint", "Optional. Everyone in the program can see it, and many people will just call.") }
  public static var cardEmail: WordKey { WordKey("card.email", "E-mail") }
  public static var cardEntryTooLong: WordKey { WordKey("card.entryTooLong", "“{entry}” is too long. There is room for {count} letters.") }
  public static var cardHours: WordKey { WordKey("card.hours", "Hours") }
  public static var cardHoursAny: WordKey { WordKey("card.hoursAny", "any time") }
  public static var cardHoursHint: WordKey { WordKey("card.hoursHint", "Such as: weekdays 9 to 17; Saturday 10 to 14. Leave it empty for any time.") }
  public static var cardHoursUnread: WordKey { WordKey("card.hoursUnread", "These hours are not clear. Write days and times, such as: Monday to Friday 22:00–06:00.") }
  public static var cardInterests: WordKey { WordKey("card.interests", "Interests") }
  public static var cardLanguages: WordKey { WordKey("card.languages", "Languages") }
  public static var cardLeaveUnpublished: WordKey { WordKey("card.leaveUnpublished", "Your card has changes that are not published. Leave without them?") }
  public static var cardListHint: WordKey { WordKey("card.listHint", "Optional. Put a comma between two things.") }
  public static var cardLivedExperience: WordKey { WordKey("card.livedExperience", "Been through") }
  public static var cardName: WordKey { WordKey("card.name", "Name") }
  public static var cardNameNeeded: WordKey { WordKey("card.nameNeeded", "Write the name you go by. It is the only thing that a card needs.") }
  public static var cardNotPublished: WordKey { WordKey("card.notPublished", "Not published yet. Your changes stay here until you leave or lock.") }
  public static var cardOptionalHint: WordKey { WordKey("card.optionalHint", "Optional. Share what you like.") }
  public static var cardPhone: WordKey { WordKey("card.phone", "Phone") }
  public static var cardPreview: WordKey { WordKey("card.preview", "This is how others will see it:") }
  public static var cardPronouns: WordKey { WordKey("card.pronouns", "Pronouns") }
  public static var cardPublish: WordKey { WordKey("card.publish", "publish") }
  public static var cardPublishHelp: WordKey { WordKey("card.publishHelp", "Signs your card and puts it where everyone in your program can read it.") }
  public static var cardPublished: WordKey { WordKey("card.published", "Your card is published.") }
  public static var cardRoom: WordKey { WordKey("card.room", "Room") }
  public static var cardSharedIdentity: WordKey { WordKey("card.sharedIdentity", "Identity") }
  public static var cardShow: WordKey { WordKey("card.show", "my card") }
  public static var cardShowHelp: WordKey { WordKey("card.showHelp", "Opens your own card, so that you can change what it says.") }
  public static var cardStrengths: WordKey { WordKey("card.strengths", "Good at") }
  public static var cardWays: WordKey { WordKey("card.ways", "Ways to meet") }
  public static var cardWaysHint: WordKey { WordKey("card.waysHint", "Left and right go from one to the next. Space ticks it.") }
  public static var cardZone: WordKey { WordKey("card.zone", "Time zone") }
  public static var cardZoneHint: WordKey { WordKey("card.zoneHint", "Such as Europe/Madrid. Leave it empty where all of you are in one zone.") }
  public static var cardZoneUnknown: WordKey { WordKey("card.zoneUnknown", "“{zone}” is no zone that is known here. Write it like America/New_York.") }

  static var cardWords: [WordKey] { [
    cardAbout,
    cardBackHelp,
    cardContactHint,
    cardEmail,
    cardEntryTooLong,
    cardHours,
    cardHoursAny,
    cardHoursHint,
    cardHoursUnread,
    cardInterests,
    cardLanguages,
    cardLeaveUnpublished,
    cardListHint,
    cardLivedExperience,
    cardName,
    cardNameNeeded,
    cardNotPublished,
    cardOptionalHint,
    cardPhone,
    cardPreview,
    cardPronouns,
    cardPublish,
    cardPublishHelp,
    cardPublished,
    cardRoom,
    cardSharedIdentity,
    cardShow,
    cardShowHelp,
    cardStrengths,
    cardWays,
    cardWaysHint,
    cardZone,
    cardZoneHint,
    cardZoneUnknown,
  ] }
}
