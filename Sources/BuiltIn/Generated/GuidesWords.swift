// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var guidesAbout: WordKey { WordKey("guides.about", "Press {first}–{last}: the worry is about…") }
  public static var guidesAboutIs: WordKey { WordKey("guides.aboutIs", "The worry is about {worry}.") }
  public static var guidesBack: WordKey { WordKey("guides.back", "back") }
  public static var guidesBackHelp: WordKey { WordKey("guides.backHelp", "Goes to the page before.") }
  public static var guidesCannot: WordKey { WordKey("guides.cannot", "we cannot now") }
  public static var guidesCannotHelp: WordKey { WordKey("guides.cannotHelp", "Says that working together is not possible right now, and opens the page for that.") }
  public static var guidesFirst: WordKey { WordKey("guides.first", "first page") }
  public static var guidesFirstHelp: WordKey { WordKey("guides.firstHelp", "Goes to the first page.") }
  public static var guidesGate: WordKey { WordKey("guides.gate", "This page opens once you have looked at “{page}”.") }
  public static var guidesGateConfirm: WordKey { WordKey("guides.gateConfirm", "Or say so, if it is true now:") }
  public static var guidesLast: WordKey { WordKey("guides.last", "last page") }
  public static var guidesLastHelp: WordKey { WordKey("guides.lastHelp", "Goes to the last page.") }
  public static var guidesLeave: WordKey { WordKey("guides.leave", "leave, keep nothing") }
  public static var guidesLeaveHelp: WordKey { WordKey("guides.leaveHelp", "Leaves the guide. Where you were and what you chose is not kept.") }
  public static var guidesNext: WordKey { WordKey("guides.next", "next") }
  public static var guidesNextHelp: WordKey { WordKey("guides.nextHelp", "Goes to the next page.") }
  public static var guidesNoSuch: WordKey { WordKey("guides.noSuch", "There is no guide called “{name}”. “beside guide” lists them all.") }
  public static var guidesOpen: WordKey { WordKey("guides.open", "open") }
  public static var guidesOpenHelp: WordKey { WordKey("guides.openHelp", "Opens the guide at its first page.") }
  public static var guidesPageOf: WordKey { WordKey("guides.pageOf", "{number} of {total}") }
  public static var guidesSafety: WordKey { WordKey("guides.safety", "stay safe together") }
  public static var guidesSafetyHelp: WordKey { WordKey("guides.safetyHelp", "Opens six calm pages for a talk that turns to danger. Nothing is kept.") }
  public static var guidesToKnow: WordKey { WordKey("guides.toKnow", "Good to know") }
  public static var guidesWorryHelp: WordKey { WordKey("guides.worryHelp", "Shows words that fit this worry. Press it again to see those for any worry.") }

  static var guidesWords: [WordKey] { [
    guidesAbout,
    guidesAboutIs,
    guidesBack,
    guidesBackHelp,
    guidesCannot,
    guidesCannotHelp,
    guidesFirst,
    guidesFirstHelp,
    guidesGate,
    guidesGateConfirm,
    guidesLast,
    guidesLastHelp,
    guidesLeave,
    guidesLeaveHelp,
    guidesNext,
    guidesNextHelp,
    guidesNoSuch,
    guidesOpen,
    guidesOpenHelp,
    guidesPageOf,
    guidesSafety,
    guidesSafetyHelp,
    guidesToKnow,
    guidesWorryHelp,
  ] }
}
