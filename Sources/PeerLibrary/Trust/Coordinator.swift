public import PeerSupport
public import Sealing

/// Whoever holds the root key: publishes the program, endorses supporters and lets them go (J7).
public struct Coordinator: Sendable {
  private let library: Library
  private let root: SigningKeys
  private let pin: PinnedProgram

  /// The coordinator of the pinned program; throws `anotherProgram` where the seed belongs to another one.
  public init(of library: Library, pinned pin: PinnedProgram, rootSeed: SecretBytes) throws(ProgramError) {
    guard let root = try? SigningKeys(seed: rootSeed), root.publicKeyText == pin.rootKey else {
      throw .anotherProgram
    }
    self.library = library
    self.root = root
    self.pin = pin
  }

  /// Changes the program and signs it anew, with a higher serial and a roster that holds from now on.
  ///
  /// Throws `storage(.conflict)` when someone else changed it in between; calling again is safe. The caller pins
  /// the answer.
  @discardableResult
  public func publish(
    at now: Timestamp, _ change: (inout Program) -> Void = { _ in }
  ) throws(ProgramError) -> Program {
    let (standing, revision) = try library.storedProgram(pinned: pin)
    var program = standing
    change(&program)
    program.id = standing.id
    program.rootKey = standing.rootKey
    program.serial = standing.serial + 1
    program.roster.issued = now
    program = program.signed(with: root)
    do {
      _ = try library.storage.put(DocumentCoder.encode(program), as: .program, replacing: revision)
    } catch {
      throw .storage(error)
    }
    return program
  }

  /// Makes an applicant a supporter, with the membership that the coordinator vouches for (E6, J1, J3).
  ///
  /// The applicant's key stays theirs, whatever the membership says. Each step leaves a library that is in order,
  /// and calling again finishes what was interrupted.
  @discardableResult
  public func endorse(
    _ applicant: Applicant, as membership: Membership, at now: Timestamp
  ) throws(CardError) -> Program {
    let standing = try vouchedCard(applicant.card.id)
    let owner = applicant.card.membership.signingKey
    if let standing, standing.card.membership.signingKey != owner { throw .idTaken(applicant.card.id) }
    var card = applicant.card
    card.membership = membership
    card.membership.signingKey = owner
    let program = try publish(card, replacing: standing?.revision, at: now)
    do throws(StorageError) {
      try library.storage.delete(DocumentName(card.id, in: .applicants), at: nil)
    } catch .missing {
    } catch {
      throw .storage(error)
    }
    return program
  }

  /// Changes what the coordinator vouches for: a new team, a renewed pledge, a further training.
  @discardableResult
  public func update(_ membership: Membership, at now: Timestamp) throws(CardError) -> Program {
    guard let standing = try vouchedCard(membership.id) else {
      throw .storage(.missing(path: DocumentName(membership.id, in: .supporters).path))
    }
    var card = standing.card
    card.membership = membership
    card.membership.signingKey = standing.card.membership.signingKey
    return try publish(card, replacing: standing.revision, at: now)
  }

  /// Takes someone off the roster and destroys their card; no reason is asked or kept (J1, J2).
  @discardableResult
  public func release(_ id: SupporterID, at now: Timestamp) throws(CardError) -> Program {
    let program = try changingProgram(at: now) { $0.roster.entries[id] = nil }
    do throws(StorageError) {
      try library.storage.delete(DocumentName(id, in: .supporters), at: nil)
    } catch .missing {
    } catch {
      throw .storage(error)
    }
    return program
  }

  /// A supporter's card with a membership that this root key signed; anything else that stands there is refused.
  ///
  /// Readers go by the digest in the roster. An interruption may have left the roster behind the card, and only the
  /// signature tells such a card from one into which somebody slipped another key.
  private func vouchedCard(
    _ id: SupporterID
  ) throws(CardError) -> (card: SupporterDocument, revision: Revision)? {
    guard let standing = try library.stored(id, in: .supporters) else { return nil }
    let card = standing.card
    guard holds(card.membershipSignature, over: card.membership.signedBytes, as: .membership, by: pin.rootKey)
    else {
      throw .refused(SupporterRefusal(path: DocumentName(id, in: .supporters).path, reason: .membership))
    }
    return standing
  }

  /// The card first and the roster after it: a card that no roster lists is not shown, and no harm.
  private func publish(
    _ unsigned: SupporterDocument, replacing revision: Revision?, at now: Timestamp
  ) throws(CardError) -> Program {
    var card = unsigned
    card.membership.id = card.id
    let policy: Policy
    do { policy = try library.program(pinned: pin).policy } catch { throw .program(error) }
    if let step = card.membership.missingForPublication(under: policy, on: now.day).first {
      throw .stepMissing(step)
    }
    let bytes = card.membership.signedBytes
    card.membershipSignature = root.signature(over: bytes, as: .membership)
    try library.save(card, in: .supporters, replacing: revision)
    return try changingProgram(at: now) { $0.roster.entries[card.id] = Digest.hex(bytes) }
  }

  private func changingProgram(
    at now: Timestamp, _ change: (inout Program) -> Void
  ) throws(CardError) -> Program {
    do {
      return try publish(at: now, change)
    } catch {
      throw .program(error)
    }
  }
}
