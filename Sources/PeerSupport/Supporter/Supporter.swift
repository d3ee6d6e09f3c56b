/// A colleague who looks after colleagues, as the screens show them.
public struct Supporter: Identifiable, Hashable, Sendable {
  /// The name of their document.
  public var id: SupporterID
  /// What the coordinator vouches for.
  public var membership: Membership
  /// What they say themselves (B2).
  public var bio: Bio

  /// A supporter from both halves.
  public init(id: SupporterID, membership: Membership, bio: Bio) {
    self.id = id
    self.membership = membership
    self.bio = bio
  }
}
