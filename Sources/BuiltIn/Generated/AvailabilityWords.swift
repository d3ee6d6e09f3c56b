// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var availabilityAbout: WordKey { WordKey("availability.about", "{name} is {state}") }
  public static var availabilityAnyTime: WordKey { WordKey("availability.anyTime", "Any time") }
  public static var availabilityBackOn: WordKey { WordKey("availability.backOn", "Back on {weekday}, {date}") }
  public static var availabilityChooseFull: WordKey { WordKey("availability.chooseFull", "full for now") }
  public static var availabilityChooseHelp: WordKey { WordKey("availability.chooseHelp", "Publishes this at once. People can always read about you.") }
  public static var availabilityChooseLeave: WordKey { WordKey("availability.chooseLeave", "on leave") }
  public static var availabilityChooseLeaveUntil: WordKey { WordKey("availability.chooseLeaveUntil", "on leave, back on the day below") }
  public static var availabilityChooseLimited: WordKey { WordKey("availability.chooseLimited", "limited: it may take longer") }
  public static var availabilityChooseOpen: WordKey { WordKey("availability.chooseOpen", "open") }
  public static var availabilityDayHint: WordKey { WordKey("availability.dayHint", "Arrows move the day.") }
  public static var availabilityEarlier: WordKey { WordKey("availability.earlier", "a day earlier") }
  public static var availabilityFull: WordKey { WordKey("availability.full", "full") }
  public static var availabilityLater: WordKey { WordKey("availability.later", "a day later") }
  public static var availabilityLimited: WordKey { WordKey("availability.limited", "limited") }
  public static var availabilityMoveHelp: WordKey { WordKey("availability.moveHelp", "Moves the day on which you mean to be back.") }
  public static var availabilityNoHours: WordKey { WordKey("availability.noHours", "No hours given") }
  public static var availabilityOnLeave: WordKey { WordKey("availability.onLeave", "on leave") }
  public static var availabilityOnLeaveUntil: WordKey { WordKey("availability.onLeaveUntil", "on leave until {date}") }
  public static var availabilityOpen: WordKey { WordKey("availability.open", "open") }
  public static var availabilityOpenAlways: WordKey { WordKey("availability.openAlways", "Open now") }
  public static var availabilityOpenLater: WordKey { WordKey("availability.openLater", "Open again {time}") }
  public static var availabilityOpenNow: WordKey { WordKey("availability.openNow", "Open now, until {time}") }
  public static var availabilityReturn: WordKey { WordKey("availability.return", "I am back") }
  public static var availabilityReturnHelp: WordKey { WordKey("availability.returnHelp", "Ends your leave: people can ask you again.") }
  public static var availabilityShow: WordKey { WordKey("availability.show", "can people ask me") }
  public static var availabilityShowHelp: WordKey { WordKey("availability.showHelp", "Changes whether people can ask you: open, limited, full or on leave. Leave needs no reason.") }
  public static var availabilityTitle: WordKey { WordKey("availability.title", "You are {availability}") }
  public static var availabilityUnknownZone: WordKey { WordKey("availability.unknownZone", "Their hours are in {zone} time, which is not known here") }
  public static var availabilityWeekEarlier: WordKey { WordKey("availability.weekEarlier", "a week earlier") }
  public static var availabilityWeekLater: WordKey { WordKey("availability.weekLater", "a week later") }

  static var availabilityWords: [WordKey] { [
    availabilityAbout,
    availabilityAnyTime,
    availabilityBackOn,
    availabilityChooseFull,
    availabilityChooseHelp,
    availabilityChooseLeave,
    availabilityChooseLeaveUntil,
    availabilityChooseLimited,
    availabilityChooseOpen,
    availabilityDayHint,
    availabilityEarlier,
    availabilityFull,
    availabilityLater,
    availabilityLimited,
    availabilityMoveHelp,
    availabilityNoHours,
    availabilityOnLeave,
    availabilityOnLeaveUntil,
    availabilityOpen,
    availabilityOpenAlways,
    availabilityOpenLater,
    availabilityOpenNow,
    availabilityReturn,
    availabilityReturnHelp,
    availabilityShow,
    availabilityShowHelp,
    availabilityTitle,
    availabilityUnknownZone,
    availabilityWeekEarlier,
    availabilityWeekLater,
  ] }
}
