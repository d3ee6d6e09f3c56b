/// A colleague who looks after colleagues, as the screens show them.
///
/// A value like any other, whose halves are shared between its copies: a program of ten thousand is sorted, filtered
/// and handed about many times, and each card is a few hundred bytes.
public struct Supporter: Identifiable, Hashable, Sendable {
  private struct Halves: Hashable, Sendable {
    var membership: Membership
    var bio: Bio
  }

  /// Immutable, so that sharing it between copies and threads changes nothing for anyone.
  private final class Shared: Sendable {
    let halves: Halves
    init(_ halves: Halves) { self.halves = halves }
  }

  /// The name of their document.
  public var id: SupporterID
  private var shared: Shared

  /// A supporter from both halves.
  public init(id: SupporterID, membership: Membership, bio: Bio) {
    self.id = id
    shared = Shared(Halves(membership: membership, bio: bio))
  }

  /// What the coordinator vouches for.
  public var membership: Membership {
    get { shared.halves.membership }
    set { shared = Shared(Halves(membership: newValue, bio: bio)) }
  }

  /// What they say themselves (B2).
  public var bio: Bio {
    get { shared.halves.bio }
    set { shared = Shared(Halves(membership: membership, bio: newValue)) }
  }

  /// Two supporters are equal when all they say is.
  public static func == (left: Supporter, right: Supporter) -> Bool {
    left.id == right.id && (left.shared === right.shared || left.shared.halves == right.shared.halves)
  }

  /// Hashes the id, which no two supporters of a program share.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
