/// A plan for one night or one weekend, with a time to look back at it (F12).
public struct ShortPlan: Codable, Hashable, Sendable {
  /// How long it is for.
  public enum Span: String, Codable, CaseIterable, Sendable { case tonight, weekend }

  /// Whether it eased things, as its owner says it when looking back.
  public enum Eased: String, Codable, CaseIterable, Sendable { case yes, some, no }

  /// How long it is for.
  public var span: Span
  /// What to do, in the person's own words.
  public var steps: [String]
  /// Who was there when it was made, if anyone was.
  public var beside: String?
  /// When it was made.
  public var made: Timestamp
  /// When to look back.
  public var lookBack: Timestamp
  /// The answer on looking back; it is kept for its owner and never counted.
  public var eased: Eased?

  /// A plan with its steps.
  public init(
    span: Span, steps: [String], beside: String? = nil, made: Timestamp, lookBack: Timestamp,
    eased: Eased? = nil
  ) {
    self.span = span
    self.steps = steps
    self.beside = beside
    self.made = made
    self.lookBack = lookBack
    self.eased = eased
  }

  /// How many steps it may have: more is not short.
  public static let stepLimit = 12

  /// Whether it is time to look back: once, and never again after an answer.
  public func asksToLookBack(at now: Timestamp) -> Bool { eased == nil && now >= lookBack }

  /// When one looks back unless one says otherwise: late in the evening or the next morning, or on Sunday evening.
  public static func usualLookBack(for span: Span, at now: LocalTime) -> LocalTime {
    switch span {
    // After midnight it is still the same night, and its morning is the one to come.
    case .tonight where now.minute < 5 * 60: return LocalTime(day: now.day, minute: 9 * 60)
    case .tonight where now.minute < 21 * 60: return LocalTime(day: now.day, minute: 22 * 60)
    case .tonight: return LocalTime(day: now.day.adding(days: 1), minute: 9 * 60)
    case .weekend:
      let sunday = (0...6).map { now.day.adding(days: $0) }.first { $0.weekday == .sunday } ?? now.day
      let isOver = sunday == now.day && now.minute >= 17 * 60
      return LocalTime(day: isOver ? sunday.adding(days: 7) : sunday, minute: 18 * 60)
    }
  }

  /// Reads a plan and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    span = try container.namedCase(Span.self, .span, "how long it is for")
    steps = try container.texts(.steps, upTo: Self.stepLimit, each: TextLimit.line)
    beside = try container.textIfPresent(.beside, upTo: TextLimit.name)
    made = try container.decode(Timestamp.self, forKey: .made)
    lookBack = try container.decode(Timestamp.self, forKey: .lookBack)
    eased = try container.decodeIfPresent(Eased.self, forKey: .eased)
  }
}
