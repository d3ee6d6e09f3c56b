/// What makes someone part of an A-Team (F2).
public enum TeamQuality: String, Codable, CaseIterable, Sendable {
  /// Has my back.
  case hasMyBack
  /// Is someone whom I trust.
  case trusted
  /// Brings out the best in me.
  case bringsOutMyBest
  /// Comes even when it is inconvenient.
  case comesAnyway
}

/// Someone of the A-Team: how to reach them, and what is needed of them (F2, F3).
public struct PlanPerson: Codable, Hashable, Sendable {
  /// What they are called.
  public var name: String
  /// What makes them part of the team.
  public var qualities: [TeamQuality]
  /// Their number, as one dials it.
  public var phone: String?
  /// Another way to reach them, such as an e-mail address.
  public var otherWay: String?
  /// What the person needs of them.
  public var need: String?

  /// Someone, known by name.
  public init(
    name: String, qualities: [TeamQuality] = [], phone: String? = nil, otherWay: String? = nil,
    need: String? = nil
  ) {
    self.name = name
    self.qualities = qualities
    self.phone = phone
    self.otherWay = otherWay
    self.need = need
  }

  /// Whether nothing is known of them.
  public var isEmpty: Bool {
    !name.hasWords && qualities.isEmpty && [phone, otherWay, need].allSatisfy { !($0 ?? "").hasWords }
  }

  /// Whether nothing is known but what is needed of them.
  var isOnlyNeed: Bool { need != nil && qualities.isEmpty && phone == nil && otherWay == nil }

  /// Reads someone and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.text(.name, upTo: TextLimit.name)
    qualities = try container.list(TeamQuality.self, .qualities)
    phone = try container.textIfPresent(.phone, upTo: TextLimit.name)
    otherWay = try container.textIfPresent(.otherWay, upTo: TextLimit.line)
    need = try container.textIfPresent(.need, upTo: TextLimit.text)
  }
}
