import PeerSupport

/// The ways in which a workplace is divided, inside or outside of which someone may look (B4).
enum Workplace: Int, CaseIterable, Sendable {
  case team, region, shift, division

  /// Where a supporter is.
  func value(in membership: Membership) -> String? {
    switch self {
    case .team: membership.team
    case .region: membership.region
    case .shift: membership.shift
    case .division: membership.division
    }
  }

  /// Where I am, as far as I said so.
  func value(in aboutMe: AboutMe?) -> String? {
    switch self {
    case .team: aboutMe?.team
    case .region: aboutMe?.region
    case .shift: aboutMe?.shift
    case .division: aboutMe?.division
    }
  }
}
