public import PeerSupport
import Sealing

/// Someone whose card waits for the coordinator's endorsement.
public struct Applicant: Hashable, Sendable {
  /// What they wrote, signed by their own key; the membership is only what they propose.
  public let card: SupporterDocument

  /// The words of their key, to compare with those on their own screen before endorsing.
  public var fingerprintWords: [String] {
    FingerprintWords.words(for: Base64.decode(card.membership.signingKey) ?? [])
  }

  /// Whether a supporter of this name is on the coordinator's list under other keys, which these are to replace.
  public func replacesKeys(in program: Program) -> Bool {
    guard let digest = program.roster.entries[card.id] else { return false }
    return digest != Digest.hex(card.membership.signedBytes)
  }
}

extension Library {
  /// Those who wait for endorsement; a card that its own key did not sign is refused, whichever half it is.
  public func applicants(
    in program: Program
  ) throws(StorageError) -> [Result<Applicant, SupporterRefusal>] {
    Self.slices(of: try storage.list(.applicants)).flatMap { names in
      zip(names, storage.get(names)).map { name, stored in
        Result { () throws(SupporterRefusal) in
          let card = try Self.card(stored, name: name)
          guard card.bioHolds else { throw SupporterRefusal(path: name.path, reason: .bio) }
          guard card.proposalHolds || card.membershipHolds(in: program) else {
            throw SupporterRefusal(path: name.path, reason: .proposal)
          }
          return Applicant(card: card)
        }
      }
    }
  }
}
