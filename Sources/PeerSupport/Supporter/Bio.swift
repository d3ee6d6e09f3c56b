/// What a supporter says about themselves: optional, self-described, edited by them alone (B2).
public struct Bio: Codable, Hashable, Sendable {
  /// Whose bio it is.
  public var id: SupporterID
  /// The name they go by, at most 80 characters.
  public var name: String
  /// Their pronouns.
  public var pronouns: String?
  /// A few words of their own, at most 4,000 characters.
  public var about: String
  /// Direct ways to reach them, as far as they give any (B1).
  public var contact: DirectContact
  /// Whether they can be asked now (B6).
  public var availability: Availability
  /// The ways in which they meet people (B7).
  public var ways: [Way]
  /// When they are there (B7).
  public var hours: WeeklyHours
  /// The languages they speak as BCP 47 tags, such as "en" (B7).
  public var languages: [String]
  /// What they like.
  public var interests: [String]
  /// What they have been through, in their own words.
  public var livedExperience: [String]
  /// What they are good at.
  public var strengths: [String]
  /// Whatever identity they choose to share.
  public var sharedIdentity: [String]
  /// The key that requests are sealed to.
  public var sealingKey: PublicKeyText
  /// When that key was made.
  public var sealingKeyMade: Day
  /// Raised with every save, so that an older state cannot come back unseen; nil before the first save.
  public var serial: Int?

  /// A bio; everything beyond name and keys may stay empty.
  public init(
    id: SupporterID, name: String, pronouns: String? = nil, about: String = "",
    contact: DirectContact = DirectContact(), availability: Availability = .open, ways: [Way] = [],
    hours: WeeklyHours = WeeklyHours(), languages: [String] = [], interests: [String] = [],
    livedExperience: [String] = [], strengths: [String] = [], sharedIdentity: [String] = [],
    sealingKey: PublicKeyText, sealingKeyMade: Day, serial: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.pronouns = pronouns
    self.about = about
    self.contact = contact
    self.availability = availability
    self.ways = ways
    self.hours = hours
    self.languages = languages
    self.interests = interests
    self.livedExperience = livedExperience
    self.strengths = strengths
    self.sharedIdentity = sharedIdentity
    self.sealingKey = sealingKey
    self.sealingKeyMade = sealingKeyMade
    self.serial = serial
  }

  /// What the supporter signs.
  public var signedBytes: [UInt8] { DocumentCoder.canonicalBytes(of: self) }
}

extension Bio {
  /// Reads a bio and checks lengths; what is absent is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(SupporterID.self, forKey: .id)
    name = try container.text(.name, upTo: TextLimit.name, orEmpty: false)
    pronouns = try container.textIfPresent(.pronouns, upTo: TextLimit.name)
    about = try container.textIfPresent(.about, upTo: TextLimit.text) ?? ""
    contact = try container.decodeIfPresent(DirectContact.self, forKey: .contact) ?? DirectContact()
    availability = try container.decode(Availability.self, forKey: .availability)
    ways = try container.list(Way.self, .ways)
    try container.refuseRepeats(of: ways, .ways, "a way")
    hours = try container.decodeIfPresent(WeeklyHours.self, forKey: .hours) ?? WeeklyHours()
    languages = try container.texts(.languages, each: TextLimit.tag)
    interests = try container.texts(.interests)
    livedExperience = try container.texts(.livedExperience)
    strengths = try container.texts(.strengths)
    sharedIdentity = try container.texts(.sharedIdentity)
    sealingKey = try container.text(.sealingKey, upTo: TextLimit.key, orEmpty: false)
    sealingKeyMade = try container.decode(Day.self, forKey: .sealingKeyMade)
    serial =
      container.contains(.serial) ? try container.integer(.serial, in: 1...Int(Int32.max)) : nil
  }
}
