/// How long after an event something is usually done; it is shown and never enforced (K2, K3).
public struct GuideWindow: Codable, Hashable, Sendable {
  /// The hours after the event when it usually begins.
  public let fromHours: Int
  /// The hours after the event by when it is usually done.
  public let toHours: Int

  /// Makes a window.
  public init(fromHours: Int, toHours: Int) {
    self.fromHours = fromHours
    self.toHours = toHours
  }

  /// Reads a window; it ends after it begins.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    fromHours = try container.integer(.fromHours, in: 0...10_000)
    toHours = try container.integer(.toHours, in: 1...10_000)
    guard fromHours < toHours else {
      throw UnexpectedValue("a number above fromHours", at: decoder.codingPath + [CodingKeys.toHours])
    }
  }

  /// Where a moment stands to the window.
  public enum Standing: Hashable, Sendable {
    /// It has not begun; so many seconds are left until then.
    case before(Int64)
    /// It is open; so many seconds are left.
    case within(Int64)
    /// It has passed, so many seconds ago.
    case after(Int64)
  }

  /// Where a moment stands, by the time of the event.
  public func standing(of moment: Timestamp, event: Timestamp) -> Standing {
    let elapsed = moment - event
    let (begin, end) = (Int64(fromHours) * 3_600, Int64(toHours) * 3_600)
    if elapsed < begin { return .before(begin - elapsed) }
    return elapsed <= end ? .within(end - elapsed) : .after(elapsed - end)
  }
}
