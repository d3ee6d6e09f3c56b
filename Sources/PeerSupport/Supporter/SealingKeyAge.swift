extension Bio {
  /// After how many days a supporter's client makes a new sealing key.
  public static let sealingKeyRenewalDays = 7
  /// After how many days a sealing key is no longer used, and its supporter shows as away.
  public static let sealingKeyLongestDays = 35

  /// Whether the supporter's client should make a new key: the key is older than a week.
  public func sealingKeyNeedsRenewal(on today: Day) -> Bool {
    sealingKeyMade.days(until: today) > Bio.sealingKeyRenewalDays
  }

  /// Whether requests may be sealed to the key: it is no older than five weeks.
  public func sealingKeyIsUsable(on today: Day) -> Bool {
    sealingKeyMade.days(until: today) <= Bio.sealingKeyLongestDays
  }

  /// Whether they can be asked on a day: their availability says so, and they open their Beside (B6).
  public func canBeAsked(on today: Day) -> Bool { availability.canBeAsked && sealingKeyIsUsable(on: today) }
}
