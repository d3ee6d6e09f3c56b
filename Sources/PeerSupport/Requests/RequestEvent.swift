/// One step in answering a request, signed by the supporter who took it.
///
/// It has no text (D6).
public struct RequestEvent: Codable, Hashable, Sendable {
  /// What happened (D3, D6).
  public enum Kind: Hashable, Sendable {
    /// Someone takes the request.
    case taken
    /// Whoever has it passes it on to someone whom the sender allowed; no reason is asked.
    case passedOn(to: SupporterID)
    /// Whoever has it puts it back for all whom the sender asked.
    case putBack
    /// Someone has been in touch; stops the clock (D1).
    case contactMade
    /// A next contact is planned.
    case nextPlanned(at: Timestamp)
    /// The request goes on beyond the retention time.
    case extended
    /// Whoever has it tells the sender how and when they will be in touch; the clock runs on (D1).
    case replied(RequestReply)
  }

  /// The request that it belongs to.
  public var request: RequestID
  /// What happened.
  public var kind: Kind
  /// Who did it.
  public var by: SupporterID
  /// When.
  public var at: Timestamp
  /// Its place in the order of events: 1, 2, 3 and so on.
  public var number: Int
  /// The digest of what came before, the letter or an event, with its signature: so that no step can be left out,
  /// exchanged or moved to another request.
  public var after: String
  /// The signature of whoever did it over `signedBytes`; empty while it is being written.
  public var signature: String

  /// The most events that one request has room for.
  public static let numberRange = 1...1_000

  /// An event; the signature comes last.
  public init(
    request: RequestID, kind: Kind, by: SupporterID, at: Timestamp, number: Int, after: String = "",
    signature: String = ""
  ) {
    self.request = request
    self.kind = kind
    self.by = by
    self.at = at
    self.number = number
    self.after = after
    self.signature = signature
  }

  /// What is signed: everything but the signature.
  public var signedBytes: [UInt8] {
    var unsigned = self
    unsigned.signature = ""
    return DocumentCoder.canonicalBytes(of: unsigned)
  }
}

extension RequestEvent {
  private enum CodingKeys: String, CodingKey {
    case request, kind, to, planned, way, line, by, at, number, after, signature
  }

  private enum Name: String, Codable, CaseIterable {
    case taken
    case passedOn = "passed on"
    case putBack = "put back"
    case contactMade = "contact made"
    case nextPlanned = "next planned"
    case extended, replied
  }

  /// Reads an event.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    request = try container.decode(RequestID.self, forKey: .request)
    kind =
      switch try container.namedCase(Name.self, .kind, "an event") {
      case .taken: .taken
      case .passedOn: .passedOn(to: try container.decode(SupporterID.self, forKey: .to))
      case .putBack: .putBack
      case .contactMade: .contactMade
      case .nextPlanned: .nextPlanned(at: try container.decode(Timestamp.self, forKey: .planned))
      case .extended: .extended
      case .replied:
        .replied(
          RequestReply(
            way: try container.decode(Way.self, forKey: .way),
            time: try container.decodeIfPresent(Timestamp.self, forKey: .planned),
            line: try container.decode(KindLine.self, forKey: .line)))
      }
    by = try container.decode(SupporterID.self, forKey: .by)
    at = try container.decode(Timestamp.self, forKey: .at)
    number = try container.integer(.number, in: RequestEvent.numberRange)
    after = try container.text(.after, upTo: TextLimit.key)
    signature = try container.text(.signature, upTo: TextLimit.key)
  }

  /// Writes an event.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(request, forKey: .request)
    switch kind {
    case .taken: try container.encode(Name.taken, forKey: .kind)
    case .passedOn(let supporter):
      try container.encode(Name.passedOn, forKey: .kind)
      try container.encode(supporter, forKey: .to)
    case .putBack: try container.encode(Name.putBack, forKey: .kind)
    case .contactMade: try container.encode(Name.contactMade, forKey: .kind)
    case .nextPlanned(let time):
      try container.encode(Name.nextPlanned, forKey: .kind)
      try container.encode(time, forKey: .planned)
    case .extended: try container.encode(Name.extended, forKey: .kind)
    case .replied(let reply):
      try container.encode(Name.replied, forKey: .kind)
      try container.encode(reply.way, forKey: .way)
      try container.encodeIfPresent(reply.time, forKey: .planned)
      try container.encode(reply.line, forKey: .line)
    }
    try container.encode(by, forKey: .by)
    try container.encode(at, forKey: .at)
    try container.encode(number, forKey: .number)
    try container.encode(after, forKey: .after)
    try container.encode(signature, forKey: .signature)
  }
}
