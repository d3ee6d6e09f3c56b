/// A request as its readers see it: the sender's letter and what has happened since.
public struct SupportRequest: Identifiable, Hashable, Sendable {
  /// The name of its document.
  public let id: RequestID
  /// What the sender wrote.
  public let letter: RequestLetter
  /// What happened, in order.
  public private(set) var events: [RequestEvent]

  /// A request without events yet.
  public init(id: RequestID, letter: RequestLetter) {
    self.id = id
    self.letter = letter
    events = []
  }

  mutating func append(_ event: RequestEvent) {
    events.append(event)
  }
}

/// Where a request stands.
public enum RequestState: Hashable, Sendable {
  /// Nobody has it.
  case waiting
  /// Someone has it and has not been in touch yet; the clock runs (D1).
  case taken(by: SupporterID)
  /// Someone has been in touch; perhaps a next contact is planned (D6).
  case inTouch(by: SupporterID, next: Timestamp?)
}
