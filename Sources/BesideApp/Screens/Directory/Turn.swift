import PeerSupport

/// One supporter's turn in the order of a day.
///
/// Who can be asked comes first, then who has my rank or my role (B5). Inside that the order is another one every day,
/// so that nobody is always on top and nothing is a ranking (B3).
struct Turn: Comparable, Sendable {
  /// What the order compares; lower comes earlier.
  let rank: UInt64
  /// The supporter's place in the roll.
  let place: Int

  /// The turn of a supporter on a day.
  init(of supporter: Supporter, place: Int, isEqual: Bool, on day: Day) {
    let willingness: UInt64 =
      switch supporter.bio.availability {
      case .open: 0
      case .limited: 1
      case .full: 2
      case .onLeave: 3
      }
    rank = willingness << 62 | (isEqual ? 0 : 1) << 61 | DirectoryOrder.turn(of: supporter.id, on: day) >> 3
    self.place = place
  }

  static func < (left: Turn, right: Turn) -> Bool { (left.rank, left.place) < (right.rank, right.place) }
}

/// Tells who has my rank or my role (B5).
///
/// It compares each rank once: thousands of supporters share a few.
struct EqualStanding: Sendable {
  private let aboutMe: AboutMe?
  private var ranks: [String: Bool] = [:]
  private var roles: [String: Bool] = [:]

  init(_ aboutMe: AboutMe?) { self.aboutMe = aboutMe }

  /// Whether a rank or a role is mine.
  mutating func holds(rank: String?, role: String?) -> Bool {
    guard let aboutMe else { return false }
    return Self.isSame(rank, aboutMe.rank, &ranks) || Self.isSame(role, aboutMe.role, &roles)
  }

  private static func isSame(_ theirs: String?, _ mine: String?, _ known: inout [String: Bool]) -> Bool {
    guard let theirs, let mine else { return false }
    if let answer = known[theirs] { return answer }
    let answer = Folding.isSame(theirs, mine)
    known[theirs] = answer
    return answer
  }
}
