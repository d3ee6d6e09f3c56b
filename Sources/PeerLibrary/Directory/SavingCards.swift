public import PeerSupport
public import Sealing

extension Library {
  /// Leaves a card for the coordinator to endorse, signed by its owner's key.
  ///
  /// The same key may replace its own card; anyone else's id is `idTaken`, unless a supporter asks with
  /// `replacingKeys` for their new keys to take the place of the old ones.
  public func apply(
    _ membership: Membership, _ bio: Bio, with keys: SigningKeys, replacingKeys: Bool = false
  ) throws(CardError) {
    let supporter = try stored(bio.id, in: .supporters)
    if supporter != nil, !replacingKeys { throw .idTaken(bio.id) }
    let standing = try stored(bio.id, in: .applicants)
    if let standing, standing.card.membership.signingKey != keys.publicKeyText { throw .idTaken(bio.id) }
    var proposed = membership
    proposed.id = bio.id
    proposed.signingKey = keys.publicKeyText
    let card = SupporterDocument(
      id: bio.id, membership: proposed,
      membershipSignature: keys.signature(over: proposed.signedBytes, as: .proposal),
      bio: bio.raised(above: supporter?.card.bio, standing?.card.bio), bioSignature: ""
    ).signed(with: keys)
    try save(card, in: .applicants, replacing: standing?.revision)
  }

  /// Saves what a supporter or an applicant says about themselves, with a higher serial than what stands there; only
  /// the owner's key can (B2).
  public func save(_ bio: Bio, with keys: SigningKeys) throws(CardError) {
    var isAnothers = false
    for folder in [Folder.supporters, .applicants] {
      guard let standing = try stored(bio.id, in: folder) else { continue }
      guard standing.card.membership.signingKey == keys.publicKeyText else {
        isAnothers = true
        continue
      }
      var card = standing.card
      card.bio = bio.raised(above: standing.card.bio)
      return try save(card.signed(with: keys), in: folder, replacing: standing.revision)
    }
    if isAnothers { throw .otherKey(bio.id) }
    throw .storage(.missing(path: DocumentName(bio.id, in: .supporters).path))
  }

  func save(
    _ card: SupporterDocument, in folder: Folder, replacing revision: Revision?
  ) throws(CardError) {
    guard !ReturnCode.isWritten(inTextsOf: card) else { throw .holdsReturnCode }
    do {
      _ = try storage.put(
        DocumentCoder.encode(card), as: DocumentName(card.id, in: folder), replacing: revision)
    } catch {
      throw .storage(error)
    }
  }

  func stored(
    _ id: SupporterID, in folder: Folder
  ) throws(CardError) -> (card: SupporterDocument, revision: Revision)? {
    let name = DocumentName(id, in: folder)
    let stored: StoredDocument
    do throws(StorageError) {
      stored = try storage.get(name)
    } catch .missing {
      return nil
    } catch {
      throw .storage(error)
    }
    do {
      return (try Self.card(.success(stored), name: name), stored.revision)
    } catch {
      throw .refused(error)
    }
  }
}

extension SupporterDocument {
  /// The same card with its owner's signature.
  fileprivate func signed(with keys: SigningKeys) -> SupporterDocument {
    var card = self
    card.bioSignature = keys.signature(over: bio.signedBytes, as: .bio)
    return card
  }
}

extension Bio {
  /// The same words with a serial above its own and above those that stand.
  fileprivate func raised(above standing: Bio?...) -> Bio {
    var raised = self
    let highest = standing.map { $0?.serial ?? 0 }.max() ?? 0
    raised.serial = min(max(highest, serial ?? 0), Int(Int32.max) - 1) + 1
    return raised
  }
}
