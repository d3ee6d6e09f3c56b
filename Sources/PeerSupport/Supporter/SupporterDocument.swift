/// A supporter or an applicant as stored: two halves, each signed by whoever answers for it.
public struct SupporterDocument: Document, Hashable {
  /// The newest form of the document.
  public static let schema = 1

  /// The name of the document.
  public var id: SupporterID
  /// What the coordinator vouches for.
  public var membership: Membership
  /// The root key's signature over `membership.signedBytes`; while someone applies, that of their own key.
  public var membershipSignature: String?
  /// What the supporter says themselves.
  public var bio: Bio
  /// The supporter's signature over `bio.signedBytes`.
  public var bioSignature: String

  /// Both halves with their signatures.
  public init(
    id: SupporterID, membership: Membership, membershipSignature: String?, bio: Bio, bioSignature: String
  ) {
    self.id = id
    self.membership = membership
    self.membershipSignature = membershipSignature
    self.bio = bio
    self.bioSignature = bioSignature
  }

  /// Reads both halves, which must speak of the same supporter.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(SupporterID.self, forKey: .id)
    membership = try container.decode(Membership.self, forKey: .membership)
    membershipSignature = try container.textIfPresent(.membershipSignature, upTo: TextLimit.key)
    bio = try container.decode(Bio.self, forKey: .bio)
    bioSignature = try container.text(.bioSignature, upTo: TextLimit.key)
    guard membership.id == id else {
      throw UnexpectedValue("the same id as the document", at: container.codingPath + [CodingKeys.membership])
    }
    guard bio.id == id else {
      throw UnexpectedValue("the same id as the document", at: container.codingPath + [CodingKeys.bio])
    }
  }

  /// The supporter without signatures, once these have been checked.
  public var supporter: Supporter {
    // One text for all three: each was read into its own, and thousands of supporters stay in memory.
    var (membership, bio) = (membership, bio)
    membership.id = id
    bio.id = id
    return Supporter(id: id, membership: membership, bio: bio)
  }
}
