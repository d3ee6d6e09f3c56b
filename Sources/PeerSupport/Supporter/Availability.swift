/// Whether a supporter can be asked now; leave needs no reason (B6).
public enum Availability: Hashable, Sendable {
  /// They can be asked.
  case open
  /// They can be asked, and may take longer or say no.
  case limited
  /// They can be read about, not asked.
  case full
  /// They can be read about, not asked; perhaps they said until when, the day of their return.
  case onLeave(until: Day?)

  /// Whether they can be asked (B6).
  public var canBeAsked: Bool {
    switch self {
    case .open, .limited: true
    case .full, .onLeave: false
    }
  }

  /// Whether the day of return has come, while only the supporter can say that they are back (B6).
  public func returnHasCome(on today: Day) -> Bool {
    guard case .onLeave(let day?) = self else { return false }
    return day <= today
  }
}

extension Availability: Codable {
  private enum CodingKeys: String, CodingKey {
    case state, until
  }

  private enum State: String, Codable, CaseIterable {
    case open, limited, full
    case onLeave = "on leave"
  }

  /// Reads a state, and for leave the day of return when there is one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.namedCase(State.self, .state, "an availability") {
    case .open: self = .open
    case .limited: self = .limited
    case .full: self = .full
    case .onLeave: self = .onLeave(until: try container.decodeIfPresent(Day.self, forKey: .until))
    }
  }

  /// Writes the state, and for leave the day of return when there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .open: try container.encode(State.open, forKey: .state)
    case .limited: try container.encode(State.limited, forKey: .state)
    case .full: try container.encode(State.full, forKey: .state)
    case .onLeave(let day):
      try container.encode(State.onLeave, forKey: .state)
      try container.encodeIfPresent(day, forKey: .until)
    }
  }
}
