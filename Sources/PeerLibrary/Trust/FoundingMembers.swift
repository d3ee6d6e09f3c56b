public import PeerSupport
public import Sealing

/// Someone who is a supporter from a program's first day.
public struct FoundingMember: Sendable {
  /// The card, with the public keys in place and without signatures.
  public var membership: Membership
  /// What they say about themselves.
  public var bio: Bio
  /// Their own signing keys.
  public let signing: SigningKeys

  /// A member with a card and the keys that go with it.
  public init(membership: Membership, bio: Bio, signing: SigningKeys) {
    self.membership = membership
    self.bio = bio
    self.signing = signing
  }
}

extension Library {
  /// Writes a new program together with its first supporters, all of them vouched for at once, and the supervisors it names.
  ///
  /// The program comes last, so that what was interrupted is no program yet. Returns the program as it was written.
  public func found(
    _ founded: FoundedProgram, positions: Positions, supervisors: [SupervisorKey] = [],
    members: some Sequence<FoundingMember>
  ) throws(ProgramError) -> Program {
    guard let root = try? SigningKeys(seed: founded.rootSeed) else { throw .forged }
    var program = founded.program
    program.positions = positions
    program.supervisors = supervisors
    for member in members {
      var membership = member.membership
      membership.signingKey = member.signing.publicKeyText
      let vouched = membership.signedBytes
      let card = SupporterDocument(
        id: membership.id, membership: membership,
        membershipSignature: root.signature(over: vouched, as: .membership),
        bio: member.bio, bioSignature: member.signing.signature(over: member.bio.signedBytes, as: .bio))
      program.roster.entries[membership.id] = Digest.hex(vouched)
      do {
        _ = try storage.put(
          DocumentCoder.encode(card), as: DocumentName(card.id, in: .supporters), replacing: nil)
      } catch {
        throw .storage(error)
      }
    }
    program = program.signed(with: root)
    do {
      _ = try storage.put(DocumentCoder.encode(program), as: .program, replacing: nil)
    } catch {
      throw .storage(error)
    }
    return program
  }
}
