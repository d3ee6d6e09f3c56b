/// The parts of a self-care plan, in the order in which they are offered; none is required (F1–F9).
public enum PlanPart: String, Codable, CaseIterable, CodingKeyRepresentable, Sendable {
  /// Me when I am well (F1).
  case well
  /// My A-Team (F2).
  case aTeam
  /// What I need from each of them (F3).
  case needs
  /// Movement that suits me (F4).
  case movement
  /// A sentence I tell myself (F5).
  case sentence
  /// Food and snacks that do me good (F6).
  case food
  /// Ways to settle (F7).
  case settling
  /// What replenishes my spirit (F8).
  case spirit
  /// Where I find humour (F9).
  case humour

  /// The practice row, such as "F3".
  public var row: String { "F\((PlanPart.allCases.firstIndex(of: self) ?? 0) + 1)" }
}

/// A person's own plan: private, printable, theirs to destroy.
///
/// Nothing in it is required. Plans of the first form lack all but parts and commitment, and open as they are.
public struct SelfCarePlan: Document, Hashable {
  /// The newest form of the document.
  public static let schema = 2

  /// What stands in each part; an absent part is empty.
  ///
  /// At most 100,000 characters each.
  public var parts: [PlanPart: String]
  /// The people of the A-Team, with what is needed of each (F2, F3).
  public var people: [PlanPerson]
  /// The people of the care circle, in no order (F11).
  public var circle: [CirclePerson]
  /// The signed commitment, when there is one (F10).
  public var commitment: Commitment?
  /// New words for the commitment, while they are not signed; what was signed before stays until they are.
  public var commitmentDraft: String?
  /// The newest plan for a night or a weekend (F12).
  public var shortPlan: ShortPlan?
  /// How strained the person felt, at most one entry a day, the newest last (F13).
  public var strain: [StrainEntry]
  /// What tends to help at each level of strain (F13).
  public var strainHelp: [StrainLevel: String]
  /// When the plan last changed.
  public var changed: Timestamp

  /// A plan, empty unless parts are given.
  public init(
    parts: [PlanPart: String] = [:], people: [PlanPerson] = [], circle: [CirclePerson] = [],
    commitment: Commitment? = nil, commitmentDraft: String? = nil, shortPlan: ShortPlan? = nil,
    strain: [StrainEntry] = [], strainHelp: [StrainLevel: String] = [:], changed: Timestamp
  ) {
    self.parts = parts
    self.people = people
    self.circle = circle
    self.commitment = commitment
    self.commitmentDraft = commitmentDraft
    self.shortPlan = shortPlan
    self.strain = strain
    self.strainHelp = strainHelp
    self.changed = changed
  }

  /// How long one part may be.
  public static let partLimit = 100_000
  /// How many days of strain are kept; the oldest go first.
  public static let strainLimit = 400

  /// Reads a plan and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    parts = try container.decodeIfPresent([PlanPart: String].self, forKey: .parts) ?? [:]
    for (part, text) in parts where text.unicodeScalars.count > SelfCarePlan.partLimit {
      throw UnexpectedValue(
        "a text of at most \(SelfCarePlan.partLimit) characters",
        at: container.codingPath + [CodingKeys.parts, part.codingKey])
    }
    people = try container.list(PlanPerson.self, .people)
    circle = try container.list(CirclePerson.self, .circle)
    commitment = try container.decodeIfPresent(Commitment.self, forKey: .commitment)
    commitmentDraft = try container.textIfPresent(.commitmentDraft, upTo: TextLimit.text)
    shortPlan = try container.decodeIfPresent(ShortPlan.self, forKey: .shortPlan)
    strain = try container.list(StrainEntry.self, .strain, upTo: Self.strainLimit)
    strainHelp = try container.decodeIfPresent([StrainLevel: String].self, forKey: .strainHelp) ?? [:]
    for (level, text) in strainHelp where text.unicodeScalars.count > TextLimit.line {
      throw UnexpectedValue(
        "a text of at most \(TextLimit.line) characters",
        at: container.codingPath + [CodingKeys.strainHelp, level.codingKey])
    }
    changed = try container.decode(Timestamp.self, forKey: .changed)
  }
}
