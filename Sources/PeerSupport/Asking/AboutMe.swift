/// What someone who looks for a supporter may say about their own place; all of it optional, never sent.
public struct AboutMe: Codable, Hashable, Sendable {
  /// The team they work in.
  public var team: String?
  /// The region they work in.
  public var region: String?
  /// The shift they work.
  public var shift: String?
  /// The division they belong to.
  public var division: String?
  /// Their rank.
  public var rank: String?
  /// Their role at work.
  public var role: String?
  /// Their place in `Positions`.
  public var position: String?

  /// Whatever someone says about their own place.
  public init(
    team: String? = nil, region: String? = nil, shift: String? = nil, division: String? = nil,
    rank: String? = nil,
    role: String? = nil, position: String? = nil
  ) {
    self.team = team
    self.region = region
    self.shift = shift
    self.division = division
    self.rank = rank
    self.role = role
    self.position = position
  }

  /// Reads what was said and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    team = try container.textIfPresent(.team, upTo: TextLimit.name)
    region = try container.textIfPresent(.region, upTo: TextLimit.name)
    shift = try container.textIfPresent(.shift, upTo: TextLimit.name)
    division = try container.textIfPresent(.division, upTo: TextLimit.name)
    rank = try container.textIfPresent(.rank, upTo: TextLimit.name)
    role = try container.textIfPresent(.role, upTo: TextLimit.name)
    position = try container.textIfPresent(.position, upTo: TextLimit.name)
  }
}
