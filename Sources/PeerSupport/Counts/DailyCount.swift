/// How many contacts the whole program had on a day: all that is ever counted of them (E2).
public struct DailyCount: Codable, Hashable, Sendable {
  /// The day.
  public var day: Day
  /// The contacts made that day, 0 or more.
  public var contacts: Int

  /// A day with its contacts.
  public init(day: Day, contacts: Int) {
    self.day = day
    self.contacts = max(0, contacts)
  }
}

/// A count as it may be shown (E3).
public enum ShownCount: Hashable, Sendable {
  /// Zero, or more than the floor.
  case exact(Int)
  /// From 1 to the floor, or more when an exact figure would give away another; so many or fewer.
  case orFewer(Int)
}

/// What people said on a day about how it was: all that is ever counted of them (E8).
public struct DailyAnswers: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// How many said what.
  public var answers: [Afterwards: Int]

  /// A day with what people said.
  public init(day: Day, answers: [Afterwards: Int]) {
    self.day = day
    self.answers = answers
  }
}
