public import PeerSupport
public import Sealing

/// Whoever holds the root key: publishes the program, endorses supporters and lets them go (J7).
public struct Coordinator: Sendable {
  let library: Library
  let root: SigningKeys
  let pin: PinnedProgram

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
    // Only new words are looked through: what stands must never keep the roster from being renewed.
    guard program.policy == standing.policy || !ReturnCode.isWritten(inTextsOf: program.policy) else {
      throw .holdsReturnCode
    }
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
  /// The applicant's key stays theirs, whatever the membership says. With `replacingKeys` it takes the place of the
  /// keys under which they are a supporter already; without it such a name is `idTaken`. At every instant the library
  /// shows the supporter as before or as after, and calling again finishes what was interrupted.
  @discardableResult
  public func endorse(
    _ applicant: Applicant, as membership: Membership, replacingKeys: Bool = false, at now: Timestamp
  ) throws(CardError) -> Program {
    let id = applicant.card.id
    let owner = applicant.card.membership.signingKey
    guard let waiting = try library.stored(id, in: .applicants), waiting.card.membership.signingKey == owner
    else { throw .idTaken(id) }
    guard waiting.card.bioHolds else {
      throw .refused(SupporterRefusal(path: DocumentName(id, in: .applicants).path, reason: .bio))
    }
    var card = waiting.card
    if try isListed(card) {
      try settle(card)
    } else {
      let standing = try library.stored(id, in: .supporters)
      let isOwners = standing.map { $0.card.membership.signingKey == owner } ?? true
      guard isOwners || replacingKeys else { throw .idTaken(id) }
    }
    // What an applicant says about it themselves counts for nothing.
    let isVouched = holds(
      card.membershipSignature, over: card.membership.signedBytes, as: .membership, by: pin.rootKey)
    let replaced = isVouched ? card.membership.keysReplaced : nil
    card.membership = membership
    card.membership.signingKey = owner
    card.membership.keysReplaced = replacingKeys ? now.day : replaced
    return try publish(card, staged: try revision(of: id, in: .applicants), at: now)
  }

  /// Destroys the card of someone who waits; no reason is asked or kept.
  public func decline(_ id: SupporterID) throws(CardError) { try remove(id, from: .applicants) }

  /// Changes what the coordinator vouches for: a new team, a renewed pledge, a further training.
  @discardableResult
  public func update(_ membership: Membership, at now: Timestamp) throws(CardError) -> Program {
    guard let standing = try vouchedCard(membership.id) else {
      throw .storage(.missing(path: DocumentName(membership.id, in: .supporters).path))
    }
    var card = standing.card
    card.membership = membership
    card.membership.signingKey = standing.card.membership.signingKey
    // A card that waits under this name, such as one with new keys, is left to wait.
    guard try library.stored(membership.id, in: .applicants) == nil else {
      return try publish(card, replacing: standing.revision, at: now)
    }
    return try publish(card, staged: nil, at: now)
  }

  /// Takes someone off the roster and destroys their card; no reason is asked or kept (J1, J2).
  @discardableResult
  public func release(_ id: SupporterID, at now: Timestamp) throws(CardError) -> Program {
    let program = try changingProgram(at: now) { $0.roster.entries[id] = nil }
    try remove(id, from: .supporters)
    return program
  }

  /// A supporter's card with a membership that this root key signed, or that the list holds; anything else that
  /// stands there is refused.
  ///
  /// Readers go by the digest in the roster. An interruption may have left the roster behind the card, and only the
  /// signature tells such a card from one into which somebody slipped another key.
  private func vouchedCard(
    _ id: SupporterID
  ) throws(CardError) -> (card: SupporterDocument, revision: Revision)? {
    guard let standing = try library.stored(id, in: .supporters) else { return nil }
    let card = standing.card
    let isSigned = holds(
      card.membershipSignature, over: card.membership.signedBytes, as: .membership, by: pin.rootKey)
    guard try isSigned ? true : isListed(card) else {
      throw .refused(SupporterRefusal(path: DocumentName(id, in: .supporters).path, reason: .membership))
    }
    return standing
  }

  /// Whether the coordinator's list holds this very membership.
  private func isListed(_ card: SupporterDocument) throws(CardError) -> Bool {
    do {
      let roster = try library.program(pinned: pin).roster
      return roster.entries[card.id] == Digest.hex(card.membership.signedBytes)
    } catch {
      throw .program(error)
    }
  }

  /// First the card, beside the one that holds; then the list, which is the instant at which it holds; then it takes
  /// its place.
  ///
  /// Readers look for a listed card among those that wait too, so that one of the two is believed at every instant.
  private func publish(
    _ unsigned: SupporterDocument, staged revision: Revision?, at now: Timestamp
  ) throws(CardError) -> Program {
    let card = try signed(unsigned, at: now)
    try library.save(card, in: .applicants, replacing: revision)
    let program = try list(card, at: now)
    try settle(card)
    return program
  }

  /// The card first and the roster after it, for a card that has no place to wait in.
  private func publish(
    _ unsigned: SupporterDocument, replacing revision: Revision, at now: Timestamp
  ) throws(CardError) -> Program {
    let card = try signed(unsigned, at: now)
    try library.save(card, in: .supporters, replacing: revision)
    return try list(card, at: now)
  }

  /// Puts a card that the list holds where supporters stand.
  private func settle(_ card: SupporterDocument) throws(CardError) {
    try library.save(card, in: .supporters, replacing: try revision(of: card.id, in: .supporters))
    try remove(card.id, from: .applicants)
  }

  private func signed(_ unsigned: SupporterDocument, at now: Timestamp) throws(CardError) -> SupporterDocument
  {
    var card = unsigned
    card.membership.id = card.id
    let policy: Policy
    do { policy = try library.program(pinned: pin).policy } catch { throw .program(error) }
    if let step = card.membership.missingForPublication(under: policy, on: now.day).first {
      throw .stepMissing(step)
    }
    card.membershipSignature = root.signature(over: card.membership.signedBytes, as: .membership)
    return card
  }

  private func list(_ card: SupporterDocument, at now: Timestamp) throws(CardError) -> Program {
    let digest = Digest.hex(card.membership.signedBytes)
    return try changingProgram(at: now) { $0.roster.entries[card.id] = digest }
  }

  private func revision(of id: SupporterID, in folder: Folder) throws(CardError) -> Revision? {
    do { return try library.revision(of: DocumentName(id, in: folder)) } catch { throw .storage(error) }
  }

  private func remove(_ id: SupporterID, from folder: Folder) throws(CardError) {
    do throws(StorageError) {
      try library.storage.delete(DocumentName(id, in: folder), at: nil)
    } catch .missing {
    } catch {
      throw .storage(error)
    }
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
