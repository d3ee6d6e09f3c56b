/// Where someone stands in a care circle; each is an open place until someone does (F11).
public enum CirclePlace: String, Codable, CaseIterable, Sendable {
  /// The people closest.
  case firstCircle
  /// An equal to talk to, such as a supporter.
  case peer
  /// A primary-care doctor.
  case doctor
  /// A spiritual guide, a counsellor or a therapist.
  case guide
  /// Someone who cares for the body, such as a massage therapist or a trainer.
  case body
}

/// Someone of a care circle (F11).
public struct CirclePerson: Codable, Hashable, Sendable {
  /// Where they stand.
  public var place: CirclePlace
  /// What they are called.
  public var name: String
  /// How to reach them.
  public var reach: String?

  /// Someone in a place.
  public init(place: CirclePlace, name: String, reach: String? = nil) {
    self.place = place
    self.name = name
    self.reach = reach
  }

  /// Whether nothing is known of them.
  public var isEmpty: Bool { !name.hasWords && !(reach ?? "").hasWords }

  /// Reads someone and checks lengths.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    place = try container.namedCase(CirclePlace.self, .place, "a place in the circle")
    name = try container.text(.name, upTo: TextLimit.name)
    reach = try container.textIfPresent(.reach, upTo: TextLimit.line)
  }
}
