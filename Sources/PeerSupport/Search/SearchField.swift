/// What a search looks at, in the order in which common ground is told.
public enum SearchField: String, CaseIterable, Hashable, Sendable {
  /// The name.
  case name
  /// The team.
  case team
  /// The region.
  case region
  /// The division.
  case division
  /// The shift.
  case shift
  /// The rank.
  case rank
  /// The role at work.
  case role
  /// A language, told by its tag and found by its names.
  case language
  /// Something they like.
  case interest
  /// Something they have been through.
  case livedExperience
  /// Something they are good at.
  case strength
  /// An identity they share.
  case sharedIdentity
  /// A sentence of their own words.
  case about
}

extension Supporter {
  /// Each text that a search looks at; a language comes as its tag.
  func forEachSearchText(_ body: (SearchField, String) -> Void) {
    body(.name, bio.name)
    for (field, text) in places { if let text { body(field, text) } }
    for tag in bio.languages { body(.language, tag) }
    for text in bio.interests { body(.interest, text) }
    for text in bio.livedExperience { body(.livedExperience, text) }
    for text in bio.strengths { body(.strength, text) }
    for text in bio.sharedIdentity { body(.sharedIdentity, text) }
    if !bio.about.isEmpty { body(.about, bio.about) }
  }

  /// Where they work, and as what.
  private var places: [(SearchField, String?)] {
    [
      (.team, membership.team), (.region, membership.region), (.division, membership.division),
      (.shift, membership.shift), (.rank, membership.rank), (.role, membership.role),
    ]
  }
}
