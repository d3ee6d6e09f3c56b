// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var privacyHere: WordKey { WordKey("privacy.here", "In this program") }
  public static var privacyLimits: WordKey { WordKey("privacy.limits", "Some things cannot stay between two people: danger to you or others, harm to a child, an elder or an adult who needs care, a person who cannot care for themselves, or what a court may ask for.") }
  public static var privacyReadOn: WordKey { WordKey("privacy.readOn", "Please read on to the end of this. The same key goes on, and then sends.") }
  public static var privacyReporters: WordKey { WordKey("privacy.reporters", "Supporters must report harm of this kind. They tell only what is needed, and they tell you first if they can.") }
  public static var privacyStays: WordKey { WordKey("privacy.stays", "What you write is read by {name} alone. It is gone when this ends.") }
  public static var privacyStaysOthers: WordKey { WordKey("privacy.staysOthers", "What you write is read by the supporters who may answer, and no one else. It is gone when this ends.") }
  public static var privacyStaysSome: WordKey { WordKey("privacy.staysSome", "What you write is read by the people you asked, and no one else. It is gone when this ends.") }
  public static var privacyStaysThenOthers: WordKey { WordKey("privacy.staysThenOthers", "What you write is read by those you asked. If they cannot in time, supporters who may answer can read it too, and no one else. It is gone when this ends.") }
  public static var privacyTitle: WordKey { WordKey("privacy.title", "What stays private") }

  static var privacyWords: [WordKey] { [
    privacyHere,
    privacyLimits,
    privacyReadOn,
    privacyReporters,
    privacyStays,
    privacyStaysOthers,
    privacyStaysSome,
    privacyStaysThenOthers,
    privacyTitle,
  ] }
}
