/// When someone wants to be reached, as far as their own words say it plainly (C4).
///
/// It is only read back to them, in the form "tomorrow from 19:00", so that "after 7" never means the morning to one
/// and the evening to the other. What is sent are their own words.
public struct WishedTime: Hashable, Sendable {
  /// The days that are meant.
  public enum Days: Hashable, Sendable {
    /// No day was named.
    case any
    /// Today.
    case today
    /// Tomorrow.
    case tomorrow
    /// Some days of the week, in order; never empty.
    case weekdays([Weekday])
  }

  /// The days that are meant.
  public var days: Days
  /// The minute of the day from which on, 0..<1440; nil where none was said.
  public var from: Int?
  /// The minute of the day until which, 1...1440; nil where none was said.
  ///
  /// Before `from` it is one of the next morning: "22:00–6:00".
  public var to: Int?

  /// Whether it ends on the day after it began.
  public var endsNextDay: Bool { if let from, let to { to < from } else { false } }

  /// A time on some days.
  public init(days: Days, from: Int? = nil, to: Int? = nil) {
    self.days = days
    self.from = from
    self.to = to
  }

  /// Reads English or Spanish words such as "tonight after 7", "weekdays 12–1" or "mañana a las 18:30".
  ///
  /// Nil where any word is not understood: half of a sentence read back would mislead more than nothing.
  public init?(_ text: String) {
    guard var reader = WishedTimeReader(text), let time = reader.read() else { return nil }
    self = time
  }

  /// Reads words about every week, where an end may lie after midnight: "Friday 22–6".
  init?(withinWeek text: String) {
    guard var reader = WishedTimeReader(text, isWeekly: true), let time = reader.read() else { return nil }
    self = time
  }
}
