public import PeerSupport
import Sealing

extension Library {
  /// The names of all supporters' documents, believed or not.
  public func supporterNames() throws(StorageError) -> [DocumentName] { try storage.list(.supporters) }

  /// The supporters behind some names, each checked against the coordinator's list, in the same order.
  ///
  /// One takes about an eighth of a millisecond: read what shows first, the rest when idle.
  public func supporters(
    _ names: ArraySlice<DocumentName>, in program: Program, at now: Timestamp
  ) -> [Result<Supporter, SupporterRefusal>] {
    zip(names, storage.get(names)).map { name, stored in
      Result { () throws(SupporterRefusal) in
        let document = try Self.card(stored, name: name)
        if let reason = document.refusal(in: program, at: now) {
          throw SupporterRefusal(path: name.path, reason: reason)
        }
        return document.supporter
      }
    }
  }

  /// A card from its file, in good order but not yet believed.
  static func card(
    _ stored: Result<StoredDocument, StorageError>, name: DocumentName
  ) throws(SupporterRefusal) -> SupporterDocument {
    let bytes: [UInt8]
    do { bytes = try stored.get().bytes } catch {
      throw SupporterRefusal(path: name.path, reason: .storage(error))
    }
    let document: SupporterDocument
    do {
      document = try DocumentCoder.decode(SupporterDocument.self, from: bytes, file: name.path)
    } catch {
      throw SupporterRefusal(path: name.path, reason: .document(error))
    }
    guard document.id.rawValue == name.id else { throw SupporterRefusal(path: name.path, reason: .otherName) }
    return document
  }
}

extension SupporterDocument {
  /// Why this supporter is not to be shown, or nil.
  ///
  /// The roster is signed and names the digest of each membership. The membership's own signature could refuse
  /// nothing more here and would double the work.
  func refusal(in program: Program, at now: Timestamp) -> SupporterRefusal.Reason? {
    guard let digest = program.roster.entries[id] else { return .notInRoster }
    guard program.roster.isValid(at: now) else { return .rosterExpired(program.roster.expires) }
    guard digest == Digest.hex(membership.signedBytes) else { return .membership }
    return bioHolds ? nil : .bio
  }

  /// Whether the holder of the card's own key signed its bio.
  var bioHolds: Bool { holds(bioSignature, over: bio.signedBytes, as: .bio, by: membership.signingKey) }
}
