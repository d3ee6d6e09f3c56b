/// What a program sets for itself (L4).
///
/// Numbers stay in their ranges, whoever writes them.
public struct Policy: Codable, Hashable, Sendable {
  /// Hours in which someone has been in touch after an ordinary request, 1...24 (C5, D1).
  public var replyHours: Int { didSet { replyHours = replyHours.brought(into: Policy.replyHoursRange) } }
  /// Minutes in which someone has been in touch after a soon request, 15...240 (D1).
  public var soonMinutes: Int { didSet { soonMinutes = soonMinutes.brought(into: Policy.soonMinutesRange) } }
  /// Days after its last event when a request is destroyed, 1...30 (E1).
  public var retentionDays: Int {
    didSet { retentionDays = retentionDays.brought(into: Policy.retentionDaysRange) }
  }
  /// Counts from 1 up to this are shown as "so many or fewer"; 10 or more, never less (E3).
  public var smallCount: Int { didSet { smallCount = smallCount.brought(into: Policy.smallCountRange) } }
  /// Months after which the pledge is signed anew, 1...60 (E6).
  public var pledgeRenewalMonths: Int {
    didSet { pledgeRenewalMonths = pledgeRenewalMonths.brought(into: Policy.pledgeRenewalRange) }
  }
  /// The languages of the program as BCP 47 tags, at least one.
  public var languages: [String]
  /// Whom to call when it cannot wait, in the program's order (G9).
  public var onCall: [OnCall]
  /// The program's own words on limits and law (E5, E7).
  public var confidentiality: String
  /// The program's own ideas for searching, by name, with words as an `IdeaList` writes them; nil for none (B8).
  public var ideas: [String: [String]]?
  /// How many readers a sealed request has room for: a power of two, 16...256.
  public var requestSlots: Int { didSet { requestSlots = Policy.slots(atLeast: requestSlots) } }

  /// The hours that an ordinary request may wait: never longer than a day (C5).
  public static let replyHoursRange = 1...24
  /// The minutes that a soon request may wait: never longer than four hours (D1).
  public static let soonMinutesRange = 15...240
  /// The same as they are chosen: fewer could once be set, and count as the fewest of these.
  ///
  /// Rounded down to a quarter of an hour, less than half an hour could be over at once.
  public static let soonMinutesChoices = 30...240
  /// The days that a request may be kept.
  public static let retentionDaysRange = 1...30
  /// The floor for counts: the policy may set it higher, never lower (E3).
  public static let smallCountRange = 10...1_000
  /// The months between two pledges.
  public static let pledgeRenewalRange = 1...60
  /// The slots of a request.
  public static let requestSlotsRange = 16...256

  /// A policy; numbers outside of their range are brought into it.
  public init(
    replyHours: Int = 24, soonMinutes: Int = 60, retentionDays: Int = 14, smallCount: Int = 10,
    pledgeRenewalMonths: Int = 12, languages: [String] = ["en"], onCall: [OnCall] = [],
    confidentiality: String = "", ideas: [String: [String]]? = nil, requestSlots: Int = 16
  ) {
    self.replyHours = replyHours.brought(into: Policy.replyHoursRange)
    self.soonMinutes = soonMinutes.brought(into: Policy.soonMinutesRange)
    self.retentionDays = retentionDays.brought(into: Policy.retentionDaysRange)
    self.smallCount = smallCount.brought(into: Policy.smallCountRange)
    self.pledgeRenewalMonths = pledgeRenewalMonths.brought(into: Policy.pledgeRenewalRange)
    self.languages = languages
    self.onCall = onCall
    self.confidentiality = confidentiality
    self.ideas = ideas
    self.requestSlots = Policy.slots(atLeast: requestSlots)
  }

  /// How many supporters may read one request: every slot but the one by which its sender reads it too.
  public var requestReaders: Int { requestSlots - 1 }

  /// A policy that allows requests as much as any may.
  public static let widest = Policy(
    soonMinutes: soonMinutesRange.upperBound, requestSlots: requestSlotsRange.upperBound)

  private static func slots(atLeast wanted: Int) -> Int {
    var slots = requestSlotsRange.lowerBound
    while slots < wanted && slots < requestSlotsRange.upperBound { slots *= 2 }
    return slots
  }
}

extension Policy {
  /// Reads a policy: what is absent has its usual value, what is outside of its range is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    func number(_ key: CodingKeys, _ range: ClosedRange<Int>, _ usual: Int) throws -> Int {
      container.contains(key) ? try container.integer(key, in: range) : usual
    }
    replyHours = try number(.replyHours, Policy.replyHoursRange, replyHours)
    soonMinutes = try number(.soonMinutes, Policy.soonMinutesRange, soonMinutes)
    retentionDays = try number(.retentionDays, Policy.retentionDaysRange, retentionDays)
    smallCount = try number(.smallCount, Policy.smallCountRange, smallCount)
    pledgeRenewalMonths = try number(.pledgeRenewalMonths, Policy.pledgeRenewalRange, pledgeRenewalMonths)
    let slots = try number(.requestSlots, Policy.requestSlotsRange, requestSlots)
    guard slots.nonzeroBitCount == 1 else {
      throw UnexpectedValue(
        "a power of two from 16 to 256", at: container.codingPath + [CodingKeys.requestSlots])
    }
    requestSlots = slots
    if container.contains(.languages) {
      languages = try container.texts(.languages, each: TextLimit.tag)
      guard !languages.isEmpty else {
        throw UnexpectedValue("at least one language", at: container.codingPath + [CodingKeys.languages])
      }
    }
    onCall = try container.list(OnCall.self, .onCall)
    confidentiality = try container.textIfPresent(.confidentiality, upTo: TextLimit.text) ?? ""
    if container.contains(.ideas) { ideas = try container.ideas(.ideas, upTo: TextLimit.entries) }
  }
}

/// Someone to call when it cannot wait: a supervisor or a professional of the program (G9).
public struct OnCall: Codable, Hashable, Sendable {
  /// The name to ask for.
  public var name: String
  /// What they are for the program, such as "supervisor".
  public var role: String
  /// The number, as one dials it.
  public var phone: String

  /// Someone with a name, a role and a number.
  public init(name: String, role: String, phone: String) {
    self.name = name
    self.role = role
    self.phone = phone
  }

  /// Reads who is on call and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.text(.name, upTo: TextLimit.name, orEmpty: false)
    role = try container.text(.role, upTo: TextLimit.name)
    phone = try container.text(.phone, upTo: TextLimit.name, orEmpty: false)
  }
}

extension Int {
  func brought(into range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
