import PeerSupport

/// One thing that can be ticked to narrow the directory.
///
/// Ticks of one kind widen each other, ticks of different kinds narrow each other: phone or text, and Spanish.
enum Filter: Hashable, Sendable {
  /// Can be asked, and is there at this hour (B6, B7).
  case availableNow
  /// Has my rank or my role (B5).
  case equalStanding
  /// Meets in this way (B7).
  case way(Way)
  /// Speaks this language (B7).
  case language(FacetTable.Term)
  /// Works where I work (B4).
  case inside(Workplace)
  /// Works elsewhere (B4).
  case outside(Workplace)
  /// Works there (B4).
  case at(Workplace, FacetTable.Term)

  /// The heading that a filter stands under.
  enum Kind: Int, CaseIterable, Sendable {
    case availableNow, equalStanding, way, language, team, region, shift, division

    init(_ workplace: Workplace) {
      switch workplace {
      case .team: self = .team
      case .region: self = .region
      case .shift: self = .shift
      case .division: self = .division
      }
    }
  }

  /// Whether enough is known about the person who looks to tell for whom it holds (B4, B5).
  func canBeTold(for me: AboutMe?) -> Bool {
    switch self {
    case .equalStanding: me?.rank != nil || me?.role != nil
    case .inside(let workplace), .outside(let workplace): workplace.value(in: me) != nil
    case .availableNow, .way, .language, .at: true
    }
  }

  /// The heading that it stands under.
  var kind: Kind {
    switch self {
    case .availableNow: .availableNow
    case .equalStanding: .equalStanding
    case .way: .way
    case .language: .language
    case .inside(let workplace), .outside(let workplace), .at(let workplace, _): Kind(workplace)
    }
  }
}

/// A filter with how many would be shown by it.
struct FilterChoice: Equatable, Sendable {
  /// The filter.
  let filter: Filter
  /// How many have it among those who pass every other kind of filter.
  var count: Int
}
