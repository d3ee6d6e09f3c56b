// Made by `swift run generate` from Content/en/words.json: change that, not this.
// swift-format-ignore-file

extension WordKey {
  public static var availabilityAbout: WordKey { WordKey("availability.about", "{name} is {state}") }
  public static var availabilityAnyTime: WordKey { WordKey("availability.anyTime", "Any time") }
  public static var availabilityFull: WordKey { WordKey("availability.full", "full") }
  public static var availabilityLimited: WordKey { WordKey("availability.limited", "limited") }
  public static var availabilityNoHours: WordKey { WordKey("availability.noHours", "No hours given") }
  public static var availabilityOnLeave: WordKey { WordKey("availability.onLeave", "on leave") }
  public static var availabilityOnLeaveUntil: WordKey { WordKey("availability.onLeaveUntil", "on leave until {date}") }
  public static var availabilityOpen: WordKey { WordKey("availability.open", "open") }
  public static var availabilityOpenAlways: WordKey { WordKey("availability.openAlways", "Open now") }
  public static var availabilityOpenLater: WordKey { WordKey("availability.openLater", "Open again {time}") }
  public static var availabilityOpenNow: WordKey { WordKey("availability.openNow", "Open now, until {time}") }
  public static var availabilityUnknownZone: WordKey { WordKey("availability.unknownZone", "Their hours are in {zone} time, which is not known here") }

  static var availabilityWords: [WordKey] { [
    availabilityAbout,
    availabilityAnyTime,
    availabilityFull,
    availabilityLimited,
    availabilityNoHours,
    availabilityOnLeave,
    availabilityOnLeaveUntil,
    availabilityOpen,
    availabilityOpenAlways,
    availabilityOpenLater,
    availabilityOpenNow,
    availabilityUnknownZone,
  ] }
}
