public import PeerSupport
public import Sealing

extension Library {
  /// Leaves a card for the coordinator to endorse, signed by its owner's key.
  ///
  /// The same key may replace its own card; anyone else's id is `idTaken`.
  public func apply(
    _ membership: Membership, _ bio: Bio, with keys: SigningKeys
  ) throws(CardError) {
    var proposed = membership
    proposed.id = bio.id
    proposed.signingKey = keys.publicKeyText
    let card = SupporterDocument(
      id: bio.id, membership: proposed, membershipSignature: nil, bio: bio,
      bioSignature: keys.signature(over: bio.signedBytes, as: .bio))
    if try stored(bio.id, in: .supporters) != nil { throw .idTaken(bio.id) }
    let standing = try stored(bio.id, in: .applicants)
    if let standing, standing.card.membership.signingKey != proposed.signingKey { throw .idTaken(bio.id) }
    try save(card, in: .applicants, replacing: standing?.revision)
  }

  /// Saves what a supporter or an applicant says about themselves; only the owner's key can (B2).
  public func save(_ bio: Bio, with keys: SigningKeys) throws(CardError) {
    for folder in [Folder.supporters, .applicants] {
      guard let standing = try stored(bio.id, in: folder) else { continue }
      guard standing.card.membership.signingKey == keys.publicKeyText else { throw .otherKey(bio.id) }
      var card = standing.card
      card.bio = bio
      card.bioSignature = keys.signature(over: bio.signedBytes, as: .bio)
      return try save(card, in: folder, replacing: standing.revision)
    }
    throw .storage(.missing(path: DocumentName(bio.id, in: .supporters).path))
  }

  func save(
    _ card: SupporterDocument, in folder: Folder, replacing revision: Revision?
  ) throws(CardError) {
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
