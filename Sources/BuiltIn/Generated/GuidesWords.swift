// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var guidesAbout: WordKey { WordKey("guides.about", "The worry is about") }
  public static var guidesAnyWorry: WordKey { WordKey("guides.anyWorry", "any worry") }
  public static var guidesGate: WordKey { WordKey("guides.gate", "This page opens once you have looked at “{page}”.") }
  public static var guidesGateConfirm: WordKey { WordKey("guides.gateConfirm", "Or say so, if it is true now:") }
  public static var guidesNothingKept: WordKey { WordKey("guides.nothingKept", "nothing is kept") }
  public static var guidesPageOf: WordKey { WordKey("guides.pageOf", "{number} of {total}") }
  public static var guidesTitle: WordKey { WordKey("guides.title", "Guides") }
  public static var guidesToKnow: WordKey { WordKey("guides.toKnow", "Good to know") }
  public static var guidesToSay: WordKey { WordKey("guides.toSay", "Words you could use") }

  static var guidesWords: [WordKey] { [
    guidesAbout,
    guidesAnyWorry,
    guidesGate,
    guidesGateConfirm,
    guidesNothingKept,
    guidesPageOf,
    guidesTitle,
    guidesToKnow,
    guidesToSay,
  ] }
}
