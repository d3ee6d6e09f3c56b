/// When a supporter is there, week by week, in a time zone of their own (B7).
public struct WeeklyHours: Codable, Hashable, Sendable {
  /// The zone that the hours are meant in, such as "Europe/Madrid"; nil for the reader's own.
  public var zone: String?
  /// The periods of the week; none means any time.
  public var periods: [Period]

  /// Hours in a zone.
  public init(zone: String? = nil, periods: [Period] = []) {
    self.zone = zone
    self.periods = periods
  }

  /// Reads hours: at most 40 periods.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    zone = try container.textIfPresent(.zone, upTo: TextLimit.name)
    periods = try container.list(Period.self, .periods)
  }

  /// The same hours on some days of each week.
  public struct Period: Codable, Hashable, Sendable {
    /// The days on which the period begins.
    public var days: [Weekday]
    /// The minute of the day when it begins, 0..<1440.
    public var from: Int
    /// The minute when it ends, 0...1440; on the next day unless it is later than the beginning.
    public var to: Int

    /// A period on some days; minutes are brought into their ranges.
    public init(days: [Weekday], from: Int, to: Int) {
      self.days = days
      self.from = from.brought(into: 0...1_439)
      self.to = to.brought(into: 0...1_440)
    }

    /// Reads a period: at least one day, none twice, minutes in their ranges.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      days = try container.list(Weekday.self, .days, upTo: 7)
      guard !days.isEmpty else {
        throw UnexpectedValue("at least one day", at: container.codingPath + [CodingKeys.days])
      }
      try container.refuseRepeats(of: days, .days, "a day")
      from = try container.integer(.from, in: 0...1_439)
      to = try container.integer(.to, in: 0...1_440)
    }
  }
}
