/// What the coordinator vouches for and signs: keys, where someone works, and the dates of pledge and training.
public struct Membership: Codable, Hashable, Sendable {
  /// Whose membership it is.
  public var id: SupporterID
  /// The key that proves what the supporter writes.
  public var signingKey: PublicKeyText
  /// The team they work in.
  public var team: String?
  /// The region they work in.
  public var region: String?
  /// The shift they work.
  public var shift: String?
  /// The division they belong to.
  public var division: String?
  /// Their rank, shown before anyone chooses (B5).
  public var rank: String?
  /// Their role at work, shown before anyone chooses (B5).
  public var role: String?
  /// Their place in `Positions`, which tells the chain of command (B5).
  public var position: String?
  /// Since when they are a supporter.
  public var since: Day?
  /// When they last signed the pledge (E6).
  public var pledged: Day?
  /// When they finished the first training (J3).
  public var trained: Day?
  /// When they were trained as a mandated reporter (J3).
  public var mandatedReporterTrained: Day?
  /// When the coordinator last vouched for new keys; nil while the first ones hold.
  ///
  /// What was sealed to the keys before that day opens no more.
  public var keysReplaced: Day?

  /// A membership; what is not known stays nil.
  public init(
    id: SupporterID, signingKey: PublicKeyText, team: String? = nil, region: String? = nil,
    shift: String? = nil,
    division: String? = nil, rank: String? = nil, role: String? = nil, position: String? = nil,
    since: Day? = nil,
    pledged: Day? = nil, trained: Day? = nil, mandatedReporterTrained: Day? = nil, keysReplaced: Day? = nil
  ) {
    self.id = id
    self.signingKey = signingKey
    self.team = team
    self.region = region
    self.shift = shift
    self.division = division
    self.rank = rank
    self.role = role
    self.position = position
    self.since = since
    self.pledged = pledged
    self.trained = trained
    self.mandatedReporterTrained = mandatedReporterTrained
    self.keysReplaced = keysReplaced
  }

  /// What the coordinator signs, and what the roster holds the digest of.
  public var signedBytes: [UInt8] { DocumentCoder.canonicalBytes(of: self) }
}

extension Membership {
  /// Reads a membership and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(SupporterID.self, forKey: .id)
    signingKey = try container.text(.signingKey, upTo: TextLimit.key, orEmpty: false)
    team = try container.textIfPresent(.team, upTo: TextLimit.name)
    region = try container.textIfPresent(.region, upTo: TextLimit.name)
    shift = try container.textIfPresent(.shift, upTo: TextLimit.name)
    division = try container.textIfPresent(.division, upTo: TextLimit.name)
    rank = try container.textIfPresent(.rank, upTo: TextLimit.name)
    role = try container.textIfPresent(.role, upTo: TextLimit.name)
    position = try container.textIfPresent(.position, upTo: TextLimit.name)
    since = try container.decodeIfPresent(Day.self, forKey: .since)
    pledged = try container.decodeIfPresent(Day.self, forKey: .pledged)
    trained = try container.decodeIfPresent(Day.self, forKey: .trained)
    mandatedReporterTrained = try container.decodeIfPresent(Day.self, forKey: .mandatedReporterTrained)
    keysReplaced = try container.decodeIfPresent(Day.self, forKey: .keysReplaced)
  }
}
