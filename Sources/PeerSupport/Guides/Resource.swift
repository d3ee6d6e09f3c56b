/// A place or service that a program's people may be pointed to (D12).
public struct Resource: Document, Identifiable, Hashable {
  /// The form of the document.
  public static let schema = 1

  /// What kind of help a resource gives.
  public enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
    /// Help of a general kind, such as counselling.
    case general
    /// Help in danger or despair.
    case crisis
    /// Help with everyday things.
    case practical
    /// Help that fits a culture or a faith.
    case cultural
    /// Help with the law.
    case legal
    /// Help to find or keep a home.
    case housing
    /// Help with money that one has a right to.
    case benefits
    /// Help run by people who have been there.
    case peerRun
  }

  /// The resource's name among documents.
  public let id: String
  /// What kind of help it gives.
  public let kind: Kind
  /// What it is called.
  public let name: String
  /// Whom it is for.
  public let forWhom: String
  /// How to reach it.
  public let reach: String
  /// When it answers or is open, in words.
  public let hours: String
  /// The languages it is given in, BCP 47 tags.
  public let languages: [String]
  /// What it costs, in words.
  public let cost: String
  /// Where it is; nil when it has no place.
  public let place: String?
  /// The day somebody last made sure that all of this is right.
  public let lastChecked: Day

  /// Makes a resource.
  public init(
    id: String, kind: Kind, name: String, forWhom: String, reach: String, hours: String, languages: [String],
    cost: String, place: String? = nil, lastChecked: Day
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.forWhom = forWhom
    self.reach = reach
    self.hours = hours
    self.languages = languages
    self.cost = cost
    self.place = place
    self.lastChecked = lastChecked
  }

  /// The same resource, checked on a day.
  public func checked(on day: Day) -> Resource {
    Resource(
      id: id, kind: kind, name: name, forWhom: forWhom, reach: reach, hours: hours, languages: languages,
      cost: cost, place: place, lastChecked: day)
  }

  /// Whether it was checked more than a year ago, counted as 365 days.
  public func isOld(on day: Day) -> Bool { lastChecked.days(until: day) > 365 }

  /// Reads a resource; it needs a name and a way to reach it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.text(.id, upTo: TextLimit.name, orEmpty: false),
      kind: try container.decode(Kind.self, forKey: .kind),
      name: try container.text(.name, upTo: TextLimit.name, orEmpty: false),
      forWhom: try container.text(.forWhom, upTo: TextLimit.line),
      reach: try container.text(.reach, upTo: TextLimit.line, orEmpty: false),
      hours: try container.text(.hours, upTo: TextLimit.line),
      languages: try container.texts(.languages),
      cost: try container.text(.cost, upTo: TextLimit.line),
      place: try container.textIfPresent(.place, upTo: TextLimit.line),
      lastChecked: try container.decode(Day.self, forKey: .lastChecked))
  }
}
