// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var guidesAbout: WordKey { WordKey("guides.about", "Press {first}–{last}: the worry is about…") }
  public static var guidesAboutIs: WordKey { WordKey("guides.aboutIs", "The worry is about {worry}.") }
  public static var guidesBack: WordKey { WordKey("guides.back", "back") }
  public static var guidesBackHelp: WordKey { WordKey("guides.backHelp", "Goes to the page before.") }
  public static var guidesByProgram: WordKey { WordKey("guides.byProgram", "Written by your program.") }
  public static var guidesCannot: WordKey { WordKey("guides.cannot", "we cannot now") }
  public static var guidesCannotHelp: WordKey { WordKey("guides.cannotHelp", "Says that working together is not possible right now, and opens the page for that.") }
  public static var guidesClock: WordKey { WordKey("guides.clock", "clock") }
  public static var guidesClockHelp: WordKey { WordKey("guides.clockHelp", "Starts a clock for the sheet and for this step, or stops it. Nothing is kept.") }
  public static var guidesClockLeft: WordKey { WordKey("guides.clockLeft", "About {left} left.") }
  public static var guidesClockOffer: WordKey { WordKey("guides.clockOffer", "About {step} for this step, {all} in all. {key} starts a clock.") }
  public static var guidesClockOver: WordKey { WordKey("guides.clockOver", "That is longer than usual, and it is fine.") }
  public static var guidesClockRuns: WordKey { WordKey("guides.clockRuns", "{elapsed} in. This step: {step} of about {usual}.") }
  public static var guidesEventAgo: WordKey { WordKey("guides.eventAgo", "The event was {duration} ago.") }
  public static var guidesEventEarlier: WordKey { WordKey("guides.eventEarlier", "event earlier") }
  public static var guidesEventEarlierHelp: WordKey { WordKey("guides.eventEarlierHelp", "Says that the event was one hour earlier. It is forgotten when you leave.") }
  public static var guidesEventLater: WordKey { WordKey("guides.eventLater", "event later") }
  public static var guidesEventLaterHelp: WordKey { WordKey("guides.eventLaterHelp", "Says that the event was one hour later.") }
  public static var guidesFirst: WordKey { WordKey("guides.first", "first page") }
  public static var guidesFirstHelp: WordKey { WordKey("guides.firstHelp", "Goes to the first page.") }
  public static var guidesGate: WordKey { WordKey("guides.gate", "This page opens once you have looked at “{page}”.") }
  public static var guidesGateConfirm: WordKey { WordKey("guides.gateConfirm", "Or say so, if it is true now:") }
  public static var guidesLast: WordKey { WordKey("guides.last", "last page") }
  public static var guidesLastHelp: WordKey { WordKey("guides.lastHelp", "Goes to the last page.") }
  public static var guidesLeave: WordKey { WordKey("guides.leave", "leave, keep nothing") }
  public static var guidesLeaveHelp: WordKey { WordKey("guides.leaveHelp", "Leaves the guide. Where you were and what you chose is not kept.") }
  public static var guidesLook: WordKey { WordKey("guides.look", "look") }
  public static var guidesLookHelp: WordKey { WordKey("guides.lookHelp", "Shows what one could say, and what to look for in your own words.") }
  public static var guidesNext: WordKey { WordKey("guides.next", "next") }
  public static var guidesNextHelp: WordKey { WordKey("guides.nextHelp", "Goes to the next page.") }
  public static var guidesNoMistakes: WordKey { WordKey("guides.noMistakes", "{file}: no mistakes found.") }
  public static var guidesNoOwn: WordKey { WordKey("guides.noOwn", "Your program has no guide of its own called “{name}”, or Beside brings none along to compare it with.") }
  public static var guidesNoPair: WordKey { WordKey("guides.noPair", "Nothing here matches. Try another word.") }
  public static var guidesNoSuch: WordKey { WordKey("guides.noSuch", "There is no guide called “{name}”. “beside guide” lists them all.") }
  public static var guidesOpen: WordKey { WordKey("guides.open", "open") }
  public static var guidesOpenHelp: WordKey { WordKey("guides.openHelp", "Opens the guide at its first page.") }
  public static var guidesOutgrown: WordKey { WordKey("guides.outgrown", "The guide that Beside brings along has changed since. Compare them: beside guide diff {name}") }
  public static var guidesOwnRefused: WordKey { WordKey("guides.ownRefused", "{problem} Until then the guide that Beside brings along is shown.") }
  public static var guidesPageOf: WordKey { WordKey("guides.pageOf", "{number} of {total}") }
  public static var guidesPairSide: WordKey { WordKey("guides.pairSide", "{heading}: {text}") }
  public static var guidesSafety: WordKey { WordKey("guides.safety", "stay safe together") }
  public static var guidesSafetyHelp: WordKey { WordKey("guides.safetyHelp", "Opens six calm pages for a talk that turns to danger. Nothing is kept.") }
  public static var guidesSame: WordKey { WordKey("guides.same", "Both say the same.") }
  public static var guidesSearch: WordKey { WordKey("guides.search", "search") }
  public static var guidesSearchHelp: WordKey { WordKey("guides.searchHelp", "Shows only what matches the words you type. Escape shows all again.") }
  public static var guidesSearchLabel: WordKey { WordKey("guides.searchLabel", "Search") }
  public static var guidesSectionConversation: WordKey { WordKey("guides.sectionConversation", "Talking with someone") }
  public static var guidesSectionGroups: WordKey { WordKey("guides.sectionGroups", "With several people") }
  public static var guidesSectionOwn: WordKey { WordKey("guides.sectionOwn", "From your program") }
  public static var guidesSectionRole: WordKey { WordKey("guides.sectionRole", "Being a supporter") }
  public static var guidesSectionSafety: WordKey { WordKey("guides.sectionSafety", "Staying safe") }
  public static var guidesSectionSupervision: WordKey { WordKey("guides.sectionSupervision", "For supervisors") }
  public static var guidesThink: WordKey { WordKey("guides.think", "Take your time. What would you say? When you are ready, {key} shows some ideas. Nothing is right or wrong, and nothing is kept.") }
  public static var guidesToKnow: WordKey { WordKey("guides.toKnow", "Good to know") }
  public static var guidesWindowAfter: WordKey { WordKey("guides.windowAfter", "That is later than the usual {from} to {to} hours. It can still help. Talk it over with your supervisor.") }
  public static var guidesWindowBefore: WordKey { WordKey("guides.windowBefore", "The usual time begins in {duration}.") }
  public static var guidesWindowOffer: WordKey { WordKey("guides.windowOffer", "Usually {from} to {to} hours after the event. Press {key} once for each hour since then.") }
  public static var guidesWindowWithin: WordKey { WordKey("guides.windowWithin", "This is the usual time, for {duration} more.") }
  public static var guidesWorryHelp: WordKey { WordKey("guides.worryHelp", "Shows words that fit this worry. Press it again to see those for any worry.") }

  static var guidesWords: [WordKey] { [
    guidesAbout,
    guidesAboutIs,
    guidesBack,
    guidesBackHelp,
    guidesByProgram,
    guidesCannot,
    guidesCannotHelp,
    guidesClock,
    guidesClockHelp,
    guidesClockLeft,
    guidesClockOffer,
    guidesClockOver,
    guidesClockRuns,
    guidesEventAgo,
    guidesEventEarlier,
    guidesEventEarlierHelp,
    guidesEventLater,
    guidesEventLaterHelp,
    guidesFirst,
    guidesFirstHelp,
    guidesGate,
    guidesGateConfirm,
    guidesLast,
    guidesLastHelp,
    guidesLeave,
    guidesLeaveHelp,
    guidesLook,
    guidesLookHelp,
    guidesNext,
    guidesNextHelp,
    guidesNoMistakes,
    guidesNoOwn,
    guidesNoPair,
    guidesNoSuch,
    guidesOpen,
    guidesOpenHelp,
    guidesOutgrown,
    guidesOwnRefused,
    guidesPageOf,
    guidesPairSide,
    guidesSafety,
    guidesSafetyHelp,
    guidesSame,
    guidesSearch,
    guidesSearchHelp,
    guidesSearchLabel,
    guidesSectionConversation,
    guidesSectionGroups,
    guidesSectionOwn,
    guidesSectionRole,
    guidesSectionSafety,
    guidesSectionSupervision,
    guidesThink,
    guidesToKnow,
    guidesWindowAfter,
    guidesWindowBefore,
    guidesWindowOffer,
    guidesWindowWithin,
    guidesWorryHelp,
  ] }
}
