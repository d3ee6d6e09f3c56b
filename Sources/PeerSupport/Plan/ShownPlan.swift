/// Parts of a plan that its owner shows to the supporter who has their request, until they take them back (A4).
public struct ShownPlan: Codable, Hashable, Sendable {
  /// The request to which the support belongs; what is shown goes with it.
  public let request: RequestID
  /// Who may read it.
  public let to: SupporterID
  /// What stands in each part that is shown.
  public let parts: [PlanPart: String]
  /// The people who belong to these parts.
  public let people: [PlanPerson]
  /// When it was shown.
  public let shown: Timestamp

  /// The chosen parts of a plan and nothing else of it.
  public init(
    _ plan: SelfCarePlan, parts chosen: [PlanPart], of request: RequestID, to supporter: SupporterID,
    at now: Timestamp
  ) {
    self.request = request
    to = supporter
    parts = plan.only(chosen).parts
    // Who shows what they need of people shows no numbers, and the other way round.
    people = plan.people.compactMap { person in
      switch (chosen.contains(.aTeam), chosen.contains(.needs)) {
      case (true, true): person
      case (true, false):
        PlanPerson(
          name: person.name, qualities: person.qualities, phone: person.phone, otherWay: person.otherWay)
      case (false, true): person.need.map { PlanPerson(name: person.name, need: $0) }
      case (false, false): nil
      }
    }
    shown = now
  }

  /// Reads what is shown and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    request = try container.decode(RequestID.self, forKey: .request)
    to = try container.decode(SupporterID.self, forKey: .to)
    parts = try container.decode([PlanPart: String].self, forKey: .parts)
    people = try container.list(PlanPerson.self, .people)
    shown = try container.decode(Timestamp.self, forKey: .shown)
  }

  /// What the sender of the request signs.
  public var signedBytes: [UInt8] { DocumentCoder.canonicalBytes(of: self) }

  /// What is shown, as a plan that holds nothing else.
  public var plan: SelfCarePlan { SelfCarePlan(parts: parts, people: people, changed: shown) }
}
