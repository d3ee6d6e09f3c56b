/// Direct ways to reach a supporter, as far as they give any; many people will simply call (B1).
public struct DirectContact: Codable, Hashable, Sendable {
  /// A number, as one dials it.
  public var phone: String?
  /// An e-mail address.
  public var email: String?
  /// A room or a place to come to.
  public var room: String?

  /// Whatever ways the supporter gives.
  public init(phone: String? = nil, email: String? = nil, room: String? = nil) {
    self.phone = phone
    self.email = email
    self.room = room
  }

  /// Reads the ways and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    phone = try container.textIfPresent(.phone, upTo: TextLimit.line)
    email = try container.textIfPresent(.email, upTo: TextLimit.line)
    room = try container.textIfPresent(.room, upTo: TextLimit.line)
  }

  /// Whether nothing is given.
  public var isEmpty: Bool { phone == nil && email == nil && room == nil }
}

/// A way for two people to meet (B7, C4).
public enum Way: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  /// A call.
  case phone
  /// Text messages.
  case text
  /// E-mail.
  case email
  /// A video call.
  case video
  /// Face to face.
  case inPerson = "in person"

  /// Reads a way by its name.
  public init(from decoder: any Decoder) throws {
    self = try decoder.namedCase("a way to meet")
  }
}
