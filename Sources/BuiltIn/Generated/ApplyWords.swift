// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var applyAbout: WordKey { WordKey("apply.about", "A few words about you:") }
  public static var applyDivision: WordKey { WordKey("apply.division", "Division:") }
  public static var applyDone: WordKey { WordKey("apply.done", "Your card waits for the coordinator. Its short name is {id}.") }
  public static var applyEmail: WordKey { WordKey("apply.email", "An e-mail address, if people may write to you:") }
  public static var applyFingerprint: WordKey { WordKey("apply.fingerprint", "Read these words to the coordinator. They show that the card is yours:") }
  public static var applyHours: WordKey { WordKey("apply.hours", "Your hours, such as weekdays 9 to 17; Saturday 10 to 14. Enter for any time:") }
  public static var applyInterests: WordKey { WordKey("apply.interests", "What you like, with commas between:") }
  public static var applyLanguages: WordKey { WordKey("apply.languages", "The languages you speak, with commas between:") }
  public static var applyLivedExperience: WordKey { WordKey("apply.livedExperience", "What you have been through and can speak of, with commas between:") }
  public static var applyName: WordKey { WordKey("apply.name", "The name you go by:") }
  public static var applyNameNeeded: WordKey { WordKey("apply.nameNeeded", "Please type a name. It can be a first name alone.") }
  public static var applyNoLanguage: WordKey { WordKey("apply.noLanguage", "“{name}” is not a language that Beside knows. Try its short tag, such as es.") }
  public static var applyNoWay: WordKey { WordKey("apply.noWay", "“{name}” is not one of {ways}.") }
  public static var applyOptional: WordKey { WordKey("apply.optional", "Only your name is needed. Press Enter to leave out what you like. You can change all of it later.") }
  public static var applyPhone: WordKey { WordKey("apply.phone", "A phone number, if people may call you:") }
  public static var applyPosition: WordKey { WordKey("apply.position", "Place in the line of work, by the name it has in the program:") }
  public static var applyPronouns: WordKey { WordKey("apply.pronouns", "Your pronouns:") }
  public static var applyRank: WordKey { WordKey("apply.rank", "Rank:") }
  public static var applyRegion: WordKey { WordKey("apply.region", "Region:") }
  public static var applyRole: WordKey { WordKey("apply.role", "Role at work:") }
  public static var applyRoom: WordKey { WordKey("apply.room", "A room or place, if people may drop by:") }
  public static var applySaved: WordKey { WordKey("apply.saved", "Your page is saved.") }
  public static var applySharedIdentity: WordKey { WordKey("apply.sharedIdentity", "What else of you people may know, with commas between:") }
  public static var applyShift: WordKey { WordKey("apply.shift", "Shift:") }
  public static var applyStrengths: WordKey { WordKey("apply.strengths", "What you are good at, with commas between:") }
  public static var applyTeam: WordKey { WordKey("apply.team", "Team:") }
  public static var applyTooMany: WordKey { WordKey("apply.tooMany", "That is too much for one list. There is room for {count}.") }
  public static var applyWait: WordKey { WordKey("apply.wait", "Your page shows once the coordinator has looked at it. Your keys are in your locker.") }
  public static var applyWays: WordKey { WordKey("apply.ways", "How you like to meet, with commas between ({ways}):") }
  public static var applyWork: WordKey { WordKey("apply.work", "Now where you work. The coordinator looks at this before it shows.") }
  public static var applyZone: WordKey { WordKey("apply.zone", "Your time zone, such as Europe/Madrid. Enter where all of you are in one zone:") }

  static var applyWords: [WordKey] { [
    applyAbout,
    applyDivision,
    applyDone,
    applyEmail,
    applyFingerprint,
    applyHours,
    applyInterests,
    applyLanguages,
    applyLivedExperience,
    applyName,
    applyNameNeeded,
    applyNoLanguage,
    applyNoWay,
    applyOptional,
    applyPhone,
    applyPosition,
    applyPronouns,
    applyRank,
    applyRegion,
    applyRole,
    applyRoom,
    applySaved,
    applySharedIdentity,
    applyShift,
    applyStrengths,
    applyTeam,
    applyTooMany,
    applyWait,
    applyWays,
    applyWork,
    applyZone,
  ] }
}
