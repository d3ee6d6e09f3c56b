/// Tells who has the same rank or role as the person who looks (B5).
///
/// It compares each rank once: thousands of supporters share a few.
public struct EqualStanding: Sendable {
  private let me: AboutMe
  private var ranks: [String: Bool] = [:]
  private var roles: [String: Bool] = [:]

  /// Compares with what someone says of themselves.
  public init(_ me: AboutMe) { self.me = me }

  /// Whether the rank or the role of a membership is the same.
  public mutating func holds(for membership: Membership) -> Bool {
    Self.isSame(membership.rank, me.rank, &ranks) || Self.isSame(membership.role, me.role, &roles)
  }

  private static func isSame(_ theirs: String?, _ mine: String?, _ known: inout [String: Bool]) -> Bool {
    guard let theirs, mine != nil else { return false }
    if let answer = known[theirs] { return answer }
    let answer = Folding.isSame(theirs, mine)
    known[theirs] = answer
    return answer
  }
}
