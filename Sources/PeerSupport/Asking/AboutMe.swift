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
  /// The program whose places and positions are meant, where it is kept in a locker; nil for whichever is open.
  public var programID: String?

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
    programID = try container.textIfPresent(.programID, upTo: TextLimit.name)
  }

  /// The same, kept as what was said in a program.
  public func kept(in programID: String) -> AboutMe {
    var kept = self
    kept.programID = programID
    return kept
  }

  /// What was said in a program; nothing where it was said in another one, whose chart means other people (B5).
  public func said(in programID: String) -> AboutMe {
    guard self.programID == nil || self.programID == programID else { return AboutMe() }
    var said = self
    said.programID = nil
    return said
  }
}
