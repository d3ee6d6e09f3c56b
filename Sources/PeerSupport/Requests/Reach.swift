/// How the person wants to be reached (C4).
public struct Reach: Codable, Hashable, Sendable {
  /// The way they prefer.
  public var way: Way
  /// The number, address or place for that way.
  public var detail: String
  /// Whether leaving a message is safe; nil when they did not say.
  public var mayLeaveMessage: Bool?
  /// A name or pseudonym to ask for; none is needed.
  public var name: String?

  /// A way with what it takes.
  public init(way: Way, detail: String, mayLeaveMessage: Bool? = nil, name: String? = nil) {
    self.way = way
    self.detail = detail
    self.mayLeaveMessage = mayLeaveMessage
    self.name = name
  }

  /// Reads a way and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    way = try container.decode(Way.self, forKey: .way)
    detail = try container.text(.detail, upTo: RequestLetter.freeText)
    mayLeaveMessage = try container.decodeIfPresent(Bool.self, forKey: .mayLeaveMessage)
    name = try container.textIfPresent(.name, upTo: TextLimit.name)
  }
}

/// How soon someone should be in touch (C5).
public enum Urgency: String, Codable, CaseIterable, Sendable {
  /// Within the policy's hours, a day at most.
  case withinADay = "within a day"
  /// As soon as possible; comes first (D2).
  case soon

  /// Reads an urgency by its name.
  public init(from decoder: any Decoder) throws {
    self = try decoder.namedCase("an urgency")
  }
}
