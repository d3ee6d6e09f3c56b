/// For whom someone asks (C1–C3).
public enum AskingFor: Hashable, Sendable {
  /// For themselves (C1).
  case me
  /// For a colleague, who agreed to be contacted or did not say so (C2).
  case colleague(agreed: Bool)
  /// As the person's supervisor or team leader, with their agreement or without (C3).
  case asSupervisor(agreed: Bool)

  /// Whether the person who will be contacted agreed; asking for oneself is agreeing (C2, C3).
  public var isAgreed: Bool {
    switch self {
    case .me: true
    case .colleague(let agreed), .asSupervisor(let agreed): agreed
    }
  }
}

extension AskingFor: Codable {
  private enum CodingKeys: String, CodingKey {
    case who, agreed
  }

  private enum Who: String, Codable, CaseIterable {
    case me, colleague
    case asSupervisor = "as supervisor"
  }

  /// Reads for whom, and whether they agreed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.namedCase(Who.self, .who, "one of those asked for") {
    case .me: self = .me
    case .colleague: self = .colleague(agreed: try container.decode(Bool.self, forKey: .agreed))
    case .asSupervisor: self = .asSupervisor(agreed: try container.decode(Bool.self, forKey: .agreed))
    }
  }

  /// Writes for whom, and whether they agreed.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .me: try container.encode(Who.me, forKey: .who)
    case .colleague(let agreed):
      try container.encode(Who.colleague, forKey: .who)
      try container.encode(agreed, forKey: .agreed)
    case .asSupervisor(let agreed):
      try container.encode(Who.asSupervisor, forKey: .who)
      try container.encode(agreed, forKey: .agreed)
    }
  }
}
