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
/// Nothing in it is required.
public struct SelfCarePlan: Document, Hashable {
  /// The newest form of the document.
  public static let schema = 1

  /// What stands in each part; an absent part is empty.
  ///
  /// At most 20,000 characters each.
  public var parts: [PlanPart: String]
  /// The signed commitment, when there is one (F10).
  public var commitment: Commitment?
  /// New words for the commitment, while they are not signed; what was signed before stays until they are.
  public var commitmentDraft: String?
  /// When the plan last changed.
  public var changed: Timestamp

  /// A plan, empty unless parts are given.
  public init(
    parts: [PlanPart: String] = [:], commitment: Commitment? = nil, commitmentDraft: String? = nil,
    changed: Timestamp
  ) {
    self.parts = parts
    self.commitment = commitment
    self.commitmentDraft = commitmentDraft
    self.changed = changed
  }

  /// How long one part may be.
  public static let partLimit = 20_000

  /// Reads a plan and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    parts = try container.decodeIfPresent([PlanPart: String].self, forKey: .parts) ?? [:]
    for (part, text) in parts where text.unicodeScalars.count > SelfCarePlan.partLimit {
      throw UnexpectedValue(
        "a text of at most \(SelfCarePlan.partLimit) characters",
        at: container.codingPath + [CodingKeys.parts, part.codingKey])
    }
    commitment = try container.decodeIfPresent(Commitment.self, forKey: .commitment)
    commitmentDraft = try container.textIfPresent(.commitmentDraft, upTo: TextLimit.text)
    changed = try container.decode(Timestamp.self, forKey: .changed)
  }
}

/// A commitment in the person's own words, signed with their name and dated (F10).
public struct Commitment: Codable, Hashable, Sendable {
  /// The person's own words.
  public var text: String
  /// The name they signed with.
  public var name: String
  /// The day they signed.
  public var day: Day

  /// A commitment, signed on a day.
  public init(text: String, name: String, day: Day) {
    self.text = text
    self.name = name
    self.day = day
  }

  /// Reads a commitment and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.text(.text, upTo: TextLimit.text)
    name = try container.text(.name, upTo: TextLimit.name)
    day = try container.decode(Day.self, forKey: .day)
  }
}
